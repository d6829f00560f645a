/** An HTML element with its attributes and children. */
export function html<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[N] {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element with its attributes and children. */
export function svg<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[N] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

type Attributes = Readonly<Record<string, string | number>>;
