import { describe, expect, it } from 'vitest';
import { readEnv } from '../../src/server/env.ts';

describe('the settings', () => {
  it('need nothing: this machine only, at port 4321', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ port: 4321, host: '127.0.0.1', dataDir: './data', rateLimited: true });
    expect(env.site.href).toBe('http://localhost:4321/');
    expect([...env.hosts]).toEqual(['localhost:4321', '127.0.0.1:4321', '[::1]:4321']);
    expect(env.origins).toContain('http://127.0.0.1:4321');
  });

  it('of a public site let in its own names only, over https only', () => {
    const env = readEnv({
      HOST: '0.0.0.0',
      SITE_URL: 'https://leerkring.example',
      ALLOWED_HOSTS: 'www.leerkring.example',
    });
    expect([...env.hosts]).toEqual(['leerkring.example', 'www.leerkring.example']);
    expect([...env.origins]).toEqual(['https://leerkring.example', 'https://www.leerkring.example']);
  });

  it('count an empty value as none', () => {
    expect(readEnv({ PORT: '', SMTP_URL: ' ' }).port).toBe(4321);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT: write a whole number from 1 to 65535'],
    [{ PORT: 'http' }, 'PORT'],
    [{ SITE_URL: 'leerkring.example' }, 'SITE_URL: write the public address'],
    [{ SITE_URL: 'https://leerkring.example/course/' }, 'SITE_URL'],
    [{ ALLOWED_HOSTS: 'https://x.example' }, 'ALLOWED_HOSTS: write host names'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES'],
    [{ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.org' }, 'SMTP_URL: write smtp://'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM: with SMTP_URL a sender is needed'],
    [{ MAIL_FROM: 'Team\r\nBcc: x@y.org <a@b.org>' }, 'MAIL_FROM'],
    [{ RESPONSIBLE: 'a\nb' }, 'RESPONSIBLE: write a name and an address on one line'],
    [{ HOST: '0.0.0.0' }, 'SITE_URL: with a HOST that others reach'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: write postgres://user:password@host'],
    [{ ALLOWED_ORIGINS: 'https://x.example/page' }, 'ALLOWED_ORIGINS: write origins with commas'],
    [{ JOIN_URLS: 'plg-webinar' }, 'JOIN_URLS: write webinar=https://address'],
    [{ JOIN_URLS: 'plg-webinar=javascript:alert(1)' }, 'JOIN_URLS'],
    [{ ORGANISERS: 'an@example.org, thabo' }, 'ORGANISERS: write mail addresses with commas'],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS: write a whole number from 1 to 365'],
    [{ BACKUP_DAYS: '91' }, 'BACKUP_DAYS: write a whole number from 0 to 90'],
    [{ SIGN_UPS_PER_TEN_MINUTES: '1e3' }, 'SIGN_UPS_PER_TEN_MINUTES: write a whole number'],
    [{ SIGN_UPS_PER_DAY: '-5' }, 'SIGN_UPS_PER_DAY: write a whole number'],
    [{ RATE_LIMIT: 'no' }, 'RATE_LIMIT: write on or off'],
    [{ RATE_LIMIT: 'off', HOST: '0.0.0.0' }, 'RATE_LIMIT: off is for tests on this machine only'],
  ])('%j are refused with a sentence that names them', (source, sentence) => {
    expect(() => readEnv(source as Record<string, string>)).toThrow(sentence);
  });

  it('name everything that is wrong at once', () => {
    expect(() => readEnv({ PORT: 'x', TRUSTED_PROXIES: 'x' })).toThrow(/PORT[\s\S]*TRUSTED_PROXIES/);
  });
});
