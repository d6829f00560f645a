import type { Site } from '../../src/server/queue-mail.ts';

/** Who runs the site, for the mails of the tests. */
export const testSite: Site = {
  url: 'https://leerkring.example/',
  sender: 'Team <team@leerkring.example>',
  joinUrls: new Map(),
};
