import { agenda } from '../../../fixtures/course.ts';
import { type Case, replace, told, write } from './case.ts';

/** Whole meetings, made of protocols and of pieces of their own. */
export const agendaCases: readonly Case[] = [
  {
    rule: 'agenda-sum',
    name: 'an agenda whose items do not add up to its minutes',
    break: replace(agenda, 'minutes: 35', 'minutes: 40'),
    told: told(
      agenda,
      3,
      '`minutes: 40`, but the items add up to 35.',
      'Write `minutes: 35`, or change the minutes of an item.',
    ),
  },
  {
    rule: 'agenda-item',
    name: 'an item in which nothing happens',
    break: replace(agenda, '    line: { nl: "Who are you?", en: "Who are you?" }\n', ''),
    told: told(
      agenda,
      7,
      'The item `welcome` needs either a `line` or `forms`, and not both.',
      'Write `line` for a piece in your own words, and `forms` for a protocol.',
    ),
  },
  {
    rule: 'agenda-protocol',
    name: 'a protocol in an agenda that is not there',
    break: replace(agenda, 'protocol: a-round', 'protocol: a-roumd'),
    told: told(
      agenda,
      17,
      'The item `talk` names a protocol `a-roumd`, which is not there.',
      'Did you mean `a-round`?',
    ),
  },
  {
    rule: 'agenda-step',
    name: 'minutes for a step of rounds, whose turns have their own',
    break: replace(agenda, 'open: 10', 'in-turn: 10'),
    told: told(
      agenda,
      18,
      'The item `talk` gives minutes to `in-turn`, which is no step of `a-round` that can be timed.',
      'Its steps without rounds are `open`, `round`.',
    ),
  },
  {
    rule: 'agenda-slot',
    name: 'a protocol that takes more than the item has',
    break: replace(agenda, 'open: 10', 'open: 12'),
    told: told(
      agenda,
      17,
      'The item `talk` has 30 minutes, but `a-round` with these `times` takes 32.',
      'Write `minutes: 32`, or change its `times`.',
    ),
  },
  {
    rule: 'agenda-round',
    name: 'a round in an agenda in which not everyone has time',
    break: replace(agenda, 'secondsEach: 50', 'secondsEach: 60'),
    told: told(
      agenda,
      9,
      'In `welcome`, 6 people of 60 seconds each need more than 5 minutes.',
      'Write `secondsEach: 50` or less, or give the item more minutes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'two items of an agenda with one id',
    break: replace(agenda, 'id: talk', 'id: welcome'),
    told: told(
      agenda,
      13,
      'The item `welcome` is already in use: a-meeting.yaml, line 7.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'id-twice',
    name: 'an agenda with the id of a protocol, for both are opened by it',
    break: (files) => {
      write('agendas/a-round.yaml', files.get(agenda) ?? '')(files);
    },
    told: told(
      'agendas/a-round.yaml',
      1,
      'The agenda `a-round` is already in use: protocols/a-round.yaml.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
];
