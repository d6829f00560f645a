import { html, svg } from './elements.client.ts';
import { average, spread } from './figures.ts';
import { across, stack, stackHeight } from './plot-geometry.ts';
import { caption, type Told } from './result-words.ts';
import type { Scan } from './scans.ts';

/**
 * The rows of the plot: a scale, then each block with its name and a line from 0 to 3. The open circle is the
 * first time, the filled one is now; above the line stands a small dot for each person of a group. Places
 * across are percentages, so that the plot fits every screen while circles and letters keep their size.
 */
export function buildPlot({ first, now, blocks, text }: Told): HTMLElement[] {
  const rows = blocks.map(({ id, name }) => {
    const counts = now.people > 1 ? spread(now, id) : [];
    const line = stackHeight(counts) + 14;
    const [from, to] = [first && average(first, id), average(now, id)];
    return html(
      'div',
      { class: 'row' },
      html('span', { class: 'name' }, name),
      row(
        line + 14,
        ...ruler(line),
        ...(from === undefined || to === undefined
          ? []
          : [svg('line', { class: 'step', x1: at(from), x2: at(to), y1: line, y2: line })]),
        ...counts.flatMap((count, level) => dots(count, level, line - 15)),
        ...(from === undefined ? [] : [mark('open', from, line)]),
        ...(to === undefined ? [] : [mark('filled', to, line)]),
      ),
    );
  });
  return [html('div', { class: 'row' }, scale(text.low, text.high)), ...rows];
}

/** What the marks mean, as list items. */
export function buildLegend(told: Told): HTMLElement[] {
  const { first, now, text } = told;
  const entry = (sign: SVGElement, words: string) =>
    html(
      'li',
      {},
      svg('svg', { class: 'sign', width: 24, height: 24, 'aria-hidden': 'true', focusable: 'false' }, sign),
      words,
    );
  const circle = (kind: string, r: number) => svg('circle', { class: kind, cx: 12, cy: 12, r });
  const seen = (kind: 'open' | 'filled', words: string, scan: Scan) =>
    entry(circle(kind, radius[kind]), caption(words, scan, told));
  return [
    ...(first ? [seen('open', text.first, first)] : []),
    seen('filled', first ? text.now : text.only, now),
    ...(now.people > 1 ? [entry(circle('one', radius.one), text.person)] : []),
  ];
}

const radius = { open: 9, filled: 5.5, one: 3.5 } as const;

function row(height: number, ...shapes: SVGElement[]): SVGElement {
  return svg('svg', { width: '100%', height, 'aria-hidden': 'true', focusable: 'false' }, ...shapes);
}

function ruler(y: number): SVGElement[] {
  const ticks = [0, 1, 2, 3].map((level) =>
    svg('line', { x1: at(level), x2: at(level), y1: y - 5, y2: y + 5 }),
  );
  return [svg('line', { x1: at(0), x2: at(3), y1: y, y2: y }), ...ticks];
}

function scale(low: string, high: string): SVGElement {
  const numbers = [0, 1, 2, 3].map((level) =>
    svg('text', { x: at(level), y: 14, 'text-anchor': 'middle' }, String(level)),
  );
  const words = svg('text', { class: 'word', x: 0, y: 32 }, low);
  const last = svg('text', { class: 'word', x: '100%', y: 32, 'text-anchor': 'end' }, high);
  return row(38, ...numbers, words, last);
}

function mark(kind: 'open' | 'filled', value: number, y: number): SVGElement {
  return svg('circle', { class: kind, cx: at(value), cy: y, r: radius[kind] });
}

/** A box of its own puts the middle of the stack at a percentage, and its dots at pixels around it. */
function dots(count: number, level: number, y: number): SVGElement[] {
  if (count === 0) return [];
  const each = stack(count).map((place) =>
    svg('circle', { class: 'one', cx: place.x, cy: place.y, r: radius.one }),
  );
  return [svg('svg', { x: at(level), y, overflow: 'visible' }, ...each)];
}

function at(value: number): string {
  return `${across(value)}%`;
}
