import type { AstroIntegration } from 'astro';
import { addresses, type Page } from '../i18n/addresses.ts';
import { languages } from '../i18n/language.ts';

/**
 * Gives every page its address in every language, from the one table in `i18n/addresses.ts`: the page
 * `lesson` is `src/routes/lesson.astro`, at `/nl/cursus/[module]/[lesson]` and `/en/course/[module]/[lesson]`.
 * The doorway reads its language from the address.
 */
export function addressesIntegration(): AstroIntegration {
  return {
    name: 'leerkring:addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const page of Object.keys(addresses) as Page[]) {
          for (const language of languages) {
            injectRoute({
              pattern: `/${language}/${addresses[page][language]}`.replace(/\/$/, ''),
              entrypoint: new URL(`../routes/${doorway(page)}.astro`, import.meta.url),
            });
          }
        }
      },
    },
  };
}

/** `webinarThanks` is `webinar-thanks.astro`. */
function doorway(page: Page): string {
  return page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
