import { codeOf, type NamedKind, namedKinds } from '../link/code-of.ts';

/** The lists of the ledger whose ids stand in links, by the kind that a link calls them. */
export const ledgerLists = {
  lesson: 'lessons',
  card: 'cards',
  question: 'questions',
  protocol: 'protocols',
} as const satisfies Record<NamedKind, string>;

/** Every id that a link may hold: the ledger lists all that were ever published, with those that were withdrawn. */
export function linkedIds(ledger: LinkLedger): LinkedId[] {
  return (Object.keys(ledgerLists) as NamedKind[]).flatMap((kind) => {
    const list = ledgerLists[kind];
    const ids = new Set([...(ledger[list] ?? []), ...(ledger.formerly?.[list] ?? [])]);
    return [...ids].map((id) => ({ kind, id }));
  });
}

/**
 * Where an id that was published leads now: itself while it is there; else what the ledger says replaced it,
 * step by step; what stood in a lesson that was replaced is looked for in the new one, or opens that lesson.
 * Undefined when it leads nowhere.
 */
export function whereTo(wanted: LinkedId, ledger: LinkLedger, isThere: IsThere): LinkedId | undefined {
  const seen = new Set<string>();
  let at: LinkedId | undefined = wanted;
  while (at && !isThere(at)) {
    const name = `${at.kind} ${at.id}`;
    if (seen.has(name)) return undefined;
    seen.add(name);
    at = successorOf(at, ledger, isThere);
  }
  return at;
}

/** For the catalogue: from letter and code of what is gone to those of what opens instead. */
export function redirectsOf(ledger: LinkLedger, isThere: IsThere): Record<string, string> {
  return Object.fromEntries(
    linkedIds(ledger)
      .filter((one) => !isThere(one))
      .flatMap((one) => {
        const target = whereTo(one, ledger, isThere);
        return target ? [[nameInLinks(one), nameInLinks(target)]] : [];
      }),
  );
}

function successorOf({ kind, id }: LinkedId, ledger: LinkLedger, isThere: IsThere): LinkedId | undefined {
  const next = ledger.replaced?.[ledgerLists[kind]]?.[id];
  const inLesson = kind === 'card' || kind === 'question';
  if (next !== undefined)
    return inLesson && !next.includes('/') ? { kind: 'lesson', id: next } : { kind, id: next };
  if (!inLesson) return undefined;
  const [home = '', part = ''] = id.split('/');
  if (isThere({ kind: 'lesson', id: home })) return undefined;
  const lesson = whereTo({ kind: 'lesson', id: home }, ledger, isThere);
  if (!lesson) return undefined;
  const same: LinkedId = { kind, id: `${lesson.id}/${part}` };
  return isThere(same) ? same : lesson;
}

function nameInLinks({ kind, id }: LinkedId): string {
  return namedKinds[kind] + codeOf(kind, id);
}

export interface LinkedId {
  readonly kind: NamedKind;
  readonly id: string;
}

type IsThere = (one: LinkedId) => boolean;
type LinkList = (typeof ledgerLists)[NamedKind];

/** The part of `content/ids.json` that links rest on. */
export type LinkLedger = Partial<Readonly<Record<LinkList, readonly string[]>>> & {
  /** Ids that were withdrawn. */
  readonly formerly?: Partial<Readonly<Record<string, readonly string[]>>>;
  /** What opens instead of a withdrawn id: one of the same list, or for a card or question a whole lesson. */
  readonly replaced?: Partial<Readonly<Record<string, Readonly<Record<string, string>>>>>;
};
