const svg = 'http://www.w3.org/2000/svg';

type Values = Readonly<Record<string, string | number>>;

/** A shape of a drawing. */
export function shape(tag: 'rect' | 'path', values: Values): SVGElement {
  const node = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(values)) node.setAttribute(name, String(value));
  return node;
}

/**
 * A field to draw on that is stretched to its place by the style, and turned about where the page reads from right to
 * left. Silent to screen readers, but where it has a name.
 */
export function drawing(kind: string, width: number, height: number, name: string | null = null): SVGSVGElement {
  const node = document.createElementNS(svg, 'svg');
  const values: Values = {
    class: `drawing ${kind}`,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    ...(name === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name }),
  };
  for (const [key, value] of Object.entries(values)) node.setAttribute(key, String(value));
  return node;
}
