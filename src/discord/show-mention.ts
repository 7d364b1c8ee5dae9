import type { Language } from '../language/language.ts';
import { isolate } from './bidi.ts';
import { showLine } from './show-text.ts';

/** Stands in a line for what is laid out already. */
const place = '\uE000';

/** A channel by its name, as a link to it. Inside an embed nobody is called by it. */
export function showChannel(id: string): string {
  return isolate(`<#${id}>`);
}

/** A role by its name. Only for embeds: there nobody is called by it. */
export function showRole(id: string): string {
  return isolate(`<@&${id}>`);
}

/** A line of its own around what is laid out already. */
export function showLineWith(say: (shown: string) => string, shown: string, language: Language): string {
  return showLine(say(place), language).replaceAll(place, () => shown);
}
