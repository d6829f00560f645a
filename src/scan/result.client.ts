import { fillIn } from '../i18n/fill-in.ts';
import { html } from './elements.client.ts';
import { spread } from './figures.ts';
import { buildLegend, buildPlot } from './plot.client.ts';
import { figure, lines, type Told, talkPoints, whereToBegin } from './result-words.ts';
import type { ServedLesson } from './served-block.ts';

/** Fills the section of the result: picture, table, where to begin, what to talk about. */
export function showResult(section: HTMLElement, told: Told): void {
  const put = (selector: string, ...content: (Node | string)[]) =>
    section.querySelector(selector)?.replaceChildren(...content);
  const { text } = told;
  put('.rows', ...buildPlot(told));
  section
    .querySelector('.rows')
    ?.setAttribute('aria-label', fillIn(text.plot, { lines: lines(told).join('. ') }));
  put('.legend', ...buildLegend(told));
  put('thead', ...buildHead(told));
  put('tbody', ...buildBody(told));
  const begin = whereToBegin(told);
  put('[data-begin]', begin.words);
  put(
    '.begin',
    ...begin.blocks.map(({ name, lesson, talk }) =>
      html('li', {}, html('strong', {}, name), html('br'), ...(lesson ? wayTo(lesson, told) : []), talk),
    ),
  );
  put('.talk', ...talkPoints(told).map((words) => html('li', {}, words)));
}

/** The link to a lesson, and on paper its short address below it. */
function wayTo({ href, title, short }: ServedLesson, { text }: Told): HTMLElement[] {
  return [
    html('a', { href }, fillIn(text.lesson, { title })),
    html('br'),
    html('span', { class: 'only-print' }, location.host + short),
  ];
}

function buildHead({ first, now, text }: Told): HTMLElement[] {
  const rows = now.people > 1 ? 2 : 1;
  const columns = [text.block, ...(first ? [text.firstColumn] : []), text.nowColumn];
  const heads = columns.map((words) => html('th', { scope: 'col', rowspan: rows }, words));
  if (rows === 1) return [html('tr', {}, ...heads)];
  const levels = [0, 1, 2, 3].map((level) => html('th', { scope: 'col' }, String(level)));
  return [
    html('tr', {}, ...heads, html('th', { scope: 'colgroup', colspan: 4 }, text.chose)),
    html('tr', {}, ...levels),
  ];
}

function buildBody(told: Told): HTMLElement[] {
  const { first, now, blocks } = told;
  return blocks.map(({ id, name }) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row' }, name),
      ...(first ? [html('td', {}, figure(first, id, told))] : []),
      html('td', {}, figure(now, id, told)),
      ...(now.people > 1 ? spread(now, id).map((count) => html('td', {}, String(count))) : []),
    ),
  );
}
