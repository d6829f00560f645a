import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { sessionCookie } from '../organiser/session-cookie.ts';
import type { Refusal } from './refuse.ts';

/**
 * Whether a request may come in at all: method, host and address. Returns why not, or undefined. Nothing
 * that fails here reaches the pages; a TRACE or a hostile Host header has brought down servers behind.
 */
export function checkRequest(request: IncomingMessage, hosts: ReadonlySet<string>): Refusal | undefined {
  const { method = '', headers } = request;
  const url = request.url ?? '';
  if (!['GET', 'HEAD', 'POST'].includes(method)) return notAllowed(url);
  if (!isSaneAddress(url)) return { status: 400 };
  if (!isProbe(url) && !hosts.has((headers.host ?? '').toLowerCase())) return { status: 421 };
  if (method === 'POST') return url.startsWith('/api/') ? undefined : notAllowed(url);
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
  return hasBody ? { status: 400, headers: { connection: 'close' } } : undefined;
}

/**
 * Whether a POST comes from a page of ours, without a token and without JavaScript: the browser itself
 * says so in `Sec-Fetch-Site` or `Origin`. A request that carries neither is no form of ours.
 */
export function isOwnForm(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined || origin === 'null') return site === 'same-origin';
  return origins.has(origin.toLowerCase());
}

/** Whether a POST to an address may come from where it comes from. */
export function mayPost(url: string, headers: IncomingHttpHeaders, from: AllowedOrigins): boolean {
  if (isOneClick(url)) return true;
  const isFromStaticSite = from.formOrigins.has((headers.origin ?? '').toLowerCase());
  return (isSignUp(url) && isFromStaticSite) || isOwnForm(headers, from.origins);
}

/**
 * The one click that ends the news (RFC 8058): it comes from a mail provider, without an origin, and the
 * secret in the address is what lets it in.
 */
export function isOneClick(url: string): boolean {
  return /^\/api\/news\/[A-Za-z0-9_-]{43}\/?$/.test(url);
}

function isSignUp(url: string): boolean {
  return /^\/api\/webinars\/[a-z0-9-]+\/sign-ups\/?$/.test(url);
}

/** The secret in the cookie of an organiser's session, if there is one. */
export function organiserSecret({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === sessionCookie)?.[1];
}

/** Health checks come by address, not by name, and tell nothing. */
export function isProbe(url: string): boolean {
  return /^\/api\/(?:health|ready)\/?$/.test(url);
}

function isSaneAddress(url: string): boolean {
  if (url.length > 2048 || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(url)) return false;
  const path = url.split('?', 1)[0] ?? '';
  if (/%(?:2f|5c|00)/i.test(path)) return false;
  try {
    const decoded = decodeURIComponent(path);
    return !/[\p{Cc}\\]|\/\/|\/\.{1,2}(?:\/|$)/u.test(decoded);
  } catch {
    return false;
  }
}

function notAllowed(url: string): Refusal {
  return { status: 405, headers: { allow: url.startsWith('/api/') ? 'GET, HEAD, POST' : 'GET, HEAD' } };
}

export interface AllowedOrigins {
  /** Pages of ours. */
  readonly origins: ReadonlySet<string>;
  /** Static sites elsewhere: for the sign-up form only. */
  readonly formOrigins: ReadonlySet<string>;
}
