import { describe, expect, it } from 'vitest';
import { createSeals } from '../../src/server/form-seals.ts';
import { loadSharedSecret } from '../../src/server/shared-secret.ts';
import { freshDatabase, stillWorld } from '../support/server-world.ts';

const minutes = (seconds: number) => seconds / 60;

function sealsAt(world = stillWorld()) {
  return { world, seals: createSeals('a key', world.now) };
}

describe('the seal of a form', () => {
  it.each([
    [0, 'early'],
    [2.9, 'early'],
    [3, 'good'],
    [20 * 60, 'good'],
    [24 * 3600, 'good'],
    [24 * 3600 + 1, 'stale'],
  ])('is, after %d seconds, %s', (seconds, verdict) => {
    const { world, seals } = sealsAt();
    const seal = seals.issue();
    world.pass(minutes(seconds));
    expect(seals.judge(seal)).toBe(verdict);
  });

  it('cannot be made up, nor carried over from another site', () => {
    const { world, seals } = sealsAt();
    const seal = seals.issue();
    const [time = '', signature = ''] = seal.split('.');
    world.pass(1);
    const earlier = (Number.parseInt(time, 36) - 9_000).toString(36);
    const others = createSeals('another key', world.now).issue();
    for (const forged of [
      '',
      '.',
      time,
      `${time}.`,
      `${earlier}.${signature}`,
      `${time}.${'A'.repeat(43)}`,
      `${time}.${signature}=`,
      others,
      'x'.repeat(9_000),
    ]) {
      expect(seals.judge(forged), forged.slice(0, 60)).toBe('forged');
    }
    expect(seals.judge(seal)).toBe('good');
  });

  it('counts the time already spent when the form is shown again', () => {
    const { world, seals } = sealsAt();
    const seal = seals.issue();
    world.pass(1);
    expect(seals.judge(seals.renew(seal))).toBe('good');
  });

  it('of a page that stood open for days is good at once when it is shown again', () => {
    const { world, seals } = sealsAt();
    const seal = seals.issue();
    world.pass(3 * 24 * 60);
    expect(seals.judge(seals.renew(seal))).toBe('good');
  });

  it('is made anew for a form that came without one, and then asks for its three seconds', () => {
    const { seals } = sealsAt();
    expect(seals.judge(seals.renew(''))).toBe('early');
    expect(seals.judge(seals.trust())).toBe('good');
  });
});

describe('the key of the seals', () => {
  it('is made once and shared by every process', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    const keys = await Promise.all(Array.from({ length: 5 }, () => loadSharedSecret(db, 'form-key', world)));
    expect(new Set(keys).size).toBe(1);
    expect(await loadSharedSecret(db, 'form-key', world)).toBe(keys[0]);
  });
});
