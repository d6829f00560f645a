import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerLists, linkedIds, whereTo } from '../../src/catalogue/redirects.ts';
import { ledgerOf, parseLedger } from '../../src/check/ledger.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { languages } from '../../src/i18n/language.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { readyMade } from '../../src/workshop/ready-made.ts';
import { openWorkshop, sealWorkshop } from '../../src/workshop/workshop-link.ts';

const files = loadContentFiles('content');
const ledger = parseLedger(JSON.parse(readFileSync('content/ids.json', 'utf8')));
const ids = linkedIds(ledger);

describe('every id that was ever published and can stand in a link', () => {
  it('has a code of its own, in all kinds together', () => {
    const byCode = Map.groupBy(ids, ({ kind, id }) => codeOf(kind, id));
    const shared = [...byCode.values()].filter((same) => same.length > 1);
    expect(shared).toEqual([]);
    expect(ids.length).toBeGreaterThan(300);
  });

  it('opens something: itself, or what replaced it', () => {
    const now = ledgerOf(files);
    const isThere = ({ kind, id }: (typeof ids)[number]) => now[ledgerLists[kind]].includes(id);
    expect(ids.filter((one) => !whereTo(one, ledger, isThere))).toEqual([]);
  });
});

describe.each(
  readContent(files).workshops.flatMap(({ file, data }) =>
    data ? languages.map((language) => ({ file: file.file, data, language })) : [],
  ),
)('the ready-made workshop $file in $language', ({ file, data, language }) => {
  const { workshop } = readyMade(file, data, language);

  it('goes into a link and comes out the same', () => {
    expect(openWorkshop(sealWorkshop(workshop))).toEqual({ ok: true, workshop });
  });

  it('says who it is for, and fills its time', () => {
    expect(data.about[language].length).toBeGreaterThan(20);
    expect(workshop.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(workshop.available);
  });
});

it('there are ready-made workshops for a first meeting, for trust and for action plans', () => {
  expect(readContent(files).workshops.map(({ file }) => file.file)).toEqual([
    'workshops/action-plans-in-an-hour.yaml',
    'workshops/first-meeting-60.yaml',
    'workshops/first-meeting-90.yaml',
    'workshops/trust-in-45.yaml',
  ]);
});
