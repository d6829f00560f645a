import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Packs the HTML of a page that is made for this request, as the built files are packed beforehand: a
 * phone with dear data gets a third of the bytes. The answer is held back until it is whole. Only for GET:
 * an answer to a form repeats what was typed, and packed answers that do so can be guessed at by their size.
 */
export function compressHtml(request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
  if (!encoding || request.method !== 'GET') return;
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  const chunks: Uint8Array[] = [];
  let head: { status: number; headers: Record<string, number | string | string[]> } | undefined;

  const finish = async () => {
    const body = Buffer.concat(chunks);
    const { status, headers } = head ?? { status: response.statusCode, headers: {} };
    const isHtml = String(headers['content-type'] ?? '').startsWith('text/html') && body.length > 0;
    const packed = isHtml ? await pack[encoding](body) : body;
    response.setHeader('vary', 'Accept-Encoding');
    if (isHtml) response.setHeader('content-encoding', encoding);
    writeHead(status, { ...headers, 'content-length': packed.length });
    end(packed);
  };

  Object.assign(response, {
    writeHead(status: number, headers: Record<string, number | string | string[]> = {}) {
      /* A failure may begin the answer anew. */
      chunks.length = 0;
      head = { status, headers };
      return response;
    },
    write(chunk: string | Uint8Array) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return true;
    },
    end(chunk?: string | Uint8Array) {
      if (chunk !== undefined) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      finish().catch(() => response.destroy());
      return response;
    },
  });
}

/** What the browser takes, the smaller first; a wish with `q=0` is a refusal. */
function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
  const takes = (name: string) =>
    accepted.split(',').some((one) => {
      const [coding = '', quality = ''] = one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return coding === name && !/^q=0(?:\.0*)?$/.test(quality);
    });
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

const brotli = promisify(brotliCompress);
const pack = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;
