import type { FileFault } from '../../foundation/file-fault.ts';
import { countGraphemes } from '../../language/graphemes.ts';
import { decodeText } from '../decode-text.ts';
import { readFrontMatter } from '../front-matter.ts';

const maxTitleGraphemes = 120;

type Titled = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: FileFault };

/**
 * Gives a document a title in its front matter; its text stays as it is. A file that cannot be read comes back unchanged:
 * reading it says what is wrong.
 *
 * @returns A fault where it has a title, or where the title is too long.
 */
export function addTitle(file: string, bytes: Uint8Array, wanted: string): Titled {
  const title = wanted.toWellFormed().replaceAll(/\s+/gu, ' ').replaceAll(/\p{C}/gu, '').trim();
  const decoded = decodeText(file, bytes);
  if (title === '' || !decoded.ok) return { ok: true, bytes };
  const { text } = decoded;
  const { values, faults, textStart } = readFrontMatter(file, text);
  if (faults.length > 0) return { ok: true, bytes };
  const refuse = (problem: string, remedy: string): Titled => ({
    ok: false,
    fault: { file, where: 'title', problem, remedy },
  });
  if ('title' in values) return refuse('its front matter has a title too', 'Leave one of the two titles out.');
  if (countGraphemes(title) > maxTitleGraphemes)
    return refuse(`the title has more than ${maxTitleGraphemes} characters`, 'Shorten it.');
  const line = `title: ${JSON.stringify(title)}\n`;
  const first = text.indexOf('\n') + 1;
  const titled = textStart === 0 ? `---\n${line}---\n${text}` : text.slice(0, first) + line + text.slice(first);
  if (readFrontMatter(file, titled).values.title !== title)
    return refuse('its front matter takes no further line', 'Write the title into it.');
  return { ok: true, bytes: new TextEncoder().encode(titled) };
}
