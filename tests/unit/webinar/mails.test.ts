import fc from 'fast-check';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { buildMailHtml } from '../../../src/webinar/mail-html.ts';
import { type MailAbout, mailKinds } from '../../../src/webinar/mail-kinds.ts';
import { webinarMail } from '../../../src/webinar/mails.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { mailAbout } from '../../support/mail-about.ts';
import { webinarFile } from '../../support/webinar-file.ts';

const everyMail = languages.flatMap((language) =>
  mailKinds.map((kind) => [`${kind} (${language})`, mailAbout(kind, language)] as const),
);
const nl = (kind: MailAbout['kind'], changes: Partial<MailAbout> = {}) =>
  webinarMail(mailAbout(kind, 'nl', changes)).body;

describe.each(everyMail)('the mail %s', (_, about) => {
  const { subject, body, html } = webinarMail(about);

  it('leaves no place unfilled', () => {
    expect(subject + body + html.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/[{}]|undefined|null/);
  });

  it('greets by name and leads to the own page and the webinar, in text and in HTML', () => {
    expect(body).toMatch(about.language === 'nl' ? /^Dag Naledi Mokoena,/ : /^Hello Naledi Mokoena,/);
    for (const address of [about.page, about.ownPage]) {
      expect(body.split('\n')).toContain(address);
      expect(links(html)).toContain(address);
    }
  });

  it('says who sends it, and why', () => {
    expect(body).toContain('Team Leerkring (team@leerkring.example)');
    expect(body).toContain(about.webinar.title[about.language]);
  });

  it('says the same in HTML as in text', () => {
    const shown = html.replace(/<style>[\s\S]*?<\/style>/g, '');
    const read = parse(shown.replace(/<br>/g, '\n')).textContent.toLowerCase();
    for (const line of body.split('\n').filter((one) => one && !/^(https:|———)/.test(one))) {
      expect(read).toContain(line.replace(/:$/, '').toLowerCase());
    }
  });

  it('is a small page without anything from elsewhere', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(6 * 1024);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|svg|form)|src=|@import|url\(/i);
  });
});

describe('what a mail says', () => {
  it('gives the time in South Africa first, with the weekday, and the time in Belgium beside it', () => {
    expect(nl('registered')).toContain(
      'Wanneer:\ndonderdag 4 maart 2027\n14:00–15:00 in Zuid-Afrika (SAST, UTC+2)\n13:00–14:00 in België (UTC+1)',
    );
  });

  it('says so when there is no date', () => {
    expect(nl('interested')).toContain('Wanneer:\nEr is nog geen datum.');
  });

  it('gives the link to take part to who has a place, and to nobody else', () => {
    const withLink = everyMail.filter(([, about]) => webinarMail(about).body.includes('meet.example'));
    expect(new Set(withLink.map(([, { standing }]) => standing))).toEqual(new Set(['registered']));
    expect(withLink.map(([, { kind }]) => kind)).toEqual(
      expect.arrayContaining(['registered', 'reminder-day', 'reminder-hour', 'changed', 'already']),
    );
  });

  it('promises the link when there is none yet, and says what to do when it has not come', () => {
    expect(nl('registered', { joinUrl: undefined })).toContain('Online. Je krijgt de link per mail.');
    expect(nl('reminder-hour', { joinUrl: undefined })).toContain('Antwoord dan op deze mail.');
  });

  it('puts the link to take part first in the last reminder', () => {
    expect(nl('reminder-hour')).toMatch(
      /^Dag Naledi Mokoena,\n\nDoe mee:\nhttps:\/\/meet\.example\/abc-defg\n/,
    );
  });

  it('promises only the reminders that there is still time for', () => {
    const at = (now: string) => nl('registered', { now: new Date(now) });
    expect(at('2027-03-01T12:00:00Z')).toContain('Een dag en een uur vooraf');
    expect(at('2027-03-04T09:00:00Z')).toContain('Een uur vooraf krijg je een herinnering');
    expect(at('2027-03-04T11:30:00Z')).not.toContain('herinnering');
  });

  it('tells the place on the waiting list when it is known', () => {
    expect(nl('waiting', { queuePlace: 7 })).toContain('Je bent nummer 7 op de wachtlijst.');
    expect(nl('waiting')).toContain('Je staat op de wachtlijst.');
    expect(nl('already', { standing: 'waiting', queuePlace: 3 })).toContain(
      'Je bent nummer 3 op de wachtlijst.',
    );
  });

  it('says until when a place is held, in words and on both clocks', () => {
    expect(nl('offered')).toContain(
      'Vrijgehouden tot:\nwoensdag 3 maart 2027\n12:30 in Zuid-Afrika (SAST, UTC+2)\n11:30 in België (UTC+1)',
    );
  });

  it('tells who signs up twice how they stand', () => {
    expect(nl('already', { standing: 'interested', joinUrl: undefined })).toContain(
      'Je staat op de interesselijst.',
    );
    expect(nl('already')).toContain('Je hebt een plaats.');
    expect(nl('already', { standing: 'offered', offerUntil: '2027-03-03T10:30:00.000Z' })).toMatch(
      /vrijgehouden\. Neem die .*\n\nVrijgehouden tot:/,
    );
  });

  it('says what has changed, how it was, and what that means for the person', () => {
    const { schedule, before } = mailAbout('changed', 'nl');
    expect(nl('changed')).toMatch(
      /is op een ander moment[\s\S]*Het was gepland op:\ndonderdag 25 februari 2027/,
    );
    expect(nl('changed', { before: { ...schedule, minutes: 30 } })).toContain('duurt langer of korter');
    const revived = nl('changed', { before: { ...schedule, cancelled: true } });
    expect(revived).toContain('gaat toch door');
    expect(revived).not.toContain('gepland');
    expect(nl('changed', { standing: 'waiting', before })).toContain('Je blijft op de wachtlijst');
    expect(nl('changed', { standing: 'offered', offerUntil: '2027-03-03T10:30:00.000Z' })).toContain(
      'Vrijgehouden tot:',
    );
  });

  it('gives the reason of a cancellation when there is one', () => {
    const webinar = webinarFile({ cancelled: { nl: 'De gastheer is ziek.', en: 'The host is ill.' } });
    expect(nl('webinar-cancelled', { webinar })).toContain('De reden: De gastheer is ziek.');
    expect(nl('webinar-cancelled')).not.toContain('reden');
  });

  it('speaks of a calendar file only when there is one', () => {
    expect(nl('registered', { calendar: 'REQUEST' })).toContain('agendabestand');
    expect(nl('registered', { calendar: null })).not.toContain('agendabestand');
    expect(nl('left', { calendar: 'CANCEL' })).toContain('haalt het webinar uit je agenda');
    expect(nl('left')).not.toContain('agenda');
  });

  it('gives what is left afterwards with its size, sound first', () => {
    const files = nl('thanks').match(/^.* MB\).*:\n\S+$/gm);
    expect(files).toEqual([
      'Alleen geluid (14 MB), in het Nederlands:\nhttps://files.example/webinar.mp3',
      'Wat er gezegd is, als tekst (0,1 MB):\nhttps://leerkring.example/media/webinar.html',
      'Beeld en geluid (180 MB), in het Nederlands:\nhttps://leerkring.example/media/webinar.mp4',
    ]);
    expect(nl('thanks')).toContain('Begin klein.\n\nHoud vol.');
  });

  it('keeps the paragraphs of an organiser, and the subject on one line', () => {
    const message = { subject: 'Kom\r\nBcc: all@example.org', text: 'Een\r\nregel.\r\n\r\n\r\nNog één.' };
    const mail = webinarMail(mailAbout('message', 'nl', { message }));
    expect(mail.subject).toBe('Kom Bcc: all@example.org');
    expect(mail.body).toContain('\n\nEen\nregel.\n\nNog één.\n\n');
    expect(mail.html).toContain('<p>Een<br>regel.</p>');
  });

  it('says how news ends, where it is news', () => {
    expect(nl('message', { news: true })).toContain('Stoppen doe je op je eigen pagina.');
  });
});

