import type { Language } from '../language/language.ts';
import { isolate, isolateRuns, markEnd, markStart, startLine, withoutControls } from './bidi.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { maxLink } from './limits.ts';

/** A text as it is where Discord shows no markdown: labels, authors, footers. One line. */
export function plainText(text: string, language: Language): string {
  return startLine(isolateRuns(oneLine(withoutControls(text)), language), language);
}

/** Words inside a line, as they are. One line. */
export function showWords(text: string, language: Language): string {
  return escapeMarkdown(isolateRuns(oneLine(withoutControls(text)), language));
}

/** A line of its own, as it is. */
export function showLine(text: string, language: Language): string {
  return startLine(showWords(text, language), language);
}

/** Several lines as they are, each as its own letters are read. */
export function showLines(text: string, language: Language): string {
  return withoutControls(text)
    .split('\n')
    .map((line) => showLine(line, languageOfLine(line, language)))
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Words of a document as a quotation, the words that were asked for in bold. One line.
 *
 * @param before - What stands in front of them, laid out.
 */
export function showQuote(
  text: string,
  highlight: readonly [start: number, end: number] | null,
  language: Language,
  before = '',
): string {
  return `> ${startLine(before + showMarked(text, highlight, language), language)}`;
}

/** One line of a text with some of its words in bold. */
export function showMarked(
  text: string,
  highlight: readonly [start: number, end: number] | null,
  language: Language,
): string {
  if (highlight === null) return showWords(text, language);
  const [before, inside, after] = [text.slice(0, highlight[0]), text.slice(...highlight), text.slice(highlight[1])].map(
    withoutControls,
  );
  const edges = /^(\s*)(.*?)(\s*)$/su.exec(inside!)!;
  if (edges[2] === '') return showWords(text, language);
  const marked = `${before}${edges[1]}${markStart}${edges[2]}${markEnd}${edges[3]}${after}`;
  return escapeMarkdown(isolateRuns(oneLine(marked), language)).replaceAll(/[\uFDD0\uFDD1]/gu, '**');
}

/** A small line: years, publishers, sections, each as it is. `null` where there is nothing to say. */
export function showSmall(parts: readonly (string | number | null | undefined)[], language: Language): string | null {
  const shown = parts.flatMap((part) =>
    part === null || part === undefined || part === '' ? [] : [showWords(String(part), language)],
  );
  return shown.length === 0 ? null : `-# ${startLine(shown.join(' · '), language)}`;
}

/** A web address as a link without a preview, on a line of its own; `null` where it is none. */
export function showLink(url: string | null, language: Language): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, href } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || username !== '') return null;
  const safe = href.replaceAll(/[<>()\s\\|`*@]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`);
  return safe.length > maxLink ? null : startLine(isolate(`<${safe}>`), language);
}

/** Words in bold, as they are. */
export function showBold(text: string, language: Language): string {
  const words = showWords(text, language);
  return words === '' ? '' : `**${words}**`;
}

/** As for its direction: a line of an Arabic text may be another language's, and the other way round. */
function languageOfLine(line: string, language: Language): Language {
  const arabic = line.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic + latin === 0) return language;
  if (arabic * 2 >= latin) return 'ar';
  return language === 'ar' ? 'en' : language;
}

/** A word as a line of its own begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
