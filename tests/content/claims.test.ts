import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { claimsIn } from '../../src/check/claims-in.ts';
import { interfaceTexts } from '../../src/check/interface-texts.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { textsOf } from '../../src/check/texts.ts';
import { type Language, languages } from '../../src/i18n/language.ts';

const files = loadContentFiles('content');
const lesson = 'course/03-starting-a-plc/02-the-first-meeting';

/** Where a reader meets text: one file of each kind, with its language when it has one only. */
const places: readonly (readonly [file: string, language?: Language])[] = [
  [`${lesson}/lesson.nl.mdx`, 'nl'],
  [`${lesson}/lesson.en.mdx`, 'en'],
  [`${lesson}/quiz.yaml`],
  ['course/03-starting-a-plc/module.yaml'],
  ['protocols/tuning.yaml'],
  ['self-scan.yaml'],
  ['faq.yaml'],
  ['glossary.yaml'],
  ['paths.yaml'],
  ['sources.yaml'],
  ['pages/about.nl.mdx', 'nl'],
  ['pages/about.en.mdx', 'en'],
  ['webinars/plg-webinar.yaml'],
];
const planted = places.flatMap(([file, only]) =>
  languages.filter((language) => !only || only === language).map((language) => ({ file, language })),
);

const claimed: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Dat is bewezen.',
    'Dat is *bewezen*.',
    'Bewezen aanpak voor elke school.',
    'De cursus werkt gegarandeerd.',
    'De resultaten gingen aantoonbaar omhoog.',
    'PLG’s verhogen de resultaten van leerlingen.',
    'Door een PLG stijgen de cijfers in de Vrijstaat.',
    'Leerlingen scoren beter waar een leergemeenschap is.',
    'Een PLG leidt tot een hoger slaagpercentage.',
    'Nog niet: toch zorgt een PLG voor betere leerresultaten.',
    'Deze cursus levert je SACE-punten op.',
    'Met elke les verdien je PD-punten.',
    'Het webinar is goed voor punten.',
    'Deze cursus is erkend door SACE.',
    'Een sessie telt voor 5 punten.',
    'We zien je op 21 oktober.',
    'Het webinar is op 3 maart.',
  ],
  en: [
    'This is proven.',
    'This is *proven*.',
    'Proven in every school.',
    'The pilot proved that it works.',
    'Success is guaranteed.',
    'PLCs raise learners’ results.',
    'Thanks to a PLC, marks in the Free State rose.',
    'Learners score better where there is a learning community.',
    'A PLC leads to a higher pass rate.',
    'Not yet: still, a PLC brings better achievement.',
    'This course earns you SACE points.',
    'You get PD points for each lesson.',
    'The webinar is worth points.',
    'This course is endorsed by SACE.',
    'A session counts for 5 points.',
    'See you on 21 October.',
    'The webinar is on March 3.',
  ],
};

const honest: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'VVOB hoopt en verwacht: meer PLG’s helpen leerlingen geleidelijk aan betere resultaten.',
    'Goed ontwikkelde PLG’s gingen samen met betere lessen en betere resultaten.',
    'Deze cursus geeft geen punten.',
    'Krijg je er punten voor deze cursus?',
    'SACE vraagt minstens 150 PD-punten in drie jaar.',
    'Niet dat je met deze cursus punten verdient bij SACE.',
    '“Dat is bewezen,” zegt hij. Lerato twijfelt.',
    'Bewaar een bewijs. Elk antwoord vraagt om bewijs.',
    'Er is nog geen datum voor het webinar.',
  ],
  en: [
    'VVOB hopes and expects: more PLCs will gradually help learners to better results.',
    'Well-developed PLCs went together with better teaching and better results.',
    'This course gives no points.',
    'Do you get points for this course?',
    'SACE asks for at least 150 PD points in three years.',
    'Not that this course earns you points with SACE.',
    '“It is proven,” he says. Lerato doubts it.',
    'It proved hard to find working groups. Keep proof of it.',
    'There is no date for the webinar yet.',
  ],
};
const sentences = (table: typeof claimed) =>
  languages.flatMap((language) => table[language].map((text) => ({ language, text })));

/** The files in which the check of content tells of a claim. */
function claimsTold(all: ReadonlyMap<string, string>): string[] {
  return checkContent(all)
    .filter(({ rule }) => rule === 'risky-claim')
    .map(({ file }) => file);
}

describe('what the course may not claim', () => {
  it('stands nowhere in the content', () => {
    expect(claimsTold(files)).toEqual([]);
  });

  it('stands nowhere in the interface', () => {
    expect(interfaceTexts().length).toBeGreaterThan(400);
    expect(interfaceTexts().flatMap((text) => claimsIn(text))).toEqual([]);
  });

  it.each(planted)('is told of when it slips into $file, in $language', ({ file, language }) => {
    const claim = claimed[language].find(
      (text) => text.includes('results') || text.includes('resultaten van'),
    );
    const text = files.get(file) ?? '';
    const broken = file.endsWith('.mdx')
      ? `${text}\n${claim}\n`
      : text.replace(`${language}: "`, `${language}: "${claim} `);
    expect(broken).not.toBe(text);
    expect(claimsTold(new Map([[file, broken]]))).toEqual([file]);
  });

  it('is looked for in every file that a reader reads', () => {
    const read = new Set(textsOf(files).map(({ file }) => file));
    const unread = [...files.keys()].filter((file) => /\.(mdx|yaml)$/.test(file) && !read.has(file));
    expect(unread).toEqual([]);
  });

  it.each(sentences(claimed))('is, in $language: $text', ({ language, text }) => {
    const path = language === 'nl' ? 'pages/about.nl.mdx' : 'pages/about.en.mdx';
    expect(claimsTold(new Map([[path, text]]))).toEqual([path]);
  });

  it.each(sentences(honest))('is not, in $language: $text', ({ language, text }) => {
    expect(claimsIn({ file: '', line: 1, language, text })).toEqual([]);
  });
});
