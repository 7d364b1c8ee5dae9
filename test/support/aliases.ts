import { join } from 'node:path';
import { readGlossary } from '../../src/corpus/read-glossary.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { createAliases } from '../../src/retrieval/aliases.ts';

/** The names that the program knows. */
export const aliases = createAliases(await readGlossary(join(projectRoot, 'corpus', 'glossary')));
