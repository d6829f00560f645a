import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { addresses, type Page } from '../i18n/addresses.ts';
import { languages } from '../i18n/language.ts';
import type { Hosting } from './hosting.ts';

/**
 * Gives every page its address in every language, from the one table in `i18n/addresses.ts`: the page
 * `lesson` is `src/routes/lesson.astro`, at `/nl/cursus/[module]/[lesson]` and `/en/course/[module]/[lesson]`.
 * The doorway reads its language from the address. For a host without a server, `webinar.static.astro`
 * stands in for `webinar.astro`, and what can only be made on demand is left out.
 */
export function addressesIntegration(hosting: Pick<Hosting, 'kind'>): AstroIntegration {
  return {
    name: 'leerkring:addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const page of Object.keys(addresses) as Page[]) {
          const entrypoint = doorwayFor(page, hosting);
          if (!entrypoint) continue;
          for (const language of languages) {
            injectRoute({
              pattern: `/${language}/${addresses[page][language]}`.replace(/\/$/, ''),
              entrypoint,
            });
          }
        }
      },
    },
  };
}

/** `webinarThanks` is `webinar-thanks.astro`. Undefined for a page that this hosting does not have. */
function doorwayFor(page: Page, { kind }: Pick<Hosting, 'kind'>): URL | undefined {
  const name = page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const file = (ending: string) => new URL(`../routes/${name}${ending}`, import.meta.url);
  if (kind === 'server') return file('.astro');
  if (existsSync(file('.static.astro'))) return file('.static.astro');
  const isOnDemand = readFileSync(file('.astro'), 'utf8').includes('prerender = false');
  return isOnDemand ? undefined : file('.astro');
}
