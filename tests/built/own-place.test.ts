import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mailsIn, ownPagePathIn } from '../support/mail-folder.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { temporaryFolderFor } from '../support/temporary-folder.ts';
import { writeWebinarStates } from '../support/webinar-states.ts';

/* What a person does with the link in the mail, over HTTP and without script. */
const data = temporaryFolderFor(afterAll);
const content = temporaryFolderFor(afterAll);
let server: ServerProcess;
let site: string;

beforeAll(async () => {
  writeWebinarStates(content, new Date());
  server = await startServer({ DATA_DIR: data, CONTENT_DIR: content });
  site = `http://localhost:${server.port}`;
});
afterAll(() => server.end('SIGTERM'));

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: site },
) =>
  fetch(site + path, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  });
const act = (token: string, action: string, fields = {}) =>
  post('/api/my-place/', { token, action, page: 'nl', ...fields });
const show = async (token: string, query = '') => {
  const response = await fetch(`${site}/nl/webinar/mijn-plaats/${token}/${query}`);
  const html = await response.text();
  const text = parse(html).querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  return { response, html, text };
};
const mailsTo = (email: string) => mailsIn(data, email);
const rows = (email: string) => {
  const db = new DatabaseSync(join(data, 'leerkring.db'), { readOnly: true });
  try {
    return db.prepare('select * from registrations where email = ?').all(email);
  } finally {
    db.close();
  }
};

/** Signs someone up and gives the secret of the link in the first mail. */
async function signUp(webinar: string, email: string, fields = {}): Promise<string> {
  const before = mailsTo(email).length;
  await post(`/api/webinars/${webinar}-webinar/sign-ups/`, {
    name: 'Naledi Mokoena',
    email,
    role: 'teacher',
    language: 'nl',
    ...fields,
  });
  const written = await vi.waitUntil(
    () =>
      mailsTo(email).length > before && mailsTo(email).find((mail) => mail.includes(`${webinar}-webinar`)),
    { timeout: 10_000 },
  );
  return tokenIn(written || '');
}
const tokenIn = (mail: string) => ownPagePathIn(mail)?.split('/').at(-2) ?? '';

describe('with the link in the mail a person', () => {
  it('gives the place back with one press, and takes it again with another', async () => {
    const token = await signUp('open', 'leaver@example.org');
    expect((await show(token)).text).toContain('Je hebt een plaats.');
    const left = await act(token, 'leave');
    expect(left.status).toBe(303);
    expect(left.headers.get('location')).toBe(`/nl/webinar/mijn-plaats/${token}/?done=left`);
    const after = await show(token, '?done=left');
    expect(after.text).toContain('Een mail die het bevestigt, is onderweg.');
    expect(after.text).toContain('Je bent afgemeld.');
    await act(token, 'take');
    expect((await show(token)).text).toContain('Je hebt een plaats.');
  });

  it('sees the number on the waiting list, is offered the place that comes free, and takes it', async () => {
    const first = await signUp('full', 'first@example.org');
    const second = await signUp('full', 'second@example.org');
    expect((await show(second)).text).toContain('Je bent nummer 1 op de wachtlijst.');
    await act(first, 'leave');
    const offered = await show(second);
    expect(offered.text).toContain('Er is een plaats voor jou.');
    expect(offered.text).toMatch(
      /vrij tot \p{L}+ \d+ \p{L}+ \d{4}, \d\d:\d\d in Zuid-Afrika \(SAST, UTC\+2\)/u,
    );
    await act(second, 'take');
    expect((await show(second)).text).toContain('Je hebt een plaats.');
    expect((await show(first)).text).toContain('Je bent afgemeld.');
  });

  it('changes the details, with the same rules as on the form', async () => {
    const token = await signUp('open', 'changer@example.org');
    const wrong = await act(token, 'change', { name: '12345', role: '', language: 'nl' });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain('In je naam staat een teken');
    expect(html).toContain('Kies wat je doet.');
    expect(html).toContain('value="12345"');
    expect(rows('changer@example.org')[0]).toMatchObject({ name: 'Naledi Mokoena' });
    const fields = { name: 'Naledi N. Mokoena', role: 'school-leader', language: 'en', news: 'yes' };
    const changed = await act(token, 'change', fields);
    expect(changed.headers.get('location')).toContain('?done=changed');
    expect(rows('changer@example.org')[0]).toMatchObject({
      name: 'Naledi N. Mokoena',
      role: 'school-leader',
      language: 'en',
      news: 1,
    });
  });

  it('takes along everything that is kept, as a file', async () => {
    const token = await signUp('open', 'taker@example.org', { organisation: 'Thabo School' });
    const file = await act(token, 'download');
    expect(file.headers.get('content-type')).toContain('application/json');
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="leerkring-mijn-gegevens.json"',
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.json()).toMatchObject({ email: 'taker@example.org', organisation: 'Thabo School' });
  });

  it('erases everything; the link then leads to a page that says what to do', async () => {
    const token = await signUp('open', 'eraser@example.org');
    const erased = await act(token, 'erase');
    expect(erased.headers.get('location')).toBe('/nl/webinar/gewist/');
    expect(rows('eraser@example.org')).toEqual([]);
    const { response, text } = await show(token);
    expect(response.status).toBe(404);
    expect(text).toContain('Deze link leidt nergens meer heen');
    for (const action of ['take', 'leave', 'change', 'end-news', 'download', 'erase', 'nonsense']) {
      const answer = await act(token, action, { name: 'X', role: 'other', language: 'nl' });
      expect(answer.headers.get('location'), action).toBe(`/nl/webinar/mijn-plaats/${token}/`);
    }
  });

  it('is told in words when the server cannot do it, and nothing is changed', async () => {
    const token = await signUp('open', 'unlucky@example.org');
    const db = new DatabaseSync(join(data, 'leerkring.db'), { timeout: 5_000 });
    db.exec('alter table outbox rename to elsewhere');
    const answer = await act(token, 'leave');
    db.exec('alter table elsewhere rename to outbox');
    db.close();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await answer.text()).toContain('Er is niets gewijzigd.');
    expect((await show(token)).text).toContain('Je hebt een plaats.');
    expect(server.printed()).toContain('own-place-not-changed');
  });
});

