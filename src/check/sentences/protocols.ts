import { rule } from './rule.ts';

interface Step {
  /** The id of the step. */
  readonly step: string;
}

/** `content/protocols/*.yaml`: minutes that add up, and groups that can be made. */
export const protocolRules = {
  'protocol-sum': rule(
    ({ stated, sum }: { stated: number; sum: number }) =>
      `\`minutes: ${stated}\`, but the steps add up to ${sum}.`,
    ({ sum }) => `Write \`minutes: ${sum}\`, or change the minutes of a step.`,
  ),
  'step-sum': rule(
    ({ step, stated, rounds, each }: Step & { stated: number; rounds: number; each: number }) =>
      `The step \`${step}\` says \`minutes: ${stated}\`, but ${rounds} × ${each} minutes make ${rounds * each}.`,
    ({ rounds, each }) => `Write \`minutes: ${rounds * each}\`, or change the minutes of a turn.`,
  ),
  'round-short': rule(
    ({ step, seconds, people, minutes }: Step & { seconds: number; people: number; minutes: number }) =>
      `In \`${step}\`, ${people} people of ${seconds} seconds each need more than ${minutes} minutes.`,
    ({ people, minutes }) =>
      `Write \`secondsEach: ${Math.floor((minutes * 60) / people)}\` or less, give the step more minutes, or take fewer \`people\`.`,
  ),
  'rounds-alone': rule(
    ({ step }: Step) => `The step \`${step}\` has \`rounds\` and no \`turns\`.`,
    () => 'Write under `turns` what is done in each round, or remove `rounds`.',
  ),
  'people-order': rule(
    ({ from, to }: { from: number; to: number }) => `\`to: ${to}\` is less than \`from: ${from}\`.`,
    () => 'Write the smallest group under `from` and the largest under `to`.',
  ),
  'side-by-side-open': rule(
    (_: object) => '`sideBySide` stands without `to`.',
    () => 'Write how large one group may become under `to`, or remove `sideBySide`.',
  ),
  'sitting-first': rule(
    (_: object) => 'A later step begins a `sitting`; the first step does not.',
    () => 'Write `sitting` with the first step too: each sitting has a heading.',
  ),
};
