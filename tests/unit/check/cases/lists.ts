import { type Case, told, write } from './case.ts';

const question = (more: string) => `a-question:
  question: { nl: "Wat?", en: "What?" }
  answer: { nl: "Dit.", en: "This." }
  ${more}
`;
const path = (lesson: string) => `teacher:
  title: { nl: "Ik geef les", en: "I teach" }
  about: { nl: "Zo begin je.", en: "How to begin." }
  lessons:
    - lesson: ${lesson}
      why: { nl: "om te beginnen", en: "to begin" }
`;

/** The lists beside the lessons: questions people ask, paths by role. */
export const listCases: readonly Case[] = [
  {
    rule: 'field-missing',
    name: 'a question without an answer in one language',
    break: write('faq.yaml', question('lessons: [a-lesson]').replace(', en: "This."', '')),
    told: told('faq.yaml', 3, '`a-question.answer.en` is missing.', 'Add `a-question.answer.en` here.'),
  },
  {
    rule: 'source-unknown',
    name: 'a question that rests on a source that is not there',
    break: write('faq.yaml', question('sources: [vvob-2016]')),
    told: told('faq.yaml', 4, 'There is no source `vvob-2016`.', 'Did you mean `vvob-2017`?'),
  },
  {
    rule: 'link-lesson',
    name: 'a question that leads to a lesson that is not there',
    break: write('faq.yaml', question('lessons: [a-leson]')),
    told: told('faq.yaml', 4, 'There is no lesson `a-leson`.', 'Did you mean `lesson:a-lesson`?'),
  },
  {
    rule: 'link-lesson',
    name: 'a path with a lesson that is not there',
    break: write('paths.yaml', path('another-one')),
    told: told(
      'paths.yaml',
      5,
      'There is no lesson `another-one`.',
      'Use the name of a lesson folder without its number, or an id that is `planned`.',
    ),
  },
];
