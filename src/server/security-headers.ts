import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pathFor } from '../i18n/addresses.ts';
import { languages } from '../i18n/language.ts';

/**
 * The headers every answer carries, by its path. Scripts and styles run only when they are files of ours
 * or when the build counted their hash; there is no `unsafe-inline` anywhere. Throws when the build left
 * no hashes, for then every page would come out bare. `formOrigins` are the static sites whose forms are
 * answered here: a form that was mended here leads back there, and a browser asks the policy for that too.
 */
export function createSecurityHeaders(
  distDir: string,
  https: boolean,
  formOrigins: ReadonlySet<string> = new Set(),
): SecurityHeaders {
  const { pages, all } = readHashes(distDir);
  const fixed = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  const headersFor = (hashes: Hashes, path: string, origins: ReadonlySet<string> = new Set()) => ({
    ...fixed,
    'permissions-policy': `camera=(${usesCamera(path) ? 'self' : ''}), microphone=(), geolocation=(), payment=(), usb=(), serial=()`,
    'content-security-policy': policy(hashes, { wasm: usesWasm(path), formOrigins: origins }),
  });
  /* Put together once: every answer asks for some. */
  const ofPages = new Map(Object.entries(pages).map(([path, hashes]) => [path, headersFor(hashes, path)]));
  const onDemand = headersFor(all, '', formOrigins);
  return (path, kind) =>
    kind === 'on-demand'
      ? onDemand
      : (ofPages.get(path.replace(/index\.html$/, '')) ?? headersFor(none, path));
}

/** Only Pagefind, the full-text search, is WebAssembly, and only the search pages load it. */
function usesWasm(path: string): boolean {
  return languages.some((of) => path === pathFor(of, 'search'));
}

/** Only where plans and answers are read from QR codes; the picture stays in the page. */
function usesCamera(path: string): boolean {
  return languages.some((of) =>
    (['supportProgramme', 'groupResult', 'moveProgress'] as const).some((page) => path === pathFor(of, page)),
  );
}

function policy(
  { script, style }: Hashes,
  { wasm, formOrigins }: { wasm: boolean; formOrigins: ReadonlySet<string> },
): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...script.map(quoted)].join(' '),
    ["style-src 'self'", ...style.map(quoted)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formOrigins].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function quoted(hash: string): string {
  return `'${hash}'`;
}

function readHashes(distDir: string): z.infer<typeof hashesFile> {
  const file = join(distDir, 'csp.json');
  try {
    return hashesFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`There is no built site with ${file}: run the build first (npm run build).`, {
      cause: error,
    });
  }
}

const hash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/);
const hashes = z.object({ script: z.array(hash), style: z.array(hash) });
const hashesFile = z.object({ pages: z.record(z.string(), hashes), all: hashes });
const none: Hashes = { script: [], style: [] };

type Hashes = z.infer<typeof hashes>;

export type SecurityHeaders = (
  path: string,
  kind: 'static' | 'on-demand',
) => Readonly<Record<string, string>>;
