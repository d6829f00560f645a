import { describe, expect, it } from 'vitest';
import { leftOutOf, standInsOf } from '../../../../src/build/export-offline/left-out.ts';
import { type CopyFacts, placeOf, wayTo } from '../../../../src/build/export-offline/place-of.ts';
import { addresses, type Page, pathFor } from '../../../../src/i18n/addresses.ts';
import { languages } from '../../../../src/i18n/language.ts';

const copy: CopyFacts = {
  language: 'nl',
  site: 'https://leerkring.example',
  leftOut: leftOutOf('nl'),
  standIns: standInsOf('nl', 'about.html'),
};

describe('where an address leads from within a copy', () => {
  it('is a file below the root for a page in its language, with query and fragment', () => {
    expect(placeOf('/nl/', copy)).toEqual({ kind: 'here', file: 'index.html', rest: '' });
    expect(placeOf('/nl/begrippen/#trust', copy)).toEqual({
      kind: 'here',
      file: 'begrippen/index.html',
      rest: '#trust',
    });
    expect(placeOf('/nl/zoeken/?q=a/b#c', copy)).toEqual({
      kind: 'here',
      file: 'zoeken/index.html',
      rest: '?q=a/b#c',
    });
  });

  it('is the same file when the slash at the end is missing, or the site is named', () => {
    expect(placeOf('/nl/cursus', copy)).toMatchObject({ file: 'cursus/index.html' });
    expect(placeOf('https://leerkring.example/nl/cursus/', copy)).toMatchObject({
      file: 'cursus/index.html',
    });
  });

  it('is the site for the other language, for webinars and for short links', () => {
    for (const path of ['/en/course/', '/nl/webinar/', '/nl/webinars/eerste/', '/l/what-is-a-plc/', '/'])
      expect(placeOf(path, copy)).toEqual({ kind: 'on-site', path });
  });

  it('is what the copy says of itself, for the page that takes along', () => {
    for (const path of ['/nl/meenemen/', '/nl/meenemen', '/nl/meenemen/#modules'])
      expect(placeOf(path, copy)).toEqual({ kind: 'here', file: 'about.html', rest: '' });
  });

  it('stays for other sites, mail and places on the same page', () => {
    const others = [
      'https://example.org/nl/',
      '//example.org/nl/',
      'mailto:an@example.org',
      '#top',
      'x.html',
    ];
    for (const address of [...others, 'https://leerkring.example.org/nl/'])
      expect(placeOf(address, copy)).toEqual({ kind: 'as-it-is' });
  });

  it('takes no address for the site when nobody said where it stands', () => {
    const unknown = { ...copy, site: undefined };
    expect(placeOf('https://leerkring.example/nl/', unknown)).toEqual({ kind: 'as-it-is' });
    expect(placeOf('/nl/cursus/', unknown)).toMatchObject({ kind: 'here' });
  });
});

describe('what a copy leaves out', () => {
  it.each(languages)('is every page of the webinars and the 404, and nothing else (%s)', (language) => {
    const anything = new Proxy({}, { get: () => 'x' });
    const left = (Object.keys(addresses) as Page[]).filter(
      (page) =>
        placeOf(pathFor(language, page, anything), { ...copy, language, leftOut: leftOutOf(language) })
          .kind !== 'here',
    );
    expect(left.sort()).toEqual([
      'notFound',
      'ownPlace',
      'webinar',
      'webinarCancel',
      'webinarErased',
      'webinarFix',
      'webinarLinkSent',
      'webinarOne',
      'webinarThanks',
      'webinars',
    ]);
  });
});

describe('the way from file to file', () => {
  it.each([
    ['index.html', 'cursus/index.html', 'cursus/index.html'],
    ['cursus/a/b/index.html', 'index.html', '../../../index.html'],
    ['cursus/a/b/index.html', 'cursus/a/c/index.html', '../c/index.html'],
    ['cursus/a/index.html', 'cursus/a/index.html', 'index.html'],
    ['cursus/index.html', 'files/begin.js', '../files/begin.js'],
  ])('from %s to %s is %s', (from, to, way) => {
    expect(wayTo(from, to)).toBe(way);
    expect(new URL(way, `file:///stick/${from}`).pathname).toBe(`/stick/${to}`);
  });
});
