import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathFor } from '../i18n/addresses.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { isLanguage, type Language, languageTag } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import { preferredLanguage } from './preferred-language.ts';

/** Answers with a short page in words that says what happened and what to do. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const language = languageOf(request);
  const { title, text } = words(language, refusal);
  const page = `<!doctype html>
<html lang="${languageTag[language]}">
<head><meta charset="utf-8"><title>${title} · Leerkring</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${pathFor(language, 'home')}">${strings[language].server.start}</a></p></main></body>
</html>
`;
  response.writeHead(refusal.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'cache-control': 'no-store',
    vary: 'Accept-Language',
    ...refusal.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function languageOf({ url, headers }: IncomingMessage): Language {
  const first = url?.split('/')[1];
  return isLanguage(first) ? first : preferredLanguage(headers['accept-language']);
}

function words(language: Language, { status, waitSeconds = 60 }: Refusal): { title: string; text: string } {
  const text = strings[language].server;
  const minutes = plural(language, text.minutes, Math.ceil(waitSeconds / 60));
  const byStatus: Record<Refusal['status'], [string, string]> = {
    400: [text.badRequestTitle, text.badRequest],
    403: [text.foreignFormTitle, text.foreignForm],
    404: [text.notFoundTitle, text.notFound],
    405: [text.methodTitle, text.method],
    413: [text.tooLargeTitle, text.tooLarge],
    415: [text.formTypeTitle, text.formType],
    421: [text.wrongHostTitle, text.wrongHost],
    429: [text.tooManyTitle, fillIn(text.tooMany, { minutes })],
    500: [text.brokenTitle, text.broken],
    503: [text.brokenTitle, text.broken],
  };
  const [title, sentence] = byStatus[status];
  return { title, text: sentence };
}

/** Why a request is not served. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 500 | 503;
  readonly headers?: Readonly<Record<string, string>>;
  /** For 429: when to come back. */
  readonly waitSeconds?: number;
}
