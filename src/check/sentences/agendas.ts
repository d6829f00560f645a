import { didYouMean, rule } from './rule.ts';

interface Item {
  /** The id of the item. */
  readonly item: string;
}

interface Form extends Item {
  readonly protocol: string;
}

/** `content/agendas/*.yaml`: meetings whose minutes add up, of protocols that are there. */
export const agendaRules = {
  'agenda-sum': rule(
    ({ stated, sum }: { stated: number; sum: number }) =>
      `\`minutes: ${stated}\`, but the items add up to ${sum}.`,
    ({ sum }) => `Write \`minutes: ${sum}\`, or change the minutes of an item.`,
  ),
  'agenda-item': rule(
    ({ item }: Item) => `The item \`${item}\` needs either a \`line\` or \`forms\`, and not both.`,
    () => 'Write `line` for a piece in your own words, and `forms` for a protocol.',
  ),
  'agenda-protocol': rule(
    ({ item, protocol }: Form & { near: string | undefined }) =>
      `The item \`${item}\` names a protocol \`${protocol}\`, which is not there.`,
    ({ near }) => didYouMean(near, 'Use the name of a file in content/protocols/, without `.yaml`.'),
  ),
  'agenda-step': rule(
    ({ item, protocol, step }: Form & { step: string; known: readonly string[] }) =>
      `The item \`${item}\` gives minutes to \`${step}\`, which is no step of \`${protocol}\` that can be timed.`,
    ({ known }) => `Its steps without rounds are ${known.map((id) => `\`${id}\``).join(', ')}.`,
  ),
  'agenda-slot': rule(
    ({ item, stated, protocol, sum }: Form & { stated: number; sum: number }) =>
      `The item \`${item}\` has ${stated} minutes, but \`${protocol}\` with these \`times\` takes ${sum}.`,
    ({ sum }) => `Write \`minutes: ${sum}\`, or change its \`times\`.`,
  ),
  'agenda-round': rule(
    ({
      item,
      seconds,
      people,
      minutes,
    }: Item & {
      seconds: number;
      people: number;
      minutes: number;
    }) => `In \`${item}\`, ${people} people of ${seconds} seconds each need more than ${minutes} minutes.`,
    ({ people, minutes }) =>
      `Write \`secondsEach: ${Math.floor((minutes * 60) / people)}\` or less, or give the item more minutes.`,
  ),
};
