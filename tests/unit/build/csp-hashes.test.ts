import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashesOf, onDemandFile, writeCspHashes } from '../../../src/build/csp-hashes.ts';

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'leerkring-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

describe('the hashes for the policy', () => {
  it('are of the exact text of what a browser runs, each once', () => {
    const html = `<style>a{b:c}\n</style><script> let a = "</div>" && 1; </script><script type=module>x</script>
      <script src="/x.js"></script><script type="application/ld+json">{}</script><style>a{b:c}\n</style>`;
    expect(hashesOf(html)).toEqual({
      script: [sha(' let a = "</div>" && 1; '), sha('x')],
      style: [sha('a{b:c}\n')],
    });
  });

  it('stand by page and for the whole site, pages on demand included', () => {
    const dist = folder({
      'client/index.html': '<script>1</script>',
      'client/nl/index.html': '<script>2</script>',
      'client/404.html': '<p>',
      [onDemandFile]: JSON.stringify({ script: [], style: [sha('x')] }),
    });
    writeCspHashes(dist);
    const { pages, all } = JSON.parse(readFileSync(join(dist, 'csp.json'), 'utf8'));
    expect(Object.keys(pages).sort()).toEqual(['/', '/404.html', '/nl/']);
    expect(pages['/nl/']).toEqual({ script: [sha('2')], style: [] });
    expect(all).toEqual({ script: [sha('1'), sha('2')].sort(), style: [sha('x')] });
  });
});
