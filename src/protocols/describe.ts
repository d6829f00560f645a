import { fillIn, plural } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Protocol, ProtocolStep } from './model.ts';
import { minutesOfRound, roundsOf, sittingsOf } from './timing.ts';

/** For how many people: "5 to 8 people", "3 people or more", "groups of 3, at most 4". */
export function describePeople({ people }: Pick<Protocol, 'people'>, language: Language): string {
  const text = strings[language].protocols;
  const { from, to, sideBySide } = people;
  if (to === undefined) return fillIn(text.peopleOrMore, { from });
  if (to === from) return fillIn(sideBySide ? text.groupsExactly : text.peopleExactly, { from });
  return fillIn(sideBySide ? text.groups : text.people, { from, to });
}

/** How long: "50 minutes", or "145 minutes, in 3 sittings of at most 60 minutes". */
export function describeTime(protocol: TimedProtocol, language: Language): string {
  const minutes = plural(language, strings[language].course.minutes, protocol.minutes);
  return [minutes, ...describeSittings(protocol, language)].join(', ');
}

/** In how many sittings, and how long the longest is; nothing for a protocol of one sitting. */
export function describeSittings(protocol: TimedProtocol, language: Language): string[] {
  const sittings = sittingsOf(protocol, protocol.people.from).map(({ minutes }) => minutes);
  if (sittings.length === 1) return [];
  const values = { count: sittings.length, minutes: Math.max(...sittings) };
  return [fillIn(strings[language].protocols.inSittings, values)];
}

/** How the rounds of a step go: "A round for each person: 3 × 9 minutes". */
export function describeRounds(step: ProtocolStep, { people }: Pick<Protocol, 'people'>, language: Language) {
  const text = strings[language].protocols;
  const values = { rounds: roundsOf(step, people.from), minutes: minutesOfRound(step) };
  return fillIn(step.rounds ? text.roundTimes : text.roundEach, values);
}

/** A line as it is spoken: between quotation marks, those within it made single. */
export function quoted(line: string): string {
  return `“${line.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

type TimedProtocol = Pick<Protocol, 'minutes' | 'steps' | 'people'>;
