import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text, read, with the places of its parts. Lines count from 1. */
export interface ParsedYaml {
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** Plain values by key; `null` where the text is no list of keys. An empty text has none. */
  readonly values: Readonly<Record<string, unknown>> | null;
  /** The line of a part; that of the nearest part above it where it is missing; 0 where nothing is known. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads a YAML 1.2 text of keys and values.
 *
 * @param maxNestingMarks - How many marks may nest: deep nesting exhausts the reader's stack.
 * @throws {RangeError} It has more of them, or its aliases expand without end.
 */
export function parseYaml(source: string, maxNestingMarks: number): ParsedYaml {
  if ((source.match(/[[{]|[-?][ \t]/gu)?.length ?? 0) > maxNestingMarks)
    throw new RangeError('it is nested too deeply');
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'error', // prints no warnings; "silent" would pass over what stands behind a second "---"
  });
  const errors = document.errors.map(({ code, pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    message: code === 'MULTIPLE_DOCS' ? 'a second text begins with "---"' : message.replaceAll(/\s+/gu, ' '),
  }));
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const isRead = errors.length === 0 && (isMap(contents) || isEmpty);
  const values = isRead ? ((document.toJS() ?? {}) as Record<string, unknown>) : null;
  return { errors, values, lineOf: (path) => lineOf(document, lines, path) };
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 0;
}

/** Where the key of a part stands, or an item of a list begins. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isCollection(parent)) return undefined;
  if (isMap(parent)) {
    const key = parent.items
      .map((pair) => pair.key)
      .find((name) => isScalar(name) && String(name.value) === String(last));
    return isNode(key) ? key.range?.[0] : undefined;
  }
  const item: unknown = parent.get(last, true);
  return isNode(item) ? item.range?.[0] : undefined;
}
