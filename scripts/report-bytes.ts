import {
  brotliBytes,
  builtPages,
  bytesOf,
  lessonPages,
  moduleGraph,
  scriptsOf,
} from '../tests/support/built-site.ts';

/*
 * `npm run report:bytes [part of a path]`: what lesson pages send and why, from the last build. Of each part of the
 * HTML: its characters, and how many bytes the page would be lighter without it (brotli 11). Parts lean on each
 * other's words, so the figures do not add up to the whole.
 */
const wanted = process.argv[2];
const lessons = lessonPages();
const pages = wanted
  ? builtPages().filter(({ path }) => path.includes(wanted))
  : lessons.toSorted((a, b) => brotliBytes(b.html) - brotliBytes(a.html)).slice(0, 1);

const partsOfLesson: readonly (readonly [name: string, selector: string])[] = [
  ['styles', 'style'],
  ['for search engines and chats', 'head meta[property], head link[rel=alternate], head script'],
  ['header', '.site-header'],
  ['ring', '.lesson-ring'],
  ['cards', '.card'],
  ['drawings', '.drawing'],
  ['questions as HTML', '.quiz'],
  ['questions as data', '#quiz-data'],
  ['key for paper', '.key-sheet'],
  ['reflection', '.reflect'],
  ['this week', '.slip'],
  ['for facilitators', '.facilitator'],
  ['end of the lesson', 'lesson-progress'],
  ['neighbours', '.neighbours'],
  ['list of the module', '.module-nav'],
  ['footer', '.site-footer'],
];

for (const page of pages) {
  const html = brotliBytes(page.html);
  const { reading, quiz } = scriptsOf(page);
  say(
    `\n${page.path}: ${html} bytes of HTML, ${html + bytesOf(new Set([...reading, ...quiz]))} with its scripts`,
  );
  for (const [name, selector] of partsOfLesson) {
    const found = page.document.querySelectorAll(selector).map(({ range }) => range);
    if (found.length === 0) continue;
    const without = found.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), page.html);
    const characters = page.html.length - without.length;
    say(
      `  ${name.padEnd(30)} ${String(characters).padStart(6)} characters ${String(html - brotliBytes(without)).padStart(6)} bytes`,
    );
  }
  for (const script of new Set([...reading, ...quiz])) {
    const imports = [...moduleGraph(script)]
      .filter((one) => one !== script)
      .map((one) => one.split('/').at(-1));
    say(
      `  ${script.padEnd(48)} ${String(bytesOf([script])).padStart(6)} bytes ${imports.length > 0 ? `needs ${imports.join(', ')}` : ''}`,
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
