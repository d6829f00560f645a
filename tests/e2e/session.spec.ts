import type { Page } from '@playwright/test';
import { codeOf } from '../../src/link/code-of.ts';
import { sealWorkshop } from '../../src/workshop/workshop-link.ts';
import { axeComplaints } from '../support/axe.ts';
import { fillDevice, openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

const here = '/nl/gesprek/';
const step = (page: Page) => page.locator('.session-running h2');
const left = (page: Page) => page.locator('.session-left');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Sets the clock of the page to 14:01 on a day on which no time is changed; there it stands still until it is told to go. */
async function stopClock(page: Page): Promise<void> {
  const day = new Date('2027-03-04T14:00:00');
  await page.clock.install({ time: day });
  await page.clock.pauseAt(new Date(day.getTime() + 60_000));
}

/** The page draws by the clock that stands still: the blink of an eye in which it can. */
const blink = (page: Page) => page.clock.runFor(100);

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  await blink(page);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.clock.runFor(400);
  await expect(page.locator('[data-awake]')).toHaveCount(1);
}

async function start(page: Page, what: string, at = here): Promise<void> {
  await stopClock(page);
  await goTo(page, `${at}#${what}`);
  await press(page, /^Start (de sessie|the session)$/);
  await expect(step(page)).toBeVisible();
}

/** Lets time go by at once, as for a page that nobody draws, and then a look at it. */
async function pass(page: Page, minutes: number, seconds = 0): Promise<void> {
  await page.clock.fastForward((minutes * 60 + seconds) * 1000 - 300);
  await page.clock.runFor(300);
}

/** Someone sets the clock of the device, by so many hours. */
async function setClock(page: Page, hours: number): Promise<void> {
  await page.evaluate((by) => {
    const asItWas = Date.now;
    Date.now = () => asItWas() + by;
  }, hours * 3_600_000);
}

/** The figures on the clock, give or take the seconds that the presses took; the right second is tested beside it. */
async function expectClock(page: Page, wanted: string): Promise<void> {
  const secondsOf = (figures: string) => {
    const [minutes = 0, seconds = 0] = figures.replace('+', '').split(':').map(Number);
    return (minutes * 60 + seconds) * (figures.startsWith('+') ? -1 : 1);
  };
  await expect
    .poll(async () => {
      const figures = (await page.locator('.figures').textContent()) ?? '';
      return Math.abs(secondsOf(figures) - secondsOf(wanted)) <= 2 ? wanted : figures;
    })
    .toBe(wanted);
}

test('from its page, a group runs a whole protocol: each step with its clock, its line and what comes next', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stopClock(page);
  await page.goto('/nl/gespreksvormen/vijf-keer-waarom/');
  await page.getByRole('link', { name: 'Leid dit met een klok' }).click();
  await page.clock.runFor(400);
  await expect(page.getByRole('row', { name: 'De ketting' })).toContainText('5 × 3 minuten');
  await expect(page.getByRole('row', { name: 'Samen' })).toContainText('25 minuten');
  await press(page, 'Start de sessie');
  await expect(step(page)).toHaveText('Schrijf het probleem op');
  await expect(page.getByText('“Wat zien we gebeuren?')).toBeVisible();
  await expect(page.getByText('Klaar rond 14:26.')).toBeVisible();
  await expectClock(page, '3:00');
  await pass(page, 2);
  await expectClock(page, '1:00');
  await expect(left(page)).toContainText(/^nog (1 minuut|5[89] seconden)$/);
  await expect(page.locator('.up-next')).toContainText('Waarom? ronde 1 van 5 · 3 minuten');

  await press(page, 'Volgende stap');
  await expect(page.getByText('“We vragen vijf keer waarom.')).toBeVisible();
  for (let round = 1; round <= 5; round++) {
    await expect(page.locator('.session-count')).toHaveText(`ronde ${round} van 5`);
    await pass(page, 3);
    await press(page, 'Volgende stap');
  }
  await expect(step(page)).toHaveText('Lees terug');
  await press(page, 'Volgende stap');
  await expect(page.getByText('Hierna zijn jullie klaar.')).toBeVisible();
  await press(page, 'Rond af');

  await expect(page.getByRole('heading', { name: 'De sessie is klaar' })).toBeFocused();
  await page.getByLabel('Aanwezig').fill('Lebo, Mpho');
  await page.getByLabel('Taak en datum').fill('Eén som samen onderstrepen, 11 maart');
  await page.reload();
  await page.clock.runFor(300);
  await press(page, 'Verstuur als tekst');
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await copied(page)).toBe(
    'Notities: Vijf keer waarom, 4 maart 2027\n\nAanwezig: Lebo, Mpho\nOnderwerp: –\nWat we afspraken: –\nTaak en datum: Eén som samen onderstrepen, 11 maart\nSteun die we vragen: –',
  );
});