describe('a name in a mail', () => {
  it.each(['Win at evil.example', 'https://evil.example', 'see www.evil'])(
    'is left out when it is a link: %s',
    (name) => {
      const { subject, body, html } = webinarMail(mailAbout('registered', 'en', { name }));
      expect(subject + body + html).not.toContain('evil');
      expect(body).toMatch(/^Hello,\n/);
    },
  );

  it('may have initials', () => {
    expect(nl('registered', { name: 'J.P. Botha' })).toMatch(/^Dag J\.P\. Botha,/);
  });

  it('never stands in the subject', () => {
    for (const [, about] of everyMail) {
      expect(webinarMail({ ...about, name: 'Rumpelstiltskin' }).subject).not.toContain('Rumpelstiltskin');
    }
  });

  it('may run from right to left without turning the line', () => {
    expect(webinarMail(mailAbout('registered', 'en', { name: 'نور' })).html).toContain(
      'Hello <bdi>نور</bdi>,',
    );
  });
});

describe('hostile text in a mail', () => {
  it('stays text: no element, attribute or address comes of it', () => {
    const { html: plain } = webinarMail(mailAbout('message', 'en', { name: 'x' }));
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, title, text) => {
        const webinar = webinarFile({ title: { nl: title, en: title } });
        const mail = webinarMail(
          mailAbout('message', 'en', { name, webinar, message: { subject: title, text } }),
        );
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(links(mail.html)).toEqual(links(plain));
        expect(elements(mail.html).filter((name) => !ours.has(name))).toEqual([]);
        expect(mail.html.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/<[^>]*\son\w+=/i);
      }),
      { numRuns: 500 },
    );
  });

  it('is no link when it is no web address', () => {
    const html = buildMailHtml('en', '', [{ kind: 'action', label: 'Go', url: 'javascript:alert(1)' }]);
    expect(links(html)).toEqual([]);
    expect(html).toContain('Go');
  });
});

/** Every element that a mail of ours has. */
const ours: ReadonlySet<string> = new Set(
  'html head meta title style body div p a b br hr h2 bdi'.split(' '),
);

function links(html: string): (string | undefined)[] {
  return parse(html)
    .querySelectorAll('a')
    .map((anchor) => anchor.getAttribute('href'));
}

function elements(html: string): string[] {
  return parse(html)
    .querySelectorAll('*')
    .map((element: HTMLElement) => element.rawTagName.toLowerCase());
}
