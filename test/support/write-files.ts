import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files by their paths in a folder: text as it is, a list as one JSON line an item. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | readonly object[]>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const text = typeof content === 'string' ? content : content.map((item) => `${JSON.stringify(item)}\n`).join('');
    await writeFile(path, text);
  }
}
