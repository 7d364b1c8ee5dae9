import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError, reasonOf } from '../foundation/errors.ts';
import { parseGlossaryLine, type GlossaryEntry } from './glossary.ts';

/**
 * Reads every `.jsonl` file of a folder, one entry a line: `{"kind":"body","ar":[…],"en":[…],"fr":[…]}`.
 *
 * @returns The entries, by file and line.
 * @throws {CorpusError} The folder cannot be read, or lines are wrong: all of them are named.
 */
export async function readGlossary(folder: string): Promise<GlossaryEntry[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    throw new CorpusError(
      `The glossary folder ${folder} cannot be read: ${reasonOf(error)}`,
      'Restore corpus/glossary from the program.',
      error,
    );
  });
  const paths = files.filter((file) => file.endsWith('.jsonl')).toSorted();
  const texts = await Promise.all(paths.map((file) => readFile(join(folder, file), 'utf8')));
  const faults: string[] = [];
  const entries = texts.flatMap((text, file) =>
    text.split('\n').flatMap((line, i): GlossaryEntry[] => {
      if (line.trim() === '') return [];
      const parsed = parseGlossaryLine(line);
      if (typeof parsed !== 'string') return [parsed];
      faults.push(`${paths[file]}, line ${i + 1}: ${parsed}`);
      return [];
    }),
  );
  if (faults.length > 0)
    throw new CorpusError(`The glossary in ${folder} has faults:\n${faults.join('\n')}`, 'Mend these lines.');
  return entries;
}
