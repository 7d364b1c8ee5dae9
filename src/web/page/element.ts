type Attributes = Readonly<Record<string, string | boolean | null>>;
type Child = Node | string | null;

/**
 * Makes an element. Text goes in as text, never as markup.
 *
 * @param attributes - `true` sets an attribute without a value; `false` and `null` leave it out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) node.setAttribute(name, value === true ? '' : value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A button that does not send a form. */
export function button(attributes: Attributes, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, ...children);
  node.addEventListener('click', press);
  return node;
}

const svg = 'http://www.w3.org/2000/svg';

/** A line drawing on a field of 24 by 24, in the colour of the text around it, silent to screen readers. */
export function icon(path: string): SVGSVGElement {
  const node = document.createElementNS(svg, 'svg');
  const line = document.createElementNS(svg, 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const)
    node.setAttribute(name, value);
  line.setAttribute('d', path);
  node.append(line);
  return node;
}
