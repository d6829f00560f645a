import type { Language } from '../i18n/language.ts';
import type { Catalogue, Piece } from './model.ts';
import { parseCatalogue, parsePiece } from './parse-catalogue.ts';

/** The catalogue of a language; undefined when it does not come. */
export async function loadCatalogue(
  language: Language,
  ask: typeof fetch = fetch,
): Promise<Catalogue | undefined> {
  return parseCatalogue(await askJson(`/catalogue.${language}.json`, ask));
}

/** The pieces of lessons, by the id of the lesson, all of them; undefined when one does not come. */
export async function loadPieces(
  lessons: readonly string[],
  language: Language,
  ask: typeof fetch = fetch,
): Promise<ReadonlyMap<string, Piece> | undefined> {
  const pieces = await Promise.all(
    lessons.map(async (lesson) => parsePiece(await askJson(`/pieces/${lesson}.${language}.json`, ask))),
  );
  const came = pieces.filter((piece) => piece !== undefined);
  return came.length < lessons.length ? undefined : new Map(came.map((piece) => [piece.id, piece]));
}

/** What a JSON file of the site holds; undefined when it does not come. Never throws. */
export async function askJson(path: string, ask: typeof fetch): Promise<unknown> {
  try {
    const response = await ask(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
