import { expect, test } from '@playwright/test';
import { axeComplaints } from '../support/axe.ts';

/* One page of every type, in both languages. */
const pages = [
  ['home', '/nl/', '/en/'],
  ['overview', '/nl/cursus/', '/en/course/'],
  ['module', '/nl/cursus/plgs-begrijpen/', '/en/course/understanding-plcs/'],
  ['module with a long title', '/nl/cursus/verankeren-en-groeien/', '/en/course/rooting-and-growing/'],
  ['lesson', '/nl/cursus/plgs-begrijpen/wat-is-een-plg/', '/en/course/understanding-plcs/what-is-a-plc/'],
  [
    'lesson with a branch',
    '/nl/cursus/plgs-begrijpen/wie-doet-wat/',
    '/en/course/understanding-plcs/who-does-what/',
  ],
  [
    'lesson with ordering',
    '/nl/cursus/plgs-begrijpen/beleid-en-punten/',
    '/en/course/understanding-plcs/policy-and-points/',
  ],
  ['protocols', '/nl/gespreksvormen/', '/en/protocols/'],
  ['protocol', '/nl/gespreksvormen/trio/', '/en/protocols/lesson-study/'],
  ['search', '/nl/zoeken/', '/en/search/'],
  ['search index', '/nl/zoeken/alles/', '/en/search/all/'],
  ['glossary', '/nl/begrippen/', '/en/glossary/'],
  ['questions', '/nl/vragen/', '/en/faq/'],
  ['sources', '/nl/bronnen/', '/en/sources/'],
  ['self-scan', '/nl/zelfscan/', '/en/self-scan/'],
  ['my learning', '/nl/mijn-leerpad/', '/en/my-learning/'],
  ['session runner', '/nl/gesprek/', '/en/session/'],
  ['session before the start', '/nl/gesprek/#later-meeting', '/en/session/#troika'],
  ['action plan', '/nl/actieplan/', '/en/action-plan/'],
  ['support programme', '/nl/steunprogramma/', '/en/support-programme/'],
  ['workshop', '/nl/workshop/', '/en/workshop/'],
  ['workshop builder', '/nl/workshop/maken/', '/en/workshop/build/'],
  ['lead a workshop', '/nl/workshop/leiden/', '/en/workshop/lead/'],
  ['show it large', '/nl/workshop/tonen/', '/en/workshop/show/'],
  ['group result', '/nl/workshop/uitslag/', '/en/workshop/result/'],
  ['for my PLC', '/nl/mijn-leerpad/voor-mijn-plg/', '/en/my-learning/for-my-plc/'],
  ['take along', '/nl/meenemen/', '/en/offline/'],
  ['move my progress', '/nl/mijn-leerpad/verhuizen/', '/en/my-learning/move/'],
  ['webinar', '/nl/webinar/', '/en/webinar/'],
  ['webinar thanks', '/nl/webinar/bedankt/', '/en/webinar/thank-you/'],
  ['webinars', '/nl/webinars/', '/en/webinars/'],
  ['how to cancel', '/nl/webinar/afmelden/', '/en/webinar/cancel/'],
  ['link sent', '/nl/webinar/mail-gevraagd/', '/en/webinar/mail-requested/'],
  ['erased', '/nl/webinar/gewist/', '/en/webinar/erased/'],
  ['link to nobody', '/nl/webinar/mijn-plaats/nobody/', '/en/webinar/my-place/nobody/'],
  ['about', '/nl/over/', '/en/about/'],
  ['privacy', '/nl/privacy/', '/en/privacy/'],
  ['accessibility', '/nl/toegankelijkheid/', '/en/accessibility/'],
  ['not found', '/nl/niet-hier/', '/en/not-here/'],
] as const;

for (const [type, ...addresses] of pages) {
  for (const address of addresses) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on the ${type} page ${address} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await openEverything(page);
        expect(await axeComplaints(page)).toEqual([]);
      });
    }
  }
}

for (const [type, address] of pages) {
  test(`the ${type} page does not scroll sideways at 320 px, nor at 400 % zoom of 1280 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await openEverything(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

/** Waits for the tools, and shows what is folded away, so that it is judged too: the key, notes, feedback of a choice. */
async function openEverything(page: import('@playwright/test').Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[data-tool]')].every(
      ({ dataset }) => document.getElementById(dataset.tool ?? '')?.dataset.awake !== undefined,
    ),
  );
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}
