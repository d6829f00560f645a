import fc from 'fast-check';
import { addresses } from '../../src/i18n/addresses.ts';
import { formOf, likely, nasty, secretLike } from './hostile-values.ts';

/*
 * Everything that can be asked of the server, by its address: pages made on demand, links with a secret,
 * the organisers' desk, calendar files, files, and what is not there at all.
 */

const webinar = fc.oneof(
  { weight: 9, arbitrary: fc.constant('plg-webinar') },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', '..', 'constructor', '%2e%2e', 'x'.repeat(200)) },
);
const fixed = fc.constantFrom(
  '/',
  '/nl/zoeken/?q=%F0%9F',
  '/api/health',
  '/api/ready',
  '/api/webinars/../sign-ups',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//evil.example',
  '/_astro/app.abc123.js',
  '/_image?href=http://127.0.0.1',
  '/api/',
  '/%c0%af',
  '/..;/',
  '/l/what-is-a-plc/',
  '/beheer/',
  '/beheer/inloggen/',
  '/beheer/mails/?page=-1',
  '/beheer/logboek/?page=1e9',
  '*',
);
/** Every public address, in both languages, with something in the place of its slugs. */
const ofTheTable = fc
  .tuple(fc.constantFrom(...Object.values(addresses)), fc.constantFrom('nl', 'en'), secretLike, webinar)
  .map(([address, language, secret, id]) => {
    const path = (language === 'nl' ? address.nl : address.en)
      .replace('[webinar]', id)
      .replace(/\[\w+\]/g, secret);
    return path === '' ? `/${language}/` : `/${language}/${path}/`;
  });
const desk = fc
  .tuple(
    webinar,
    fc.constantFrom('mensen', 'quarantaine', 'mail', 'aanwezig', 'datum', 'link', 'afgelasten', 'csv'),
    secretLike,
    fc.constantFrom('', 'wissen/', 'afmelden/', '?q=%27', '?page=99999999999'),
  )
  .map(([id, page, person, rest]) => `/beheer/webinars/${id}/${page}/${person}/${rest}`);
const calendar = fc
  .tuple(webinar, nasty)
  .map(([id, language]) => `/api/webinars/${id}/calendar.ics?language=${encodeURIComponent(language)}`);

/** Where a request without a body goes. */
export const hostilePath: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fixed },
  { weight: 3, arbitrary: ofTheTable },
  { weight: 1, arbitrary: desk },
  { weight: 1, arbitrary: calendar },
  { weight: 1, arbitrary: secretLike.map((secret) => `/api/news/${secret}/`) },
  { weight: 1, arbitrary: fc.webPath().map((one) => `/${one}`) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((one) => `/${one}`),
  },
);

/** The sign-up form; about one in six could be good, so that hostile values come as far as the database. */
const signUpForm = fc.tuple(
  webinar.map((id) => `/api/webinars/${id}/sign-ups`),
  formOf({
    name: likely('Naledi'),
    email: fc.oneof(
      fc.nat(50).map((n) => `person${n}@example.org`),
      nasty,
      fc.emailAddress(),
    ),
    role: likely('teacher'),
    language: likely('en'),
    organisation: likely(''),
    news: fc.constantFrom('yes', 'yes', 'yes', 'maybe'),
    homepage: fc.constantFrom('', '', '', 'https://spam.example'),
    seal: fc.oneof(secretLike, nasty),
    from: fc.constantFrom('', 'https://evil.example', 'javascript:alert(1)'),
    page: likely('nl'),
  }),
);
const ownForm = fc.tuple(
  fc.constantFrom('/api/my-place/', '/api/my-place/link/'),
  formOf({
    token: fc.oneof(secretLike, nasty),
    action: fc.oneof(
      fc.constantFrom('take', 'leave', 'change', 'end-news', 'download', 'erase', '__proto__', 'constructor'),
      nasty,
    ),
    email: nasty,
    name: nasty,
    role: likely('teacher'),
    language: likely('nl'),
    page: likely('en'),
  }),
);
const oneClick = fc.tuple(
  secretLike.map((secret) => `/api/news/${secret}/`),
  fc.constant(Buffer.from('List-Unsubscribe=One-Click')),
);
const deskForm = fc.tuple(
  fc.oneof(
    fc.constantFrom('/api/beheer/sign-in/', '/api/beheer/code/', '/api/beheer/sign-out/'),
    fc.webSegment().map((action) => `/api/beheer/do/${action}/`),
  ),
  formOf({ email: nasty, code: secretLike, webinar: nasty, person: secretLike, text: nasty, date: nasty }),
);

/** Where a form goes, and what stands in it. */
export const hostileForm: fc.Arbitrary<readonly [string, Buffer]> = fc.oneof(
  { weight: 8, arbitrary: signUpForm },
  { weight: 2, arbitrary: ownForm },
  { weight: 1, arbitrary: oneClick },
  { weight: 1, arbitrary: deskForm },
);
