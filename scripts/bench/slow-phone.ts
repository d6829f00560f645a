import type { Browser, BrowserContext, Page } from '@playwright/test';

/** 400 ms round trip, 400 kbit/s, a processor six times slower: a cheap phone on a patchy network. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slower = 6;
const longest = 60_000;

/** Opens pages as a slow phone that was never here does, one after the other with one cache. */
export async function slowPhone(browser: Browser): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'nl-NL',
    /* What a worker fetches is neither slowed down nor counted with its page: a second lesson would weigh nothing. */
    serviceWorkers: 'block',
  });
  await context.addInitScript(watchPage);
  return { context, visit: (url) => visit(context, url) };
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const sent: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    /* What a page asked for last may be gone with it, and is not counted. */
    sent.push(
      request.sizes().then(
        ({ responseBodySize }) => responseBodySize,
        () => 0,
      ),
    );
  });
  await page.goto(url, { waitUntil: 'load', timeout: longest });
  return {
    page,
    figures: async () => {
      const sizes = await Promise.all(sent);
      return {
        ...(await marksOf(page)),
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        requests: sizes.filter((size) => size > 0).length,
      };
    },
  };
}

/** Waits until a mark was set on the page, and gives its time in milliseconds after the start of the visit. */
export async function timeOf(page: Page, mark: keyof Marks): Promise<number> {
  const handle = await page.waitForFunction(
    (name) => (window as unknown as { benchMarks: Marks }).benchMarks[name],
    mark,
    { timeout: longest, polling: 20 },
  );
  return (await handle.jsonValue()) as number;
}

async function marksOf(page: Page): Promise<Marks> {
  return page.evaluate(() => (window as unknown as { benchMarks: Marks }).benchMarks);
}

/**
 * Runs in the page before anything else. At the first paint after a choice question has come it chooses the
 * first answer, as a quick reader would, and notes when the feedback shows and when the answer is kept.
 */
function watchPage(): void {
  const marks: Record<string, number> = { blocked: 0, shift: 0 };
  (window as unknown as { benchMarks: object }).benchMarks = marks;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') marks.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    if (startTime <= (marks.clicked ?? startTime)) marks.largestPaint = startTime;
  });
  observe('longtask', ({ duration }) => {
    marks.blocked = (marks.blocked ?? 0) + Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput && !marks.clicked) marks.shift = (marks.shift ?? 0) + value;
  });
  let fieldset: HTMLFieldSetElement | null = null;
  let turn = 0;
  let pressed = 0;
  const kept = (name: string) =>
    Object.entries(localStorage).some(([key, value]) => key === name || value.includes(name));
  const look = () => {
    const now = performance.now();
    if (marks.firstPaint) fieldset ??= document.querySelector('fieldset:has(input[type=radio])');
    const radios = [...(fieldset?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    const shown = [...(fieldset?.querySelectorAll('.feedback') ?? [])];
    if (!marks.shown && shown.some((one) => one.getClientRects().length > 0)) marks.shown = now;
    if (!marks.remembered && radios[0] && kept(radios[0].name)) marks.remembered = now;
    /* Who sees nothing happen presses again, another answer: a press before the scripts may be lost. */
    if (radios.length > 0 && !marks.shown && now - pressed > 100) {
      marks.clicked ??= now;
      pressed = now;
      radios[turn++ % radios.length]?.click();
    }
    if (!marks.found && document.querySelector('[data-results] a')) marks.found = now;
    if (!marks.foundInFullText && document.querySelector('[data-full-text] ol a'))
      marks.foundInFullText = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds after the start of a visit; what did not happen is not there. */
export interface Marks {
  readonly firstPaint?: number;
  readonly largestPaint?: number;
  /** Total blocking time and layout shift. */
  readonly blocked?: number;
  readonly shift?: number;
  readonly clicked?: number;
  /** Feedback to a choice question. */
  readonly shown?: number;
  /** The answer is kept. */
  readonly remembered?: number;
  readonly found?: number;
  readonly foundInFullText?: number;
}

export interface Figures extends Marks {
  /** Of response bodies, as sent. */
  readonly bytes: number;
  readonly requests: number;
}

export interface Visit {
  readonly page: Page;
  figures(): Promise<Figures>;
}

export interface SlowPhone {
  readonly context: BrowserContext;
  visit(url: string): Promise<Visit>;
}
