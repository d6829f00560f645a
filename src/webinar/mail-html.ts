import { fillIn } from '../i18n/fill-in.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import type { MailBlock } from './mail-block.ts';

/**
 * The HTML of a mail: one small page without pictures, fonts or anything from elsewhere. Readable where a
 * mail program drops the styles, in the dark, and on a narrow screen. Everything is escaped here.
 */
export function buildMailHtml(language: Language, subject: string, blocks: readonly MailBlock[]): string {
  return `<!doctype html>
<html lang="${languageTag[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${styles}</style>
<style>${darkStyles}</style>
</head>
<body>
<div class="m">
${blocks.map(htmlOf).join('\n')}
</div>
</body>
</html>
`;
}

/** Text as it may stand in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function htmlOf(block: MailBlock): string {
  switch (block.kind) {
    case 'greeting':
      return `<p>${greeting(block.words, block.name)}</p>`;
    case 'fact': {
      const lines = block.lines.map(escapeHtml);
      if (block.url) lines.push(anchor(block.url, block.url));
      return `<p class="f"><b>${escapeHtml(block.label)}</b><br>${lines.join('<br>')}</p>`;
    }
    case 'action':
      return `<p>${anchor(block.url, block.label, ' class="go"')}</p>`;
    case 'link':
      return `<p>${anchor(block.url, block.label)}</p>`;
    case 'rule':
      return '<hr>';
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${withLines(block.text)}</p>`;
    case 'small':
      return `<p class="s">${withLines(block.text)}</p>`;
  }
}

/** A name in a script that runs from right to left must not turn the rest of the line. */
function greeting(words: string, name: string | undefined): string {
  const safe = escapeHtml(words);
  return name === undefined ? safe : fillIn(safe, { name: `<bdi>${escapeHtml(name)}</bdi>` });
}

/** Only a web address becomes a link. */
function anchor(url: string, label: string, attributes = ''): string {
  if (!/^https?:\/\//i.test(url)) return escapeHtml(label);
  return `<a${attributes} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

function withLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

/* The look of the site, as far as mail programs go: paper and ink, rules instead of boxes. */
const styles = `
body{margin:0;background:#fbf6eb}
.m{max-width:34em;margin:0 auto;padding:20px;background:#fbf6eb;color:#241c14;font:17px/1.5 Charter,Cambria,Georgia,serif;overflow-wrap:break-word}
.m h2{font-size:20px;margin:28px 0 8px}
hr{border:0;border-top:1px solid #b7a27c;margin:24px 0 16px}
.f{border-top:1px solid #b7a27c;padding-top:10px}
.f b{font:600 14px/1.6 system-ui,Roboto,sans-serif;color:#5b4c3b}
a{color:#1b587f}
a.go{display:inline-block;padding:11px 18px;border-radius:4px;background:#9c3a1c;color:#fff;font:600 17px/1.3 system-ui,Roboto,sans-serif;text-decoration:none}
.s{font-size:15px;color:#5b4c3b}`;

/* In a block of its own: Gmail throws away a whole block for one thing that it does not know. */
const darkStyles = `
:root{color-scheme:light dark}
@media(prefers-color-scheme:dark){
body,.m{background:#1a1511;color:#f4ebdc}
.f,hr{border-color:#7e6c55}
.f b,.s{color:#cdbea8}
a{color:#93c8ea}
a.go{background:#f29b78;color:#241c14}
}`;
