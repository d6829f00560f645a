/**
 * A mail as a mail program reads it: its headers and its parts, decoded. Small and strict: it knows what our
 * mailer writes and throws at anything else.
 */
export function readMail(raw: string): ReadMail {
  const { headers, body } = splitPart(raw);
  return { headers, parts: readParts(headers, body) };
}

/** One header, decoded; throws when it is there twice. */
export function headerOf({ headers }: Pick<ReadMail, 'headers'>, name: string): string | undefined {
  const found = headers.filter(([one]) => one.toLowerCase() === name.toLowerCase());
  if (found.length > 1) throw new Error(`${name} is there ${found.length} times`);
  return found[0] && decodeWords(found[0][1]);
}

function readParts(headers: readonly Header[], body: string): MailPart[] {
  const type = headerOf({ headers }, 'content-type') ?? 'text/plain';
  const boundary = /^multipart\/.*?boundary="?([^";]+)"?/is.exec(type)?.[1];
  if (boundary === undefined) {
    return [
      { type, disposition: headerOf({ headers }, 'content-disposition'), content: decode(headers, body) },
    ];
  }
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (!pieces.at(-1)?.startsWith('--')) throw new Error('A multipart that does not end');
  return pieces.slice(1, -1).flatMap((piece) => {
    const part = splitPart(piece.replace(/^\r\n/, ''));
    return readParts(part.headers, part.body);
  });
}

function splitPart(raw: string): { headers: Header[]; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = (end < 0 ? raw : raw.slice(0, end)).replace(/\r\n[ \t]+/g, ' ');
  const headers = head.split('\r\n').map((line): Header => {
    const [, name, value] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Not a header: ${line}`);
    return [name, value];
  });
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
}

function decode(headers: readonly Header[], body: string): string {
  const encoding = headerOf({ headers }, 'content-transfer-encoding')?.toLowerCase() ?? '7bit';
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = encoding === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, '')) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047: `=?UTF-8?Q?Dag?=`. White space between two encoded words is not there. */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) => {
      if (!/^utf-8$/i.test(charset)) throw new Error(`An encoded word in ${charset}`);
      return kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : unquote(text.replaceAll('_', ' '));
    })
    .replace(/[\u0080-\u00FF]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

type Header = readonly [name: string, value: string];

export interface MailPart {
  /** `text/plain; charset=utf-8` */
  readonly type: string;
  readonly disposition: string | undefined;
  readonly content: string;
}

export interface ReadMail {
  readonly headers: readonly Header[];
  readonly parts: readonly MailPart[];
}