test('in a round each person has a turn; how many there are and how long each has is chosen first', async ({
  page,
}) => {
  await stopClock(page);
  await goTo(page, `${here}#appreciative-check-in`);
  await page.getByLabel('Met hoeveel zijn jullie?').selectOption('5');
  await page.getByLabel('Tijd per persoon').selectOption('60');
  await blink(page);
  await expect(page.getByRole('row', { name: 'De kring rond' })).toContainText('5 × 1 minuut');
  await press(page, 'Start de sessie');
  await press(page, 'Volgende stap');
  await expect(page.locator('.session-running')).toHaveAttribute('data-silent', 'true');
  await expect(page.locator('.session-count')).toHaveText('in stilte');
  await press(page, 'Volgende stap');
  await press(page, 'Volgende stap');
  await expect(page.locator('.session-count')).toHaveText('persoon 2 van 5');
  await expectClock(page, '1:00');
  await press(page, 'Terug');
  await expect(page.locator('.session-count')).toHaveText('persoon 1 van 5');
});

test('after a reload it is at the right second, also when the phone was away for minutes', async ({
  page,
}) => {
  await start(page, 'consultancy');
  await press(page, 'Volgende stap');
  await pass(page, 1, 15);
  await page.reload();
  await page.clock.runFor(300);
  await expect(step(page)).toHaveText('De inbrenger vertelt');
  await expectClock(page, '6:45');
  await page.goto('about:blank');
  await page.clock.fastForward('03:00');
  await page.goBack();
  await page.clock.runFor(300);
  await expectClock(page, '3:44');
});

test('a clock that is set in between moves nothing, and a line says so', async ({ page }) => {
  await start(page, 'consultancy');
  await pass(page, 1);
  await expectClock(page, '1:00');
  await setClock(page, 3.5);
  await page.clock.runFor(1000);
  await expectClock(page, '0:59');
  await expect(page.getByText('De klok van dit toestel is verzet.')).toBeVisible();
  await setClock(page, -29);
  await page.clock.runFor(9_000);
  await expectClock(page, '0:50');
});

test('when time is up the clock counts on in words and stays; a minute more is a minute from now', async ({
  page,
}) => {
  await start(page, 'consultancy');
  await pass(page, 2);
  await expect(left(page)).toContainText('De tijd is om.');
  await expect(page.locator('.session-running')).toHaveAttribute('data-up', 'true');
  await pass(page, 1, 20);
  await expect(step(page)).toHaveText('Zo gaat het');
  await expect(left(page)).toContainText(/^De tijd is om\. 1 minuut en 2[0-2] seconden over tijd\.$/);
  await expectClock(page, '+1:20');
  await press(page, '+ 1 minuut');
  await expectClock(page, '1:00');
  await press(page, 'Pauze');
  await pass(page, 5);
  await expect(left(page)).toHaveText('Pauze: de klok staat stil.');
  await press(page, 'Ga verder');
  await expectClock(page, '1:00');
});

