import { spawnSync } from 'node:child_process';

/** Whether a program can be started here. */
export const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

/**
 * What zbar, a reader of QR codes that shares no code with what draws ours, reads in a PNG: each text with how
 * often it stands there. Needs `apt-get install zbar-tools`; ask `has('zbarimg')` first.
 */
export function readByZbar(picture: string): Map<string, number> {
  const { stdout } = spawnSync('zbarimg', ['--raw', '-q', '-Sdisable', '-Sqrcode.enable', picture], {
    encoding: 'utf8',
  });
  const texts = stdout.split('\n').filter(Boolean);
  return new Map(texts.map((text) => [text, texts.filter((one) => one === text).length]));
}
