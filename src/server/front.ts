import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathFor } from '../i18n/addresses.ts';
import { addressGroup, clientAddress } from './client-address.ts';
import { compressHtml } from './compress-html.ts';
import { describeError } from './log.ts';
import { preferredLanguage } from './preferred-language.ts';
import { answerProbe, type ProbeParts } from './probe.ts';
import { noRateLimit, type RateLimit } from './rate-limit.ts';
import { type Refusal, refuse } from './refuse.ts';
import { bodyLimit, organiserBodyLimit, readBody } from './request-body.ts';
import {
  type AllowedOrigins,
  checkRequest,
  isOneClick,
  isProbe,
  mayPost,
  organiserSecret,
} from './request-checks.ts';
import { withRequestId } from './request-id.ts';
import type { SecurityHeaders } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

/**
 * The server as the world sees it: it turns away what is not a plain request to this site, serves the
 * built files, and hands the rest to the pages that are made on demand. Every answer carries the security
 * headers; no request, however broken, ends the process.
 */
export function createFront(parts: FrontParts): Server {
  const server = createServer(limits, (request, response) => {
    const id = parts.newId();
    response.setHeader('x-request-id', id);
    withRequestId(id, () => answer(request, response, parts)).catch((error: unknown) =>
      fail(error, request, response, parts),
    );
  });
  server.maxConnections = 2_000;
  server.setTimeout(60_000);
  server.on('clientError', (error, socket) => {
    const status = (error as NodeJS.ErrnoException).code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
    const given = { ...parts.securityHeaders('', 'static'), 'x-request-id': parts.newId() };
    const headers = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.end(
        `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n${headers.join('')}\r\n`,
      );
  });
  return server;
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
};

function fail(error: unknown, request: IncomingMessage, response: ServerResponse, { log }: FrontParts): void {
  log('request-failed', { request: requestId(response), ...describeError(error) });
  if (response.headersSent) response.destroy();
  else refuse(request, response, { status: 500 });
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: FrontParts): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  setHeaders(response, parts.securityHeaders(path, 'static'));
  const refusal = checkRequest(request, parts.hosts);
  if (refusal) return refuse(request, response, refusal);
  if (isProbe(path)) return answerProbe(path, response, parts);
  if (path === '/') return redirectToLanguage(request, response);
  if (path.startsWith('/api/')) return answerOnDemand(request, response, parts);
  if (!/\/$|\.[^/]*$/.test(path))
    return redirect(response, 301, `${path}/${(request.url ?? '').slice(path.length)}`);
  if (path === parts.files.notFoundPage(path)?.path) return answerNotFound(request, response, parts);
  parts.files.serve(request, response, () => {
    answerOnDemand(request, response, parts).catch((error: unknown) => fail(error, request, response, parts));
  });
}

/** Pages made for this request: the sign-up, and whatever else is not a file. */
async function answerOnDemand(
  request: IncomingMessage & { body?: Buffer },
  response: ServerResponse,
  parts: FrontParts,
): Promise<void> {
  const [path = '', query] = (request.url ?? '').split('?', 2);
  /* Names with an underscore are Astro's own; none of its doors is used here. */
  if (path.startsWith('/_')) return answerNotFound(request, response, parts);
  if (request.method === 'POST') {
    /* What organisers send may be long, and does not count as sign-ups. */
    const isOrganiser = path.startsWith('/api/beheer/') && (await isFromOrganiser(request, parts));
    const body = await readBody(request, isOrganiser ? organiserBodyLimit : bodyLimit);
    if (body === 'aborted') return;
    const refusal = await checkForm(
      request,
      body,
      isOrganiser ? { ...parts, rateLimit: noRateLimit } : parts,
    );
    if (refusal) return refuse(request, response, refusal);
    if (typeof body !== 'string') request.body = body;
  }
  await parts.turn?.();
  /* Pages have a slash at the end, files such as calendar.ics have none. */
  const address = /\.[^/]*$/.test(path) ? path : path.replace(/\/?$/, '/');
  request.url = `${address}${query === undefined ? '' : `?${query}`}`;
  compressHtml(request, response);
  setHeaders(response, parts.securityHeaders(path, 'on-demand'));
  response.setHeader('cache-control', 'no-store');
  response.once('finish', () => {
    if (response.statusCode >= 500) {
      parts.log('answered-with-failure', { request: requestId(response), status: response.statusCode });
    }
  });
  /* A copy for each request: a page may add to it what nobody else may see. */
  const locals = { ...parts.locals, network: networkOf(request, parts) };
  await parts.pages(request, response, () => answerNotFound(request, response, parts), locals);
}

async function checkForm(
  request: IncomingMessage,
  body: Awaited<ReturnType<typeof readBody>>,
  parts: FrontParts,
): Promise<Refusal | undefined> {
  const url = request.url ?? '';
  if (body === 'much-too-large') return { status: 413, headers: { connection: 'close' } };
  if (body === 'too-large') return { status: 413 };
  if (!mayPost(url, request.headers, parts)) return { status: 403 };
  const type = request.headers['content-type'] ?? '';
  if (isOneClick(url)) return formTypes.test(type) ? undefined : { status: 415 };
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return { status: 415 };
  const waitSeconds = await parts.rateLimit.take(networkOf(request, parts));
  if (waitSeconds > 0) return { status: 429, waitSeconds, headers: { 'retry-after': String(waitSeconds) } };
  return undefined;
}

/** A mail provider may send its one click in either (RFC 8058). */
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** False as well when the database does not answer: then the page says so, with what was typed. */
async function isFromOrganiser(request: IncomingMessage, { isOrganiser, log }: FrontParts): Promise<boolean> {
  try {
    return (await isOrganiser?.(organiserSecret(request))) ?? false;
  } catch (error) {
    log('organiser-not-looked-up', describeError(error));
    return false;
  }
}

/** What shares a limit with this request. */
function networkOf({ socket, headers }: IncomingMessage, { trustedProxies }: FrontParts): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '');
  return addressGroup(clientAddress(socket.remoteAddress, forwarded, trustedProxies));
}

function answerNotFound(request: IncomingMessage, response: ServerResponse, parts: FrontParts): void {
  const page = parts.files.notFoundPage(request.url ?? '');
  if (!page) {
    refuse(request, response, { status: 404 });
    return;
  }
  setHeaders(response, parts.securityHeaders(page.path, 'static'));
  response.writeHead(404, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.html.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page.html);
}

function redirectToLanguage(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('vary', 'Accept-Language');
  response.setHeader('cache-control', 'no-cache');
  redirect(response, 302, pathFor(preferredLanguage(request.headers['accept-language']), 'home'));
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location, 'content-length': 0 });
  response.end();
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function requestId(response: ServerResponse): string {
  return String(response.getHeader('x-request-id') ?? '');
}

export interface FrontParts extends AllowedOrigins, ProbeParts {
  readonly hosts: ReadonlySet<string>;
  readonly trustedProxies: number;
  readonly securityHeaders: SecurityHeaders;
  readonly files: StaticFiles;
  readonly rateLimit: RateLimit;
  /** The on-demand pages: Astro's handler. Calls `next` for an address it does not know. */
  readonly pages: PagesHandler;
  /** What a page finds in `Astro.locals`, beside the network of the request. */
  readonly locals: object;
  /** True for the secret of an organiser's session. Without it nobody is one. */
  readonly isOrganiser?: (secret: string | undefined) => Promise<boolean>;
  readonly newId: () => string;
  /** Resolves when a page may be made (turnstile.ts). Without it, at once. */
  readonly turn?: () => Promise<void>;
}

export type PagesHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: object,
) => void | Promise<void>;
