import { describe, expect, it } from 'vitest';
import { followShortLink } from '../../../src/course/short-link.client.ts';

const page = {
  querySelectorAll: () =>
    ['nl', 'en'].map((language) => ({ dataset: { language }, getAttribute: () => `/${language}/les/` })),
} as unknown as ParentNode;

function follow(languages: string[], hash = ''): string {
  let went = '';
  followShortLink(
    page,
    { languages },
    {
      hash,
      replace: (address) => {
        went = String(address);
      },
    },
  );
  return went;
}

describe('a short link', () => {
  it('goes on in the first language of the reader that the course has', () => {
    expect(follow(['fr-FR', 'en-ZA', 'nl'])).toBe('/en/les/');
    expect(follow(['nl-BE'])).toBe('/nl/les/');
  });
  it('goes on in Dutch when the reader has neither language', () => {
    expect(follow(['st'])).toBe('/nl/les/');
  });
  it('keeps the question it points to', () => {
    expect(follow(['en'], '#which-invitation')).toBe('/en/les/#which-invitation');
  });
});
