import { describe, expect, it } from 'vitest';
import { findPart, lessonsIn } from '../../../src/catalogue/find-part.ts';
import { parseCatalogue, parsePiece } from '../../../src/catalogue/parse-catalogue.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import type { WorkshopPart } from '../../../src/workshop/model.ts';
import { aCatalogue, catalogueFile } from '../../support/a-catalogue.ts';

const part = (kind: 'lesson' | 'card' | 'question' | 'protocol', id: string, minutes = 7): WorkshopPart => ({
  kind,
  code: codeOf(kind, id),
  minutes,
});

describe('a part of a workshop is found in the catalogue', () => {
  it('as a lesson, with its number, address and usual minutes', () => {
    expect(findPart(part('lesson', 'first'), aCatalogue)).toMatchObject({
      kind: 'lesson',
      title: 'De eerste les',
      number: '1.1',
      path: '/nl/cursus/begrijpen/eerste/',
      usual: 5,
      minutes: 7,
    });
  });

  it('as a card or a question, with the anchor in its lesson', () => {
    expect(findPart(part('card', 'first/one'), aCatalogue)).toMatchObject({
      kind: 'card',
      title: 'Een kaart',
      path: '/nl/cursus/begrijpen/eerste/#one',
    });
    expect(findPart(part('question', 'first/why'), aCatalogue)).toMatchObject({
      kind: 'question',
      title: 'Waarom?',
      usual: 3,
    });
  });

  it('as a protocol, or as a note that carries its own words', () => {
    expect(findPart(part('protocol', 'round'), aCatalogue)).toMatchObject({
      kind: 'protocol',
      title: 'Een rondje',
    });
    expect(findPart({ kind: 'note', text: 'Koffie', minutes: 15, private: true }, aCatalogue)).toMatchObject({
      kind: 'note',
      title: 'Koffie',
      private: true,
    });
  });

  it('under its new name when it was renamed', () => {
    const renamed = {
      ...aCatalogue,
      formerly: { [`l${codeOf('lesson', 'old')}`]: `l${codeOf('lesson', 'first')}` },
    };
    expect(findPart(part('lesson', 'old'), renamed)).toMatchObject({
      kind: 'lesson',
      title: 'De eerste les',
    });
  });

  it('or not at all: then it is unknown and keeps its minutes', () => {
    expect(findPart(part('lesson', 'never'), aCatalogue)).toMatchObject({ kind: 'unknown', minutes: 7 });
    /* A code counts with its kind: the same letters of another kind are something else. */
    expect(findPart({ kind: 'card', code: codeOf('lesson', 'first'), minutes: 1 }, aCatalogue).kind).toBe(
      'unknown',
    );
  });

  it('and says which lessons must be fetched, each once', () => {
    const parts = [
      part('card', 'first/one'),
      part('lesson', 'second'),
      part('question', 'first/why'),
      part('protocol', 'round'),
    ];
    expect(lessonsIn(parts, aCatalogue)).toEqual(['first', 'second']);
  });
});

describe('what is fetched', () => {
  it('is a catalogue or pieces, or nothing: never an exception', () => {
    expect(parseCatalogue(catalogueFile)?.lessons[0]?.code).toBe(codeOf('lesson', 'first'));
    for (const other of [undefined, null, 7, 'x', [], {}, { ...catalogueFile, lessons: [{}] }]) {
      expect(parseCatalogue(other)).toBeUndefined();
      expect(parsePiece(other)).toBeUndefined();
    }
  });
});
