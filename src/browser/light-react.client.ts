/*
 * What the browser runs under the name React for the questions of a lesson (docs/decisions/0010): the JSX
 * calls, `useState`, `useRef`, `useLayoutEffect`, and `hydrate`. Preact does the same and more in 5.3 KB; this
 * is 0.9 KB on every first visit to a lesson. Another hook is not exported, so an island that asks for one
 * does not build.
 *
 * What it leaves out, for who adds a view: cleaning up after effects, context, error boundaries, SVG. A
 * property is set where the element has one of that name, else an attribute; one that is taken away becomes
 * empty. Text stands beside elements, not beside a component that gives nothing but text.
 */

/** What JSX compiles to. */
export function jsx(type: Type, props: Props, key?: Key): Element {
  return { type, props, key };
}
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: Props): unknown {
  return children;
}

/** Wakes an island in the HTML that was served for it: takes over its elements, and changes none of them. */
export function hydrate<P extends object>(
  island: (props: P) => unknown,
  props: P,
  place: ParentNode & Node,
): void {
  let drawn: readonly Drawn[] = [];
  let asked = false;
  const ask = () => {
    if (!asked) queueMicrotask(draw);
    asked = true;
  };
  const draw = () => {
    const served = !asked;
    asked = false;
    askAgain = ask;
    effects = [];
    const spot = { next: place.firstChild, served };
    drawn = drawAll(place, drawn, jsx(island as unknown as Component, props as Props), spot);
    for (const effect of effects) effect();
  };
  draw();
}

/** As in React. A change is drawn in a microtask, all changes of one moment at once. */
export function useState<T>(initial: T | (() => T)): [T, (change: T | ((before: T) => T)) => void] {
  const ask = askAgain;
  const kept = remembered(() => ({ value: settle(initial) }));
  return [
    kept.value,
    (change) => {
      const value = settle(change, kept.value);
      if (value === kept.value) return;
      kept.value = value;
      ask();
    },
  ];
}

/** As in React. */
export function useRef<T>(current: T): { current: T } {
  return remembered(() => ({ current }));
}

/** As in React, without cleaning up: runs after the first drawing, and after one in which `needs` changed. */
export function useLayoutEffect(effect: () => void, needs: readonly unknown[]): void {
  const kept = remembered((): { needs?: readonly unknown[] } => ({}));
  if (!kept.needs || needs.some((need, index) => need !== kept.needs?.[index])) effects.push(effect);
  kept.needs = needs;
}

/* Of the drawing that is going on: one at a time, and a component is drawn before what it gives. */
let askAgain = () => {};
let effects: (() => void)[] = [];
let memory: unknown[] = [];
let memoryAt = 0;

/** What this component kept under this call of a hook; made the first time. */
function remembered<T>(make: () => T): T {
  memory[memoryAt] ??= make();
  return memory[memoryAt++] as T;
}

function settle<T>(given: T | ((before: T) => T), before?: T): T {
  return typeof given === 'function' ? (given as (before?: T) => T)(before) : given;
}

/** Draws `children` from a spot in `parent` on. What was there and fits is kept, by type and key; what does not goes. */
function drawAll(parent: Node, before: readonly Drawn[], children: unknown, spot: Spot): Drawn[] {
  const left = [...before];
  const pairs = flatten(children).map((element) => {
    const index = left.findIndex(({ type, key }) => type === element.type && key === element.key);
    return [element, index < 0 ? undefined : left.splice(index, 1)[0]] as const;
  });
  for (const drawn of left) remove(drawn, spot);
  return pairs.map(([element, kept]) => draw(parent, kept, element, spot));
}

function draw(parent: Node, kept: Drawn | undefined, { type, props, key }: Element, spot: Spot): Drawn {
  if (typeof type === 'function') {
    const own = kept?.memory ?? [];
    memory = own;
    memoryAt = 0;
    return { type, key, props, memory: own, kids: drawAll(parent, kept?.kids ?? [], type(props), spot) };
  }
  const served = !kept && spot.served ? takeServed(type, spot) : undefined;
  const node = kept?.node ?? served ?? create(type);
  setProps(node, kept?.props ?? {}, props, served !== undefined);
  if (node === spot.next) spot.next = node.nextSibling;
  else parent.insertBefore(node, spot.next);
  const inside = { next: node.firstChild, served: served !== undefined };
  return { type, key, props, node, kids: drawAll(node, kept?.kids ?? [], props.children, inside) };
}

/** The served node at the spot, when it is one of this type. Spaces of the page around an island are passed over. */
function takeServed(type: string, spot: Spot): Node | undefined {
  if (type !== textType && spot.next?.nodeName === textType) spot.next = spot.next.nextSibling;
  return spot.next?.nodeName.toLowerCase() === type ? spot.next : undefined;
}

function create(type: string): Node {
  return type === textType ? new Text() : document.createElement(type);
}

function remove({ node, kids }: Drawn, spot: Spot): void {
  if (!node) {
    for (const kid of kids) remove(kid, spot);
    return;
  }
  if (node === spot.next) spot.next = node.nextSibling;
  (node as ChildNode).remove();
}

/** In served HTML only what HTML cannot say: handlers and refs. What a reader ticked or typed stays as it is. */
function setProps(node: Node, before: Props, props: Props, served: boolean): void {
  const fields = node as unknown as Props;
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (name === 'ref') (value as { current: unknown }).current = node;
    else if (name.startsWith('on')) fields[name.toLowerCase()] = value;
    else if (
      !served &&
      name !== 'children' &&
      value !== (/^(checked|value)$/.test(name) ? fields[name] : before[name])
    ) {
      if (name in node) fields[name] = value ?? '';
      else if (value == null) (node as HTMLElement).removeAttribute(name);
      else (node as HTMLElement).setAttribute(name, String(value));
    }
  }
}

/**
 * One list of elements; neighbouring words are one text, as they are in served HTML. As in React, an element
 * without a key is known by its place among its siblings, where nothing and a list take a place too; so what
 * stands behind a condition never takes over the state of what stands after it.
 */
function flatten(children: unknown, at = '', flat: Element[] = []): Element[] {
  [children].flat().forEach((child, place) => {
    const last = flat.at(-1);
    if (Array.isArray(child)) flatten(child, `${at}${place}.`, flat);
    else if (typeof child === 'object') {
      const element = child as Element | null;
      if (element) flat.push({ ...element, key: at + (element.key == null ? place : `$${element.key}`) });
    } else if (child === 0 || (child && child !== true)) {
      if (last?.type === textType) last.props.data += String(child);
      else flat.push(jsx(textType, { data: String(child) }));
    }
  });
  return flat;
}

const textType = '#text';

type Key = string | number | undefined;
type Component = (props: Props) => unknown;
type Type = string | Component;
type Props = Record<string, unknown>;

interface Element {
  readonly type: Type;
  readonly props: Props;
  readonly key: Key;
}

interface Drawn extends Element {
  /** Of an element or a text. */
  readonly node?: Node;
  /** What the hooks of a component keep. */
  readonly memory?: unknown[];
  readonly kids: readonly Drawn[];
}

/** Where the next node belongs: before `next`. */
interface Spot {
  next: ChildNode | null;
  /** True while the nodes there are those that were served. */
  readonly served: boolean;
}
