import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as Chromium writes it, without spaces: letters are placed one by one, so what looks like a
 * space need not be one. Fonts hold only the letters that are used; their table tells which letter each is.
 * Enough for this printer; a general reader of PDF is another thing.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const tables = new Map<string, Map<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, fonts = ''] of head.matchAll(/\/Font\s*<<([^>]*)>>/g)) {
      for (const [, name = '', id = ''] of fonts.matchAll(/\/(\w+)\s+(\d+)\s+0\s+R/g)) {
        const table = /\/ToUnicode\s+(\d+)\s+0\s+R/.exec(objects.get(id)?.head ?? '')?.[1];
        if (table) tables.set(name, readTable(objects.get(table)?.content ?? ''));
      }
    }
  }
  return [...objects.values()]
    .filter(({ content }) => /\bBT\b/.test(content))
    .map(({ content }) => textOf(content, tables))
    .join('\n');
}

/** Letters and digits alone, to look for words in. */
export function bare(words: string): string {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function readObjects(pdf: Buffer): Map<string, { head: string; content: string }> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, { head: string; content: string }>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)endobj/g)) {
    const [, id = '', body = ''] = match;
    const start = /stream\r?\n/.exec(body);
    const head = start ? body.slice(0, start.index) : body;
    const raw = start ? body.slice(start.index + start[0].length, body.lastIndexOf('endstream')) : '';
    objects.set(id, { head, content: head.includes('/FlateDecode') ? inflated(raw) : raw });
  }
  return objects;
}

function inflated(raw: string): string {
  try {
    return inflateSync(Buffer.from(raw, 'latin1'), { finishFlush: 2 }).toString('latin1');
  } catch {
    return ''; // a picture or a font
  }
}

/** `<0003> <0041>`: glyph 3 is A; `<0005> <0007> <0061>`: glyphs 5 to 7 are a to c. */
function readTable(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      table.set(glyph.toUpperCase(), letter(code));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++) {
        const next = (Number.parseInt(code, 16) + glyph - Number.parseInt(from, 16)).toString(16);
        table.set(glyph.toString(16).toUpperCase().padStart(4, '0'), letter(next.padStart(4, '0')));
      }
    }
  }
  return table;
}

function textOf(content: string, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let table: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, font, hex] of content.matchAll(/\/(\w+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font) table = tables.get(font);
    else for (const glyph of (hex ?? '').toUpperCase().match(/.{4}/g) ?? []) text += table?.get(glyph) ?? '';
  }
  return text;
}
