import { element } from './element.ts';

const styles = new Map<string, Promise<unknown>>();

/** Fetches the style of some views once; where that fails they are shown without it. */
export function fetchStyle(href: string): Promise<unknown> {
  const known = styles.get(href);
  if (known) return known;
  const link = element('link', { rel: 'stylesheet', href });
  const style = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
  styles.set(href, style);
  return style;
}
