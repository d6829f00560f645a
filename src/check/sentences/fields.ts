import { didYouMean, rule } from './rule.ts';

interface Field {
  /** Where it stands: `which-invitation › three-books › feedback.en`. */
  readonly field: string;
}

/** YAML files and frontmatter: their syntax and their fields. */
export const fieldRules = {
  'yaml-syntax': rule(
    ({ problem }: { problem: string; hint: string }) => `This is not YAML: ${problem.replace(/\.$/, '')}.`,
    ({ hint }) => hint,
  ),
  'frontmatter-missing': rule(
    (_: object) => 'The file does not start with frontmatter.',
    () => 'Start it with `---`, the fields, and `---` again; content/README.md has an example.',
  ),
  'field-missing': rule(
    ({ field }: Field) => `\`${field}\` is missing.`,
    ({ field }) => `Add \`${field.replace(/^.* › /, '')}\` here.`,
  ),
  'feedback-missing': rule(
    ({ field }: Field) => `\`${field}\` is missing.`,
    () => 'Say what the choice does, why, and what next, in at most 30 words, in both languages.',
  ),
  'field-unknown': rule(
    ({ field }: Field & { near: string | undefined }) => `\`${field}\` is not a field that is known here.`,
    ({ near }) => didYouMean(near, 'Remove it, or look in content/README.md for the field you need.'),
  ),
  'field-type': rule(
    ({ field, expected, received }: Field & { expected: string; received: string }) =>
      `\`${field}\` is ${received}; ${expected} belongs here.`,
    ({ expected }) =>
      expected === 'a text' ? 'Put it in "double quotes".' : `Write ${expected}, as the other files do.`,
  ),
  'field-size': rule(
    ({ field, size, limit }: Field & { size: string; limit: string }) =>
      `\`${field}\` ${size}; allowed: ${limit}.`,
    ({ limit }) => `Make it ${limit}.`,
  ),
  'field-value': rule(
    ({ field, value }: Field & { value: string; allowed: readonly string[]; near: string | undefined }) =>
      `\`${field}\` cannot be \`${value}\`.`,
    ({ allowed, near }) => didYouMean(near, `It is one of: ${allowed.join(', ')}.`),
  ),
  'field-form': rule(
    ({ field, value }: Field & { value: string; hint: string }) =>
      `\`${field}\` has a form that does not fit: \`${value}\`.`,
    ({ hint }) => hint,
  ),
};