describe('the secret of the link', () => {
  it('stands in no log and in no query', async () => {
    const token = await signUp('open', 'quiet@example.org');
    await show(token);
    await act(token, 'leave');
    await act('not-a-secret', 'leave');
    expect(server.printed()).not.toContain(token);
    expect((await act(token, 'take')).headers.get('location')?.split('?')[1]).toBe('done=taken');
  });

  it.each(['', '../../x', 'a b', 'x'.repeat(500), 'https://evil.example'])(
    'that is none leads to the page that explains: %j',
    async (token) => {
      const answer = await act(token, 'leave');
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/nl\/webinar\//);
    },
  );
});

describe('news', () => {
  const click = (token: string, body: BodyInit) =>
    fetch(`${site}/api/news/${token}/`, { method: 'POST', redirect: 'manual', body });
  const oneClick = () => new URLSearchParams('List-Unsubscribe=One-Click');

  it('ends with the one click of a mail program, in either form a provider sends it', async () => {
    for (const [email, body] of [
      ['click-form@example.org', oneClick()],
      ['click-multipart@example.org', Object.assign(new FormData(), {})],
    ] as const) {
      if (body instanceof FormData) body.set('List-Unsubscribe', 'One-Click');
      const token = await signUp('open', email, { news: 'yes' });
      expect(rows(email)[0]).toMatchObject({ news: 1 });
      expect((await click(token, body)).status).toBe(200);
      expect(rows(email)[0]).toMatchObject({ news: 0, status: 'registered' });
    }
  });

  it('does not end because the link was opened: that shows a page with the button', async () => {
    const token = await signUp('open', 'opener@example.org', { news: 'yes' });
    const answer = await fetch(`${site}/api/news/${token}/`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`/nl/webinar/mijn-plaats/${token}/#news`);
    expect((await fetch(`${site}/api/news/${token}/`, { method: 'HEAD' })).status).toBe(200);
    expect((await show(token)).html).toContain('Stop het nieuws');
    expect(rows('opener@example.org')[0]).toMatchObject({ news: 1 });
    await act(token, 'end-news');
    expect(rows('opener@example.org')[0]).toMatchObject({ news: 0 });
  });

  it('ends for nobody else, and a secret that is not known (any more) is no failure', async () => {
    const token = await signUp('open', 'strict@example.org', { news: 'yes' });
    expect((await click('a'.repeat(43), oneClick())).status).toBe(200);
    expect(rows('strict@example.org')[0]).toMatchObject({ news: 1 });
    expect((await click(token, oneClick())).status).toBe(200);
    expect(rows('strict@example.org')[0]).toMatchObject({ news: 0 });
  });
});

describe('the link asked for once more', () => {
  const ask = (email: string) => post('/api/my-place/link/', { email, page: 'nl' });

  it('comes by mail to who is on a list, and the answer is the same for who is not', async () => {
    await signUp('open', 'forgot@example.org');
    const seen = [];
    for (const email of ['forgot@example.org', 'nobody@example.org']) {
      const answer = await ask(email);
      const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      seen.push(JSON.stringify([answer.status, headers, await answer.text()]));
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('/nl/webinar/mail-gevraagd/');
    await vi.waitUntil(() => mailsTo('forgot@example.org').length === 2, { timeout: 10_000 });
    const token = tokenIn(mailsTo('forgot@example.org').find((mail) => mail.includes('vroeg de link')) ?? '');
    expect((await show(token)).text).toContain('Je hebt een plaats.');
    expect(mailsTo('nobody@example.org')).toEqual([]);
  });

  it('asks for a whole address', async () => {
    const answer = await ask('naledi@');
    expect(answer.status).toBe(422);
    const document = parse(await answer.text());
    expect(document.querySelector('.problems')?.textContent).toContain('geen volledig e-mailadres');
    expect(document.querySelector('#sign-up-email')?.getAttribute('value')).toBe('naledi@');
  });
});
