import { rule } from './rule.ts';

/** Ids and slugs: unique, permanent, and in the ledger. */
export const idRules = {
  'id-twice': rule(
    ({ kind, id, other }: { kind: string; id: string; other: string }) =>
      `The ${kind} \`${id}\` is already in use: ${other}.`,
    () => 'Give the newest of the two another id; a published id never changes.',
  ),
  'planned-ready': rule(
    ({ id }: { id: string }) => `The lesson \`${id}\` is \`planned\`, but its folder is there.`,
    () => 'Remove it from `planned`.',
  ),
  'slug-twice': rule(
    ({ slug, other }: { slug: string; other: string }) => `The slug \`${slug}\` is also that of ${other}.`,
    () => 'Choose another slug: two pages cannot have one address.',
  ),
  'ledger-missing': rule(
    (_: object) => 'The ledger of ids is missing.',
    () => 'Take it back from the history (`git checkout content/ids.json`): it guards published addresses.',
  ),
  'ledger-shape': rule(
    ({ field }: { field: string }) => `\`${field}\` is not a list of ids.`,
    () => 'Take the file back from the history (`git checkout content/ids.json`).',
  ),
  'id-vanished': rule(
    ({ kind, id }: { kind: string; id: string }) => `\`${id}\` of \`${kind}\` was published and is gone.`,
    ({ kind }) =>
      `Put it back, or move it in this file to \`${kind}\` under \`formerly\`: readers' answers and links then end here.`,
  ),
  'id-unlisted': rule(
    ({ ids }: { ids: readonly string[] }) =>
      ids.length === 1
        ? `\`${ids[0]}\` is new and not in the ledger.`
        : `${ids.length} ids are new and not in the ledger: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}.`,
    () => 'Are the ids final? Then run `npm run check -- --write-ids`.',
  ),
  'id-reused': rule(
    ({ kind, id }: { kind: string; id: string }) =>
      `\`${id}\` was withdrawn: it stands in content/ids.json, \`formerly\`, \`${kind}\`.`,
    () => 'Choose an id that was never used, or take it out of `formerly` if it is the same thing again.',
  ),
  'link-lost': rule(
    ({ kind, id, next }: { kind: string; id: string; next: string | undefined }) =>
      next === undefined
        ? `\`${id}\` of \`${kind}\` was withdrawn, and links to it open nothing.`
        : `\`${id}\` of \`${kind}\` is replaced by \`${next}\`, which is not there.`,
    ({ kind }) =>
      `Say under \`replaced\`, \`${kind}\`, what opens instead: an id of the same kind, or the lesson of a card or question.`,
  ),
  'code-twice': rule(
    ({ id, other }: { id: string; other: string }) => `\`${id}\` has the same code in links as \`${other}\`.`,
    () => 'Give the newest of the two another id: a link could not tell them apart.',
  ),
};