test('it goes on by itself only where the facilitator chose so, up to the end', async ({ page }) => {
  await stopClock(page);
  await goTo(page, `${here}#fist-to-five`);
  await page.getByLabel('Ga vanzelf naar de volgende stap').check();
  await blink(page);
  await press(page, 'Start de sessie');
  await pass(page, 2, 10);
  await expect(step(page)).toHaveText('Toon');
  await expectClock(page, '0:50');
  await pass(page, 8);
  await expect(page.getByRole('heading', { name: 'De sessie is klaar' })).toBeVisible();
});

test('signals can each be off, and stay off', async ({ page }) => {
  await start(page, 'consultancy');
  await page.getByLabel('een andere kleur').uncheck();
  await page.getByLabel('een zacht geluid').uncheck();
  await pass(page, 2, 1);
  await expect(page.locator('.session-running')).not.toHaveAttribute('data-up', 'true');
  await page.reload();
  await page.clock.runFor(300);
  await expect(page.getByLabel('een andere kleur')).not.toBeChecked();
  await expect(page.getByLabel('een zacht geluid')).not.toBeChecked();
});

test('time that is up is heard and felt once, as far as the phone can', async ({ page }) => {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: unknown) => told.push(pattern) });
    const begin = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      told.push('tone');
      begin.call(this, when);
    };
  });
  await start(page, 'consultancy');
  await pass(page, 1, 58);
  await page.clock.runFor(6000);
  expect(await page.evaluate(() => (window as never as { told: unknown[] }).told)).toEqual([
    [180, 120, 180],
    'tone',
    'tone',
  ]);
});

test('a meeting runs with the protocol one chooses, in the minutes of the agenda', async ({ page }) => {
  await stopClock(page);
  await goTo(page, here);
  await page.getByRole('link', { name: 'Volgende bijeenkomst, 60 minuten' }).click();
  await blink(page);
  await page.getByLabel('Datagesprek').check();
  await blink(page);
  await expect(page.getByRole('row', { name: 'Samen' })).toContainText('60 minuten');
  await expect(page.getByRole('row', { name: 'Eén gespreksvorm' })).toContainText('30:00');
  await press(page, 'Start de sessie');
  for (let person = 1; person <= 3; person++) await press(page, 'Volgende stap');
  await expect(step(page)).toHaveText('Wat weten we nog?');
  await expect(page.getByText('Voor jou: Kijk pas in het verslag')).toBeVisible();
  await press(page, 'Volgende stap');
  await press(page, 'Volgende stap');
  await expect(step(page)).toHaveText('De vraag');
  await expect(page.locator('.session-place')).toContainText(
    'Volgende bijeenkomst, 60 minuten · Eén gespreksvorm',
  );

  await page.goto('about:blank');
  await goTo(page, here);
  await page.getByRole('link', { name: 'Ga verder met “Volgende bijeenkomst, 60 minuten”' }).click();
  await blink(page);
  await expect(step(page)).toHaveText('De vraag');
  await press(page, 'Stop de sessie');
  await press(page, 'Wis deze sessie');
  await press(page, 'Ja, wis ze');
  await expect(page.getByText('De sessie is gewist van dit toestel.')).toBeVisible();
  await page.getByRole('link', { name: 'Alles wat je kunt leiden' }).click();
  await blink(page);
  await expect(page.getByRole('heading', { name: 'Wat leid je?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nog niet afgesloten' })).toBeHidden();
});

test('a workshop runs part by part, in the language of the reader', async ({ page }) => {
  await stopClock(page);
  const fragment = sealWorkshop({
    title: 'Vertrouwen',
    language: 'nl',
    date: '',
    start: '',
    place: '',
    group: '',
    available: 60,
    parts: [
      { kind: 'note', text: 'Welkom', minutes: 5, private: false },
      { kind: 'lesson', code: codeOf('lesson', 'what-is-a-plc'), minutes: 10 },
      { kind: 'protocol', code: codeOf('protocol', 'troika'), minutes: 30 },
    ],
  });
  await goTo(page, `/en/session/#${fragment}`);
  await expect(page.getByRole('row', { name: 'Together' })).toContainText('45 minutes');
  await press(page, 'Start the session');
  await expect(step(page)).toHaveText('Welkom');
  await press(page, 'Next step');
  await expect(step(page)).toHaveText(/^1\.1 · What is a PLC/);
  await press(page, 'Next step');
  await expect(step(page)).toHaveText('Prepare');
  await expectClock(page, '2:00');
});

