import { countGraphemes } from '../language/graphemes.ts';
import { endsInPunctuation, stripMarks } from './text-marks.ts';

const maxTitleGraphemes = 120;

/**
 * A document's title where its front matter names none: the first non-blank line if it reads like one (at most 120
 * graphemes, no closing punctuation), else the file's name without extension.
 *
 * A one-word first line such as "News" above a longer title line is a site's section label: the second line is taken.
 */
export function guessTitle(text: string, path: string): string {
  const [first = '', second = ''] = /\S[^]{0,4000}/u.exec(text)?.[0].split(/\r\n|[\n\r\u2028\u2029]/u, 2) ?? [];
  const title = titleIn(first);
  const below = titleIn(second);
  if (title !== null && below !== null && !title.includes(' ') && below.split(' ').length > 2) return below;
  return title ?? fileNameOf(path);
}

/** "folder/name.txt" → "name". */
function fileNameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/u, '').normalize('NFC');
}

function titleIn(line: string): string | null {
  const title = stripMarks(line);
  if (title.length > 4 * maxTitleGraphemes || !/\p{L}/u.test(title) || endsInPunctuation(title)) return null;
  return countGraphemes(title) <= maxTitleGraphemes ? title : null;
}
