import type { Language } from '../../../language/language.ts';
import { element } from '../element.ts';
import { locales } from '../print-dates.ts';

/** A moment, in the reader's own time. @param at - Milliseconds since 1970. */
export function renderMoment(at: number, language: Language): HTMLElement {
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return element('time', { datetime: new Date(at).toISOString() }, format.format(at));
}

/** The hour and minute of a moment. */
export function printTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(at);
}

/** @param share - 0–1. */
export function printShare(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
