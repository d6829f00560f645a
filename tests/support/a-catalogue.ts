import type { Catalogue } from '../../src/catalogue/model.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';

/** A catalogue of two lessons and one protocol, in Dutch. */
export const catalogueFile = {
  modules: [{ number: 1, title: 'Begrijpen' }],
  lessons: [
    {
      id: 'first',
      number: '1.1',
      title: 'De eerste les',
      minutes: 5,
      path: '/nl/cursus/begrijpen/eerste/',
      cards: [{ id: 'one', title: 'Een kaart' }],
      questions: [{ id: 'why', prompt: 'Waarom?', minutes: 3 }],
    },
    {
      id: 'second',
      number: '1.2',
      title: 'De tweede les',
      minutes: 6,
      path: '/nl/cursus/begrijpen/tweede/',
      cards: [],
      questions: [],
    },
  ],
  protocols: [{ id: 'round', name: 'Een rondje', minutes: 10, path: '/nl/gespreksvormen/rondje/' }],
  formerly: {},
};

/** The same, read. */
export const aCatalogue = parseCatalogue(catalogueFile) as Catalogue;
