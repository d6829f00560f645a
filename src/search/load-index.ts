import {
  loadCourse,
  loadFaq,
  loadGlossary,
  loadLessonTexts,
  loadPage,
  loadProtocols,
  loadSelfScan,
  loadWebinars,
  onceABuild,
} from '../course/load-course.ts';
import { pathFor } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import { entriesOf } from './entries.ts';
import { buildFittingIndex } from './fitting-index.ts';
import { loadLunr } from './lunr.ts';
import type { Kind, SearchEntry } from './model.ts';
import { synonymGroups } from './synonyms.ts';
import { stemmerFor } from './words.ts';

/** Everything that can be found in a language. */
export async function loadEntries(language: Language): Promise<SearchEntry[]> {
  const [course, textOf, protocols, glossary, pages] = await Promise.all([
    loadCourse(language),
    loadLessonTexts(),
    loadProtocols(),
    loadGlossary(language),
    loadPages(language),
  ]);
  return entriesOf({ course, textOf, protocols, glossary, pages });
}

/**
 * The index file of a language as text, and its address. The address carries a hash of the content: a browser
 * may keep it for ever, and a page that is older than the server still gets an index.
 */
export const loadIndexFile = onceABuild(async (language: Language): Promise<IndexFile> => {
  const groups = synonymGroups(language, await loadGlossary(language));
  const stem = stemmerFor(language, await loadLunr(language));
  const { json, left } = buildFittingIndex(language, await loadEntries(language), groups, stem);
  return { json, left, href: `/search-index.${language}.json?v=${await shortHash(json)}` };
});

interface IndexFile {
  readonly json: string;
  readonly href: string;
  /** The kinds that the file has no room for: the full text has them. */
  readonly left: readonly Kind[];
}

async function loadPages(language: Language): Promise<{ title: string; href: string; text: string }[]> {
  const {
    page: names,
    course,
    protocols,
    webinar,
    session,
    actionPlan,
    supportProgramme,
    workshopShow,
    groupResult,
    forMyPlc,
    workshopBuild,
    offline,
  } = strings[language];
  const written = await Promise.all(
    (['about', 'privacy', 'accessibility'] as const).map(async (page) => {
      const { data } = await loadPage(page, language);
      return { title: data.title, href: pathFor(language, page), text: data.description };
    }),
  );
  const scan = await loadSelfScan();
  const questions = (await loadFaq()).map(({ id, data }) => ({
    title: data.question[language],
    href: `${pathFor(language, 'faq')}#${id}`,
    text: data.answer[language],
  }));
  const webinars = (await loadWebinars()).map(({ id, title, summary }) => ({
    title: title[language],
    href: pathFor(language, 'webinarOne', { webinar: id }),
    text: summary[language],
  }));
  return [
    { title: course.overviewTitle, href: pathFor(language, 'course'), text: course.overviewDescription },
    { title: protocols.title, href: pathFor(language, 'protocols'), text: protocols.description },
    { title: course.glossaryTitle, href: pathFor(language, 'glossary'), text: course.glossaryDescription },
    { title: course.sourcesTitle, href: pathFor(language, 'sources'), text: course.sourcesDescription },
    { title: names.myLearning, href: pathFor(language, 'myLearning'), text: '' },
    { title: actionPlan.title, href: pathFor(language, 'actionPlan'), text: actionPlan.description },
    {
      title: supportProgramme.title,
      href: pathFor(language, 'supportProgramme'),
      text: supportProgramme.description,
    },
    {
      title: workshopBuild.title,
      href: pathFor(language, 'workshopBuild'),
      text: workshopBuild.description,
    },
    { title: workshopShow.title, href: pathFor(language, 'workshopShow'), text: workshopShow.description },
    { title: groupResult.title, href: pathFor(language, 'groupResult'), text: groupResult.description },
    { title: session.title, href: pathFor(language, 'session'), text: session.description },
    { title: offline.title, href: pathFor(language, 'takeAlong'), text: offline.description },
    { title: forMyPlc.title, href: pathFor(language, 'forMyPlc'), text: forMyPlc.description },
    {
      title: scan.title[language],
      href: pathFor(language, 'selfScan'),
      text: [strings[language].scan.menu, ...scan.blocks.map(({ name }) => name[language])].join('. '),
    },
    { title: names.webinar, href: pathFor(language, 'webinar'), text: webinar.description },
    { title: course.faqTitle, href: pathFor(language, 'faq'), text: '' },
    ...webinars,
    ...questions,
    ...written,
  ];
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
