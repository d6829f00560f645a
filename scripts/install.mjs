/*
 * Installs the packages when package.json or the lockfile changed since the last time. Plain JavaScript
 * without a dependency, because it runs before there is anything, on whatever Node the machine has
 * (20 or newer). From then on `node` inside npm scripts is the pinned one: npm puts node_modules/.bin first.
 *
 * `npm install --no-save`, not `npm ci`: the lockfile was made on one platform and lacks the optional
 * packages of others, which `npm ci` refuses.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}node_modules/.leerkring-installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package.json`))
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) install();

function install() {
  process.stdout.write('Installing the packages (about half a minute the first time) …\n');
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (result.status !== 0) {
    process.stderr.write(
      'The packages could not be installed: the reason stands above. Is the npm registry reachable? Then run the command again.\n',
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(marker, wanted);
}
