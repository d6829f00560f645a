import { didYouMean, rule } from './rule.ts';

/** `content/workshops/*.yaml`: workshops to start from. */
export const workshopRules = {
  'workshop-sum': rule(
    ({ stated, sum }: { stated: number; sum: number }) =>
      `\`minutes: ${stated}\`, but the parts add up to ${sum}.`,
    ({ sum }) => `Write \`minutes: ${sum}\`, or change the minutes of a part.`,
  ),
  'part-kind': rule(
    ({ place, named }: { place: number; named: readonly string[] }) =>
      named.length === 0
        ? `Part ${place} names nothing.`
        : `Part ${place} names ${named.map((one) => `\`${one}\``).join(' and ')}.`,
    () => 'A part is one of `lesson`, `card`, `question`, `protocol` and `note`.',
  ),
  'part-private': rule(
    ({ place }: { place: number }) => `Part ${place} is \`private\` and no note.`,
    () => 'Only a note can be for the facilitator alone: remove `private`.',
  ),
  'part-unknown': rule(
    ({ kind, id }: { kind: string; id: string; near: string | undefined }) =>
      `There is no ${kind} \`${id}\`.`,
    ({ near }) => didYouMean(near, 'Look in content/ids.json for the id you need.'),
  ),
};