test('a link that lost its end says so, and a name that runs nothing too', async ({ page }) => {
  await openTool(page, `${here}#w1.AAECAwQ`);
  await expect(page.getByRole('alert')).toContainText('Vraag hem nog eens.');
  await openTool(page, `${here}#nothing-here`);
  await expect(page.getByRole('alert')).toHaveText(
    'Onder deze naam is er niets om te leiden, of niet meer. Kies iets anders.',
  );
});

test('by keyboard alone one starts, moves on, adds a minute, ends and writes', async ({ page }) => {
  await stopClock(page);
  await goTo(page, '/en/session/#fist-to-five');
  const isFocused = (name: string) =>
    page.getByRole('button', { name }).evaluate((button) => button === document.activeElement);
  const key = async (...keys: readonly string[]) => {
    for (const one of keys) await page.keyboard.press(one);
    await blink(page);
  };
  for (let tabs = 0; tabs < 30 && !(await isFocused('Start the session')); tabs++) await key('Tab');
  await key('Enter');
  await expect(step(page)).toHaveText('The proposal');
  await expect(step(page)).toBeFocused();
  for (let tabs = 0; tabs < 2 && !(await isFocused('Next step')); tabs++) await key('Tab');
  await key('Enter');
  await expect(step(page)).toHaveText('Show');
  expect(await isFocused('Next step')).toBe(true);
  await key('Tab', 'Tab', 'Tab', 'Space');
  await expectClock(page, '2:00');
  await key('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  for (let steps = 2; steps <= 5; steps++) await key('Enter');
  await expect(page.getByRole('heading', { name: 'The session is over' })).toBeFocused();
  await key('Tab');
  await page.keyboard.type('Mpho');
  await expect(page.getByLabel('Present')).toHaveValue('Mpho');
});

test('once opened, it runs, keeps and shares with the network cut', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stopClock(page);
  await goTo(page, here);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Datagesprek' }).click();
  await blink(page);
  await press(page, 'Start de sessie');
  await pass(page, 1);
  await expectClock(page, '2:00');
  await press(page, 'Stop de sessie');
  await page.getByLabel('Onderwerp').fill('Breuken');
  await press(page, 'Verstuur als tekst');
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await copied(page)).toContain('Onderwerp: Breuken');
});

test('two tabs show the same session, and a press in one is seen in the other', async ({ page, context }) => {
  const click = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click();
  await openTool(page, `${here}#consultancy`);
  await click(page, 'Start de sessie');
  const other = await context.newPage();
  await openTool(other, `/en/session/#consultancy`);
  await expect(step(other)).toHaveText('How it goes');
  await click(other, 'Next step');
  await expect(step(page)).toHaveText('De inbrenger vertelt');
  await click(page, 'Pauze');
  await expect(left(other)).toHaveText('Paused: the clock stands still.');
});

test('when nothing can be kept, a line says so and the session runs on', async ({ page }) => {
  await stopClock(page);
  await goTo(page, `${here}#consultancy`);
  await fillDevice(page);
  await press(page, 'Start de sessie');
  await expect(page.getByText('Laat deze pagina open: sluit je haar, dan is de sessie weg.')).toBeVisible();
  await press(page, 'Volgende stap');
  await expect(step(page)).toHaveText('De inbrenger vertelt');
});

