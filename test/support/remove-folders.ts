// Runs before each file of tests. Not in temporary-folder.ts: files that share a process load that once.
import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);
