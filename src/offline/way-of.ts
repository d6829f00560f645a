/**
 * How the worker answers a request. `page`: from the network, a copy when that takes too long. `asset`: the
 * address names the content, so a copy is as good. `file`: as a page, without a page to say that it is not there.
 * `leave`: the browser does it, as if there were no worker; so does everything that changes something or is
 * about one person.
 */
export function wayOf(request: Asked, { origin, never }: { origin: string; never: readonly string[] }): Way {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin || request.headers.has('range')) return 'leave';
  if (never.some((start) => url.pathname.startsWith(start))) return 'leave';
  if (request.mode === 'navigate') return 'page';
  /* The page that takes along asks past every copy. */
  if (request.cache === 'no-cache' || request.cache === 'no-store') return 'leave';
  if (url.pathname.startsWith('/_astro/')) return 'asset';
  return /\.(?:json|svg|png|webmanifest)$/.test(url.pathname) ? 'file' : 'leave';
}

export type Way = 'page' | 'asset' | 'file' | 'leave';

type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'cache'> & { headers: Pick<Headers, 'has'> };

/**
 * True when an answer may be kept on the phone: a whole one of our own, that the server does not call
 * personal or fleeting. `asPage` asks for HTML.
 */
export function mayKeep(response: Response, asPage: boolean): boolean {
  return (
    response.status === 200 &&
    !response.redirected &&
    (response.type === 'basic' || response.type === 'default') &&
    !/no-store|private/i.test(response.headers.get('cache-control') ?? '') &&
    asPage === /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
  );
}
