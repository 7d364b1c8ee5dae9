import { basename } from 'node:path/posix';
import type { FileFault } from '../foundation/file-fault.ts';
import type { RecordFile } from './parse-record.ts';

/**
 * Checks what one record says of itself and of others: its id is its file's name, every source that a fact names is
 * there and used, links lead somewhere, no two records are the same edition or have one id, and its dates are of its
 * year.
 *
 * @param documentNames - What the corpus's other documents may be called by: ids and sources.
 * @param unreadNames - The names, without extension, of files whose own faults hide what they are: links to them pass.
 */
export function checkRecords(
  files: readonly RecordFile[],
  documentNames: ReadonlySet<string>,
  unreadNames: readonly string[] = [],
): FileFault[] {
  const recordIds = new Set([...files.map(({ record }) => record.id), ...unreadNames]);
  const known = { recordIds, documentNames: new Set([...documentNames, ...unreadNames]) };
  const ids = new Map<string, string>();
  const editions = new Map<string, string>();
  return files.flatMap((file) => [
    ...checkName(file),
    ...checkId(file, ids),
    ...checkSources(file),
    ...checkLinks(file, known),
    ...checkYear(file),
    ...checkEdition(file, editions),
  ]);
}

function checkName({ path, record: { id }, where }: RecordFile): FileFault[] {
  const name = basename(path, '.yaml');
  if (id === name) return [];
  const rename = `ename the file to ${id}.yaml.`;
  const remedy = name.includes('.') ? `R${rename}` : `Write "id: ${name}", or r${rename}`;
  return [{ file: path, where: where(['id']), problem: `its id "${id}" is not its file's name`, remedy }];
}

function checkId({ path, record: { id }, where }: RecordFile, ids: Map<string, string>): FileFault[] {
  const other = ids.get(id);
  if (other === undefined) {
    ids.set(id, path);
    return [];
  }
  const remedy = 'Give one of them another id, and its file that name.';
  return [{ file: path, where: where(['id']), problem: `its id "${id}" is also that of ${other}`, remedy }];
}

function checkSources({ path, record, where }: RecordFile): FileFault[] {
  const used = new Set<string>();
  const unknown = record.statements.flatMap(({ source }, i) =>
    source.flatMap((key): FileFault[] => {
      used.add(key);
      if (Object.hasOwn(record.sources, key)) return [];
      const remedy = `Add it under "sources", or write one of: ${Object.keys(record.sources).join(', ')}.`;
      return [
        { file: path, where: where(['statements', i, 'source']), problem: `there is no source "${key}"`, remedy },
      ];
    }),
  );
  const unused = Object.keys(record.sources).flatMap((key): FileFault[] =>
    used.has(key)
      ? []
      : [
          {
            file: path,
            where: where(['sources', key]),
            problem: `no fact names the source "${key}"`,
            remedy: 'Name it where it is the source, or remove it.',
          },
        ],
  );
  return [...unknown, ...unused];
}

function checkLinks(
  { path, record, where }: RecordFile,
  { recordIds, documentNames }: Readonly<Record<'recordIds' | 'documentNames', ReadonlySet<string>>>,
): FileFault[] {
  const blame = (part: readonly PropertyKey[], what: string, id: string): FileFault => ({
    file: path,
    where: where(part),
    problem: `there is no ${what} "${id}"`,
    remedy: 'Correct the id, or remove the link.',
  });
  const related = (record.related ?? []).flatMap((id, i) =>
    id !== record.id && recordIds.has(id) ? [] : [blame(['related', i], 'other record', id)],
  );
  const documents = (record.documents ?? []).flatMap((id, i) =>
    documentNames.has(id) ? [] : [blame(['documents', i], 'document', id)],
  );
  const sources = Object.entries(record.sources).flatMap(([key, { document }]) =>
    document === undefined || documentNames.has(document)
      ? []
      : [blame(['sources', key, 'document'], 'document', document)],
  );
  return [...related, ...documents, ...sources];
}

function checkYear({ path, record, where }: RecordFile): FileFault[] {
  const { year, statements } = record;
  return statements.flatMap((statement, i): FileFault[] => {
    if (statement.fact !== 'dates' || year === undefined) return [];
    const years = [statement.start, statement.end ?? statement.start].map((moment) => Number(moment.slice(0, 4)));
    if (years.includes(year)) return [];
    const problem = `its dates are of ${years.join('–')}, but "year" is ${year}`;
    return [
      { file: path, where: where(['statements', i, 'start']), problem, remedy: 'Correct the one that is wrong.' },
    ];
  });
}

function checkEdition({ path, record, where }: RecordFile, editions: Map<string, string>): FileFault[] {
  return record.statements.flatMap((statement, i): FileFault[] => {
    if (statement.fact !== 'edition') return [];
    const key = `${record.series} ${statement.n}`;
    const other = editions.get(key);
    editions.set(key, path);
    if (other === undefined || other === path) return [];
    const problem = `edition ${statement.n} of "${record.series}" is also ${other}`;
    return [
      { file: path, where: where(['statements', i, 'n']), problem, remedy: 'Correct the number of one of them.' },
    ];
  });
}
