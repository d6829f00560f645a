import { workshop } from '../../../fixtures/course.ts';
import { type Case, replace, told } from './case.ts';

const welcome = 'note: { nl: "Welcome", en: "Welcome" }';

/** Workshops to start from. */
export const workshopCases: readonly Case[] = [
  {
    rule: 'workshop-sum',
    name: 'a workshop whose parts do not add up to its minutes',
    break: replace(workshop, 'minutes: 60', 'minutes: 90'),
    told: told(
      workshop,
      3,
      '`minutes: 90`, but the parts add up to 60.',
      'Write `minutes: 60`, or change the minutes of a part.',
    ),
  },
  {
    rule: 'part-kind',
    name: 'a part that is two things',
    break: replace(workshop, welcome, 'lesson: a-lesson, protocol: a-round'),
    told: told(
      workshop,
      5,
      'Part 1 names `lesson` and `protocol`.',
      'A part is one of `lesson`, `card`, `question`, `protocol` and `note`.',
    ),
  },
  {
    rule: 'part-kind',
    name: 'a part that is nothing',
    break: replace(workshop, `${welcome}, `, ''),
    told: told(
      workshop,
      5,
      'Part 1 names nothing.',
      'A part is one of `lesson`, `card`, `question`, `protocol` and `note`.',
    ),
  },
  {
    rule: 'part-private',
    name: 'a part for the facilitator alone that is no note',
    break: replace(workshop, welcome, 'lesson: a-lesson, private: true'),
    told: told(
      workshop,
      5,
      'Part 1 is `private` and no note.',
      'Only a note can be for the facilitator alone: remove `private`.',
    ),
  },
  {
    rule: 'part-unknown',
    name: 'a part that is not there, and of what may be meant',
    break: replace(workshop, welcome, 'card: a-lesson/dino'),
    told: told(workshop, 5, 'There is no card `a-lesson/dino`.', 'Did you mean `a-lesson/dineo`?'),
  },
  {
    rule: 'part-unknown',
    name: 'a question that is named as a card',
    break: replace(workshop, welcome, 'card: a-lesson/choose'),
    told: told(workshop, 5, 'There is no card `a-lesson/choose`.', 'Did you mean `a-lesson/one`?'),
  },
  {
    rule: 'part-unknown',
    name: 'a protocol that is not there',
    break: replace(workshop, welcome, 'protocol: something-else'),
    told: told(
      workshop,
      5,
      'There is no protocol `something-else`.',
      'Look in content/ids.json for the id you need.',
    ),
  },
];
