import { describe, expect, it } from 'vitest';
import type { MailAbout } from '../../../src/webinar/mail-kinds.ts';
import { webinarMail } from '../../../src/webinar/mails.ts';
import { scheduleOf } from '../../../src/webinar/schedule.ts';
import { webinarFile } from '../../support/webinar-file.ts';

const about: MailAbout = {
  kind: 'interested',
  language: 'nl',
  name: 'Naledi',
  standing: 'interested',
  offerUntil: null,
  webinar: webinarFile(),
  schedule: scheduleOf(webinarFile()),
  joinUrl: undefined,
  page: 'https://x.example/nl/webinars/plg-webinar/',
  ownPage: 'https://x.example/nl/webinar/mijn-plaats/secret/',
  sender: 'Team <t@example.org>',
  news: false,
};

describe('the mail after a sign-up', () => {
  it.each(['nl', 'en'] as const)('leaves no place unfilled: %s', (language) => {
    for (const kind of ['interested', 'already'] as const) {
      const { subject, body } = webinarMail({ ...about, kind, language });
      expect(subject + body).not.toMatch(/[{}]|undefined/);
      expect(body).toContain('Naledi');
      expect(body).toContain(about.page);
    }
  });

  it.each(['Win at evil.example', 'https://evil.example', 'see www.evil'])(
    'leaves out a name that is a link: %s',
    (name) => {
      const { subject, body } = webinarMail({ ...about, language: 'en', name });
      expect(subject + body).not.toContain('evil');
      expect(body).toMatch(/^Hello,\n/);
    },
  );

  it('keeps a name with initials', () => {
    expect(webinarMail({ ...about, name: 'J.P. Botha' }).body).toMatch(/^Dag J\.P\. Botha,/);
  });
});
