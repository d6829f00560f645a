import { describe, expect, it } from 'vitest';
import { signUpMail } from '../../../src/webinar/mails.ts';

const about = {
  name: 'Naledi',
  webinar: 'Webinar',
  sender: 'Team <t@example.org>',
  site: 'https://x.example/',
};

describe('the mail after a sign-up', () => {
  it.each(['nl', 'en'] as const)('leaves no place unfilled: %s', (language) => {
    for (const kind of ['listed', 'already-listed'] as const) {
      const { subject, body } = signUpMail(kind, language, about);
      expect(subject + body).not.toMatch(/[{}]|undefined/);
      expect(body).toContain('Naledi');
      expect(body).toContain(about.site);
    }
  });

  it.each(['Win at evil.example', 'https://evil.example', 'see www.evil'])(
    'leaves out a name that is a link: %s',
    (name) => {
      const { subject, body } = signUpMail('listed', 'en', { ...about, name });
      expect(subject + body).not.toContain('evil');
      expect(body).toMatch(/^Hello,\n/);
    },
  );

  it('keeps a name with initials', () => {
    expect(signUpMail('listed', 'nl', { ...about, name: 'J.P. Botha' }).body).toMatch(/^Dag J\.P\. Botha,/);
  });

  it('never takes the subject from the form', () => {
    expect(signUpMail('listed', 'nl', { ...about, name: 'X', webinar: 'Y' }).subject).toBe(
      signUpMail('listed', 'nl', about).subject,
    );
  });
});
