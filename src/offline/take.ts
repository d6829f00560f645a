import { type OfflineManifest, type PackedFile, takenAs } from './model.ts';
import type { Plan, Standing } from './plan.ts';

/**
 * Fetches what a plan asks for and keeps it. Whatever came before an interruption stays, so that the next try
 * takes up from there. `onShare` hears how far it is, from 0 to 1.
 */
export async function take(
  { packs, packed, singles }: Plan,
  manifest: OfflineManifest,
  world: TakeWorld,
  onShare: (share: number) => void = () => {},
): Promise<Taken> {
  const { items } = manifest;
  const wanted = new Set(packed);
  const weight = (address: string) => items[address]?.bytes ?? 0;
  const total =
    packs.reduce((sum, { bytes }) => sum + bytes, 0) + singles.reduce((sum, one) => sum + weight(one), 0) ||
    1;
  let done = 0;
  const keep = async (address: string, response: Response) => {
    try {
      await world.cache.put(address, response);
    } catch (error) {
      throw new Stop('full', { cause: error });
    }
  };
  try {
    for (const pack of packs) {
      const response = await ask(pack.address, world);
      let read = 0;
      for await (const { line, length } of lines(response)) {
        const file = JSON.parse(line) as PackedFile;
        if (wanted.has(file.path)) {
          const hash = items[file.path]?.hash ?? '';
          await keep(
            file.path,
            new Response(file.text, { headers: headersOf(file, response.headers, hash) }),
          );
        }
        read += length;
        onShare(Math.min(1, (done + pack.bytes * Math.min(1, read / pack.length)) / total));
      }
      done += pack.bytes;
    }
    for (const address of singles) {
      const there = await world.elsewhere(address);
      const response = there ?? (await ask(address, world));
      const headers = new Headers(response.headers);
      headers.set(takenAs, items[address]?.hash ?? '');
      /* It comes unpacked from here. */
      for (const name of ['content-encoding', 'content-length']) headers.delete(name);
      await keep(address, new Response(await response.arrayBuffer(), { headers }));
      done += weight(address);
      onShare(Math.min(1, done / total));
    }
    return 'all';
  } catch (error) {
    return error instanceof Stop ? error.reason : 'interrupted';
  }
}

async function ask(address: string, { fetch }: TakeWorld): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  /* The site is newer than the page that holds the list. */
  if (response.status === 404) throw new Stop('renewed');
  if (!response.ok) throw new Stop('interrupted');
  return response;
}

/** The lines of an answer as they come in; an unfinished last one means that it was cut off. */
async function* lines(response: Response): AsyncGenerator<{ line: string; length: number }> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const part = await reader?.read();
    rest += decoder.decode(part?.value, { stream: !part?.done });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield { line, length: new TextEncoder().encode(line).length + 1 };
    if (!part || part.done) break;
  }
  if (rest !== '') throw new Stop('interrupted');
}

/** What came in a pack gets the headers of the pack, a page with the hashes of its own scripts and styles. */
function headersOf({ type, script = [], style = [] }: PackedFile, given: Headers, hash: string): Headers {
  const headers = new Headers({ 'content-type': type, [takenAs]: hash });
  for (const name of passedOn) {
    const value = given.get(name);
    if (value) headers.set(name, value);
  }
  const policy = given.get('content-security-policy');
  const quoted = (hashes: readonly string[]) => hashes.map((one) => ` '${one}'`).join('');
  if (policy)
    headers.set(
      'content-security-policy',
      policy
        .replace("script-src 'self'", `script-src 'self'${quoted(script)}`)
        .replace("style-src 'self'", `style-src 'self'${quoted(style)}`),
    );
  return headers;
}

const passedOn = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'strict-transport-security',
];

/** How each page and file of the manifest stands in a cache. */
export async function readStandings(
  { items }: OfflineManifest,
  cache: Pick<Cache, 'match'>,
  digest: (bytes: ArrayBuffer) => Promise<string>,
): Promise<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>();
  for (const [address, { hash }] of Object.entries(items)) {
    const copy = await cache.match(address, { ignoreVary: true });
    if (!copy) found.set(address, 'missing');
    else if (hash === '' || copy.headers.get(takenAs) === hash) found.set(address, 'current');
    else found.set(address, (await digest(await copy.arrayBuffer())) === hash ? 'current' : 'old');
  }
  return found;
}

/** The hash of a content, as the build writes it into the manifest. */
export async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 5);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes groups away, and what no other group needs. Scripts are tidied up by the worker, when no tab uses them. */
export async function giveUp(
  manifest: OfflineManifest,
  ids: readonly string[],
  kept: readonly string[],
  cache: Pick<Cache, 'delete'>,
): Promise<void> {
  const of = (some: readonly string[]) => manifest.groups.filter(({ id }) => some.includes(id));
  const needed = new Set(of(kept).flatMap(({ pages, files }) => [...pages, ...files]));
  for (const address of of(ids).flatMap(({ pages, files }) => [...pages, ...files]))
    if (!needed.has(address) && !address.startsWith('/_astro/')) await cache.delete(address);
}

class Stop extends Error {
  readonly reason: Exclude<Taken, 'all'>;
  constructor(reason: Exclude<Taken, 'all'>, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** `renewed`: the site has changed since the list was made. `full`: the phone has no room. */
export type Taken = 'all' | 'interrupted' | 'renewed' | 'full';

export interface TakeWorld {
  readonly cache: Pick<Cache, 'put'>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** A copy of the same content that is on the phone already. */
  readonly elsewhere: (address: string) => Promise<Response | undefined>;
}
