import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openSqlite } from '../../../src/server/database.ts';
import { readEnv } from '../../../src/server/env.ts';
import { mintCode } from '../../../src/server/organiser/sign-in.ts';
import { startServices } from '../../../src/server/services.ts';
import { realWorld } from '../../../src/server/world.ts';
import { filesWith } from '../../support/files-with.ts';
import { mailFilesIn } from '../../support/mail-files.ts';
import { fakeLog, request, temporaryFolder } from '../../support/server-world.ts';

/* Names and addresses that occur nowhere else. */
const telling = ['Zebulon', 'zebulon.qwaqwa', 'Robokop', 'robokop.qwaqwa'];

it('a person erased by an organiser, and a robot deleted from quarantine, leave no byte in any file', async () => {
  const data = temporaryFolder();
  const { log, lines } = fakeLog();
  const organiser = 'an@example.org';
  const running = await startServices({
    env: readEnv({ DATA_DIR: data, BACKUP_DAYS: '0', ORGANISERS: organiser }),
    world: realWorld,
    log,
  });
  onTestFinished(() => running.stop());
  const { services } = running;
  await services.signUp(request({ name: 'Zebulon Qwaqwa', email: 'zebulon.qwaqwa@example.org' }));
  await services.signUp(request({ name: 'Naledi Mokoena', email: 'naledi@example.org' }));
  await services.signUp(request({ name: 'Robokop', email: 'robokop.qwaqwa@example.org', quarantined: true }));
  await vi.waitFor(() => expect(mailFilesIn(data)).toHaveLength(2), { timeout: 5_000 });
  for (const word of telling) expect(filesWith(data, [word])).not.toEqual([]);

  const beside = openSqlite(join(data, 'leerkring.db'), realWorld);
  const code = await mintCode(beside, organiser, realWorld);
  await beside.destroy();
  const { secret } = await services.organisers.signIn(code, 'network');
  const desk = await services.organisers.enter(secret);
  const webinar = 'plg-webinar';
  const person = (await desk?.findPerson(webinar, 'zebulon.qwaqwa@example.org')) ?? '';
  expect(await desk?.act('erase', { webinar, person })).toMatchObject({ outcome: { did: 'erase' } });
  expect(await desk?.act('discard', { webinar })).toMatchObject({ outcome: { did: 'discard' } });

  expect(filesWith(data, telling)).toEqual([]);
  expect(filesWith(data, ['Naledi Mokoena'])).not.toEqual([]);
  expect(lines.join('\n')).not.toMatch(/zebulon|robokop/i);
});
