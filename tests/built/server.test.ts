import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashesOf } from '../../src/build/csp-hashes.ts';
import { attack } from '../support/attack.ts';
import { builtPages } from '../support/built-site.ts';
import { hostileRequests } from '../support/hostile-requests.ts';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';

const good = { page: 'nl', name: 'Naledi', email: 'naledi@example.org', role: 'teacher', language: 'en' };

async function running() {
  const data = temporaryFolder();
  const server = await startServer({ DATA_DIR: data });
  onTestFinished(() => server.end('SIGKILL'));
  const site = `http://localhost:${server.port}`;
  const signUp = (fields: Record<string, string>) =>
    fetch(`${site}/api/webinars/plg-webinar/sign-ups`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site },
      body: new URLSearchParams(fields),
    });
  return { ...server, site, signUp, file: join(data, 'leerkring.db') };
}

describe('the built site on its server', () => {
  it('answers every page with 200 and a policy that lets its own scripts and styles run', async () => {
    const { site } = await running();
    for (const { path, html } of builtPages().filter(({ path }) => path !== '/' && !path.includes('404'))) {
      const response = await fetch(site + path, { redirect: 'manual' });
      expect(response.status, path).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      const { script, style } = hashesOf(html);
      expect(
        [...script, ...style].filter((hash) => !policy.includes(`'${hash}'`)),
        path,
      ).toEqual([]);
      expect(policy.includes('wasm-unsafe-eval'), path).toBe(/^\/(nl\/zoeken|en\/search)\/$/.test(path));
    }
  });

  it('signs someone up, leads to the page of thanks in the language of the page, and stores one mail', async () => {
    const { signUp, file } = await running();
    const first = await signUp(good);
    const second = await signUp(good);
    const robot = await signUp({ ...good, email: 'robot@example.org', homepage: 'x' });
    for (const response of [first, second, robot]) {
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/nl/webinar/bedankt/');
    }
    expect((await signUp({ ...good, page: 'en' })).headers.get('location')).toBe('/en/webinar/thank-you/');
    expect(ruleBreakingRows(file)).toEqual([]);
  });

  it('shows the form again with what was typed and what to mend, valid and within its policy', async () => {
    const { signUp } = await running();
    const response = await signUp({
      ...good,
      name: '<b>"Naledi"</b>',
      email: 'naledi@',
      role: '',
      news: 'yes',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    const document = parse(html);
    const field = (id: string) => document.querySelector(`#sign-up-${id}`);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('nl');
    expect(field('name')?.getAttribute('value')).toBe('<b>"Naledi"</b>');
    expect(field('email')?.getAttribute('value')).toBe('naledi@');
    expect(field('language-en')?.hasAttribute('checked')).toBe(true);
    expect(field('news')?.hasAttribute('checked')).toBe(true);
    const complaints = document.querySelectorAll('.problems a');
    expect(complaints.map((link) => link.getAttribute('href'))).toEqual(['#sign-up-email', '#sign-up-role']);
    for (const link of complaints) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    const described = field('email')?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.querySelector(`#${described}`)?.textContent).toContain('geen volledig e-mailadres');
    expect(field('email')?.getAttribute('aria-invalid')).toBe('true');
    const policy = response.headers.get('content-security-policy') ?? '';
    const { script, style } = hashesOf(html);
    expect([...script, ...style].filter((hash) => !policy.includes(hash))).toEqual([]);
    const report = await new HtmlValidate({
      extends: ['html-validate:a11y', 'html-validate:document'],
      rules: { 'require-sri': 'off' },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('says so when it cannot store, keeps what was typed, and works again afterwards', async () => {
    const { signUp, file, printed } = await running();
    const db = new DatabaseSync(file, { timeout: 5_000 });
    onTestFinished(() => db.close());
    db.exec('alter table outbox rename to elsewhere');
    const response = await signUp(good);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    const html = await response.text();
    expect(html).toContain('kon nu niet worden bewaard');
    expect(parse(html).querySelector('#sign-up-email')?.getAttribute('value')).toBe(good.email);
    expect(printed()).toContain('sign-up-not-stored');
    expect(printed()).not.toContain(good.email);
    db.exec('alter table elsewhere rename to outbox');
    expect((await signUp(good)).status).toBe(303);
  });

  it('has no page to mend a form that was not sent, and no webinar of another name', async () => {
    const { site, signUp } = await running();
    const fix = await fetch(`${site}/nl/webinar/aanmelden/`, { redirect: 'manual' });
    expect(fix.headers.get('location')).toBe('/nl/webinar/');
    /* Nor is the form that somebody else has to mend there for the next one who asks. */
    expect((await signUp({ ...good, email: 'naledi@' })).status).toBe(422);
    const after = await fetch(`${site}/nl/webinar/aanmelden/`, { redirect: 'manual' });
    expect(after.headers.get('location')).toBe('/nl/webinar/');
    const other = await fetch(`${site}/api/webinars/other/sign-ups`, {
      method: 'POST',
      headers: { origin: site },
      body: new URLSearchParams(good),
    });
    expect(other.status).toBe(404);
    expect((await signUp(good)).status).toBe(303);
  });

  it('survives 500 hostile requests', async () => {
    const { port, site, file } = await running();
    const counted = await attack(port, hostileRequests(500, 42, port));
    expect([...counted.keys()].filter((status) => status >= 500)).toEqual([]);
    expect((await fetch(`${site}/api/ready`)).status).toBe(200);
    expect(counted.get(303)).toBeGreaterThan(5);
    expect(ruleBreakingRows(file)).toEqual([]);
  });
});