test('the screen is kept on while the clock runs, and let go in a pause', async ({ page }) => {
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          const lock = Object.assign(new EventTarget(), { release: async () => locks.pop() });
          locks.push(lock);
          return lock;
        },
      },
    });
  });
  const held = () => page.evaluate(() => (window as never as { locks: unknown[] }).locks.length);
  await start(page, 'consultancy');
  await expect(page.getByText('Het scherm blijft aan zolang de klok loopt.')).toBeVisible();
  expect(await held()).toBe(1);
  await press(page, 'Pauze');
  expect(await held()).toBe(0);
});

for (const [name, wakeLock] of [
  ['has no way to keep the screen on', 'absent'],
  ['refuses to keep the screen on', 'refused'],
] as const) {
  test(`when the browser ${name}, a line says that nothing is lost`, async ({ page }) => {
    await page.addInitScript((how) => {
      const refuse = { request: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'wakeLock', { value: how === 'absent' ? undefined : refuse });
    }, wakeLock);
    await start(page, 'consultancy');
    await expect(page.getByText('Er gaat niets verloren: de klok loopt door.')).toBeVisible();
  });
}

test('a line is read aloud on request in the language of the page, and stops when one moves on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
        lang = '';
      },
    });
    speechSynthesis.getVoices = () => [{ lang: 'en-US' }, { lang: 'nl-NL' }] as SpeechSynthesisVoice[];
    speechSynthesis.speak = ({ lang, text }) => spoken.push(`${lang}: ${text}`);
    speechSynthesis.cancel = () => spoken.push('quiet');
  });
  await start(page, 'consultancy');
  await press(page, 'Lees voor');
  await expect(page.getByRole('button', { name: 'Stop met voorlezen' })).toBeVisible();
  await press(page, 'Volgende stap');
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  const spoken = await page.evaluate(() => (window as never as { spoken: string[] }).spoken);
  expect(spoken.filter((one) => one !== 'quiet')).toEqual([
    'nl: Het geval blijft van wie het inbrengt. Wij denken mee en nemen het niet over.',
  ]);
  expect(spoken.at(-1)).toBe('quiet');
});

for (const missing of ['voice', 'speech'] as const) {
  test(`without a ${missing} of that language nothing offers to read aloud`, async ({ page }) => {
    await page.addInitScript((what) => {
      if (what === 'speech') Object.defineProperty(window, 'speechSynthesis', { value: undefined });
      else speechSynthesis.getVoices = () => [{ lang: 'en-US' }] as SpeechSynthesisVoice[];
    }, missing);
    await start(page, 'consultancy');
    await expect(page.getByText('“Het geval blijft')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} while it runs, when time is up, in silence and at the end`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await start(page, 'tuning', '/en/session/');
    /* axe waits by the clock of the page. */
    await page.clock.resume();
    expect(await axeComplaints(page)).toEqual([]);
    await page.clock.fastForward('04:00');
    await expect(page.locator('[data-up]')).toBeVisible();
    expect(await axeComplaints(page)).toEqual([]);
    for (let steps = 0; steps < 3; steps++) await page.getByRole('button', { name: 'Next step' }).click();
    await expect(page.locator('[data-silent]')).toBeVisible();
    expect(await axeComplaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'End the session' }).click();
    await expect(page.getByRole('heading', { name: 'Notes in five lines' })).toBeVisible();
    expect(await axeComplaints(page)).toEqual([]);
  });
}

test('at 320 px, and with text twice as large, nothing is too wide and every button is large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await start(page, 'troika');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(tooWide).toEqual([]);
  for (const button of await page.locator('.session-open button, .session-open a').all()) {
    expect((await button.boundingBox())?.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(
      44,
    );
  }
});

test('on a phone of 360 by 640 the clock, the line and the next button are on one screen', async ({
  page,
}) => {
  await start(page, 'consultancy');
  for (const place of ['.clock-ring', '.what-to-say', '.session-buttons']) {
    const box = await page.locator(place).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999), place).toBeLessThanOrEqual(640);
  }
});
