import { type LinkedId, ledgerLists, linkedIds, whereTo } from '../../catalogue/redirects.ts';
import { codeOf } from '../../link/code-of.ts';
import { parseLedger, placesOf } from '../ledger.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord } from '../read-content.ts';
import type { YamlFile } from '../yaml-file.ts';

/**
 * Links of workshops keep their promise: no two ids that were ever published have one code, and each of them
 * still opens something. What vanished without a word is told by the rule about the ledger.
 */
export function checkLinks(content: Content): Mistake[] {
  const { ledger: file } = content;
  if (!file || file.problem || !isRecord(file.data)) return [];
  const ledger = parseLedger(file.data);
  const there = new Set(placesOf(content).map(({ kind, id }) => `${kind} ${id}`));
  const isThere = ({ kind, id }: LinkedId) => there.has(`${ledgerLists[kind]} ${id}`);
  const ids = linkedIds(ledger);
  return [
    ...sameCode(ids, file),
    ...ids
      .filter((one) => isWithdrawn(one, ledger.formerly) && !whereTo(one, ledger, isThere))
      .map((one) => {
        const list = ledgerLists[one.kind];
        const next = ledger.replaced?.[list]?.[one.id];
        const place = { file: file.file, line: lineOf(one, file, next !== undefined) };
        return mistake('link-lost', place, { kind: list, id: one.id, next });
      }),
  ];
}

function isWithdrawn({ kind, id }: LinkedId, formerly: Formerly): boolean {
  return formerly?.[ledgerLists[kind]]?.includes(id) ?? false;
}

/** Across kinds too: a result is counted by the code of its question alone. */
function sameCode(ids: readonly LinkedId[], file: YamlFile): Mistake[] {
  const first = new Map<string, LinkedId>();
  return ids.flatMap((one) => {
    const code = codeOf(one.kind, one.id);
    const other = first.get(code);
    if (!other) first.set(code, one);
    if (!other) return [];
    const place = { file: file.file, line: lineOf(one, file, false) };
    return [mistake('code-twice', place, { id: one.id, other: other.id })];
  });
}

function lineOf({ kind, id }: LinkedId, file: YamlFile, isReplaced: boolean): number {
  const list = ledgerLists[kind];
  const data = isRecord(file.data) ? file.data : {};
  if (isReplaced) return file.lineOf(['replaced', list, id]);
  const formerly = isRecord(data.formerly) ? data.formerly[list] : undefined;
  const withdrawn = Array.isArray(formerly) ? formerly.indexOf(id) : -1;
  if (withdrawn >= 0) return file.lineOf(['formerly', list, withdrawn]);
  const listed = Array.isArray(data[list]) ? data[list].indexOf(id) : -1;
  return file.lineOf(listed >= 0 ? [list, listed] : [list]);
}

type Formerly = ReturnType<typeof parseLedger>['formerly'];
