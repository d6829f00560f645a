import { agendaRules } from './sentences/agendas.ts';
import { fieldRules } from './sentences/fields.ts';
import { fileRules } from './sentences/files.ts';
import { idRules } from './sentences/ids.ts';
import { lessonRules } from './sentences/lessons.ts';
import { protocolRules } from './sentences/protocols.ts';
import { quizRules } from './sentences/quizzes.ts';
import { styleRules } from './sentences/style.ts';
import { webinarRules } from './sentences/webinars.ts';
import { workshopRules } from './sentences/workshops.ts';

/** Every rule that `content/` keeps, with its two sentences: what is wrong, and how to mend it. */
export const rules = {
  ...fileRules,
  ...fieldRules,
  ...webinarRules,
  ...lessonRules,
  ...quizRules,
  ...protocolRules,
  ...workshopRules,
  ...agendaRules,
  ...idRules,
  ...styleRules,
};

export type RuleId = keyof typeof rules;

/** What the sentences of a rule are filled with. */
export type Details<R extends RuleId> = Parameters<(typeof rules)[R]['what']>[0];
