import { type Case, en, nl, replace, told } from './case.ts';

const forty = Array.from({ length: 8 }, () => 'one two three four five').join(' ');

export const styleCases: readonly Case[] = [
  {
    rule: 'style-word',
    name: 'a word that the stylebook replaces',
    break: replace(nl, 'Notes.', 'De docent leest.'),
    told: told(nl, 40, '“docent” is not a word of this course.', 'Write leerkracht.'),
  },
  {
    rule: 'risky-claim',
    name: 'a claim that the sources do not allow, but not of a person who makes one in a story',
    break: replace(en, 'Notes.', '“It is proven,” he says. It is proven.'),
    told: told(
      en,
      40,
      '“proven” may claim more than our sources say.',
      'Write “showed” or “found”, with the year.',
    ),
  },
  {
    rule: 'sentence-long',
    name: 'a sentence of forty words',
    break: replace(en, 'Notes.', `${forty}.`),
    told: told(
      en,
      40,
      'A sentence has 40 words; at most 32.',
      'Make two of it: one idea each, about 15 words.',
    ),
  },
];
