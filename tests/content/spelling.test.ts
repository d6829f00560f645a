import { describe, expect, it } from 'vitest';
import { checkSpelling } from '../../scripts/check-spelling.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';

const files = loadContentFiles('content');
const lesson = 'course/01-understanding-plcs/01-what-is-a-plc/lesson.nl.mdx';

describe('the spelling of content and interface', () => {
  it('has no unknown words', async () => {
    expect(await checkSpelling(files)).toEqual([]);
  });

  it('tells of a word that is misspelt, with its place and the mend', async () => {
    const broken = new Map(files).set(lesson, `${files.get(lesson)}\nDe leerkragten komen.\n`);
    const line = broken.get(lesson)?.split('\n').length ?? 0;
    const [first, ...others] = await checkSpelling(broken);
    expect(first).toContain(`content/${lesson}:${line - 1}  “leerkragten” is not in the dictionary (nl).`);
    expect(first).toContain('add it to content/words.txt when it is a name or a term');
    expect(others).toEqual([]);
  });

  it('reads the protocols, but not the names of works in their origin', async () => {
    const path = 'protocols/tuning.yaml';
    const text = (files.get(path) ?? '')
      .replace('Vraag alleen wat', 'Vraagt alleeen wat')
      .replace('*Tuning Protocol*', '*Tooning Protocoll*');
    const mistakes = await checkSpelling(new Map(files).set(path, text));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^content\/protocols\/tuning\.yaml:\d+ {2}“alleeen” is not in/);
  });

  it('tells of a listed word that occurs nowhere', async () => {
    const broken = new Map(files).set('words.txt', `${files.get('words.txt')}Xanadu\n`);
    expect((await checkSpelling(broken)).join()).toContain('No text has the word “Xanadu”');
  });
});
