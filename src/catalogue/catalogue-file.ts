import ledger from '../../content/ids.json';
import { parseLedger } from '../check/ledger.ts';
import { loadCourse, loadLessonTexts, loadProtocols } from '../course/load-course.ts';
import type { Language } from '../i18n/language.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { CatalogueFile } from './model.ts';

/** The catalogue of a language, of the course as it is. */
export async function catalogueFile(language: Language): Promise<CatalogueFile> {
  const [course, protocols, textOf] = await Promise.all([
    loadCourse(language),
    loadProtocols(),
    loadLessonTexts(),
  ]);
  return buildCatalogue({ course, protocols, textOf, ledger: parseLedger(ledger) });
}
