import { useState as preactState } from 'preact/hooks';
import { jsx as preactJsx } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { type ReactNode, useState as reactState } from 'react';
import { jsx as reactJsx } from 'react/jsx-runtime';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { hydrate, jsx, useState } from '../../src/browser/light-react.client.ts';

/* Runs in the browser: light-react.spec.ts bundles it. */

/** What is drawn at one moment: words, an element, a component that remembers, a list, or nothing. */
export type Tree =
  | string
  | number
  | null
  | boolean
  | readonly Tree[]
  | { readonly tag: string; readonly key?: string; readonly props: object; readonly kids: readonly Tree[] };

/** What one way made of it. */
export interface Drawing {
  /** The HTML at each moment. */
  readonly html: readonly string[];
  /** Whether the elements that were served are still the ones on the page after waking. */
  readonly tookOver: boolean;
}

/**
 * Serves the first tree as HTML and wakes it with the light way; has React draw it; then draws the others one
 * after another with each.
 */
export async function drawBothWays(trees: readonly Tree[]): Promise<{ light: Drawing; react: Drawing }> {
  const light = await drawn({ jsx, useState, hydrate, atOnce: (change) => change() } as Way, trees);
  const react = await drawn(
    {
      jsx: reactJsx,
      useState: reactState,
      atOnce: flushSync,
      /* Anew: Preact served it, and React takes over only what has its own marks between words. */
      hydrate: (island: unknown, props: object, place: Element) =>
        flushSync(() => createRoot(place).render((reactJsx as Way['jsx'])(island, props) as ReactNode)),
    } as unknown as Way,
    trees,
  );
  return { light, react };
}

async function drawn(way: Way, trees: readonly Tree[]): Promise<Drawing> {
  let now = 0;
  let show = (_moment: number) => {};
  const islandWith = ({ jsx: make, useState: keep }: Pick<Way, 'jsx' | 'useState'>) => {
    /** Says since when it is there: that shows whether it was kept or made anew. */
    const since = ({ children }: { children: unknown }) => {
      const [from] = keep(() => now);
      return make('aside', { children: [`since ${from}`, make('div', { children })] });
    };
    const build = (tree: Tree): unknown => {
      if (Array.isArray(tree)) return tree.map(build);
      if (typeof tree !== 'object' || tree === null) return tree;
      const { tag, key, props, kids } = tree as Exclude<
        Tree,
        string | number | null | boolean | readonly Tree[]
      >;
      return make(tag === 'Since' ? since : tag, { ...props, children: kids.map(build) }, key);
    };
    return () => {
      const [moment, setMoment] = keep(0);
      show = setMoment as typeof show;
      return make('main', { children: build(trees[moment] as Tree) });
    };
  };
  const place = document.createElement('div');
  document.body.append(place);
  const served = islandWith({ jsx: preactJsx as Way['jsx'], useState: preactState as Way['useState'] });
  place.insertAdjacentHTML('beforeend', ` ${render((preactJsx as Way['jsx'])(served, {}) as never)} `);
  const elements = [...place.querySelectorAll('*')];
  way.hydrate(islandWith(way), {}, place);
  const tookOver = [...place.querySelectorAll('*')].every((one, index) => one === elements[index]);
  const html = [spell(place)];
  for (now = 1; now < trees.length; now += 1) {
    way.atOnce(() => show(now));
    await new Promise((resolve) => setTimeout(resolve));
    html.push(spell(place));
  }
  place.remove();
  return { html, tookOver };
}

/** The HTML with attributes in order, because in which they were set makes no difference; an empty class is none. */
function spell(place: Element): string {
  for (const one of place.querySelectorAll('*')) {
    const attributes = [...one.attributes].map(({ name, value }) => [name, value] as const).sort();
    for (const [name] of attributes) one.removeAttribute(name);
    for (const [name, value] of attributes) if (name !== 'class' || value) one.setAttribute(name, value);
  }
  return place.innerHTML.trim();
}

interface Way {
  readonly jsx: (type: unknown, props: object, key?: string) => unknown;
  readonly useState: <T>(initial: T | (() => T)) => [T, (next: T) => void];
  /** Has what changes in `change` drawn by the next task at the latest. */
  readonly atOnce: (change: () => void) => void;
  readonly hydrate: (island: unknown, props: object, place: Element) => void;
}

Object.assign(globalThis, { drawBothWays });
