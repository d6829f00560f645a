import type { Language } from '../../i18n/language.ts';

/**
 * Where an address of the site leads from within a copy. Used twice, so that both agree: on built pages, and in
 * the browser on links that a script draws.
 */
export function placeOf(address: string, { language, site, leftOut, standIns }: CopyFacts): Place {
  const path = pathOf(address, site);
  if (path === undefined) return { kind: 'as-it-is' };
  const { pathname = '', rest = '' } = /^(?<pathname>[^?#]*)(?<rest>.*)$/s.exec(path)?.groups ?? {};
  const start = `/${language}/`;
  const whole = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const standIn = standIns[whole];
  if (standIn !== undefined) return { kind: 'here', file: standIn, rest: '' };
  if (!whole.startsWith(start) || leftOut.some((one) => whole.startsWith(one)))
    return { kind: 'on-site', path };
  return { kind: 'here', file: `${whole.slice(start.length)}index.html`, rest };
}

/** The way from one file of a copy to another: `../../index.html`. */
export function wayTo(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}

/** The path of an address of the site, with query and fragment; undefined for an address elsewhere. */
function pathOf(address: string, site: string | undefined): string | undefined {
  if (/^\/(?!\/)/.test(address)) return address;
  if (site === undefined || !address.startsWith(`${site}/`)) return undefined;
  return address.slice(site.length);
}

/** What decides where a link of a copy leads. */
export interface CopyFacts {
  readonly language: Language;
  /** The origin of the site, without a slash at the end; undefined when nobody said where it stands. */
  readonly site: string | undefined;
  /** What the paths of pages begin with that need a server. */
  readonly leftOut: readonly string[];
  /** From the path of a page that means nothing in a copy to the file that its links lead to. */
  readonly standIns: Readonly<Record<string, string>>;
}

export type Place =
  /** A page of the copy: its file, and the query and fragment. */
  | { readonly kind: 'here'; readonly file: string; readonly rest: string }
  /** A part of the site that the copy does not hold. */
  | { readonly kind: 'on-site'; readonly path: string }
  /** Another site, a mail address, or a place on the same page. */
  | { readonly kind: 'as-it-is' };
