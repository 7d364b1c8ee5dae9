import { describe, expect, it } from 'vitest';
import { isUploadPlace, readAllUploads, replaceAllUploads } from '../../../../src/corpus/uploads/all-uploads.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const [one, other] = ['123456789012345678', '223456789012345678'];
const file = (server: string, name: string, text: string) => ({ server, name, bytes: Buffer.from(text) });

describe('the documents of all servers', () => {
  it('are read as they came, and put in the place of all that were there', async () => {
    const folder = await temporaryFolder('uploads');
    expect(await readAllUploads(folder)).toEqual([]);
    await replaceAllUploads(folder, [file(one, 'a.md', 'first'), file(other, 'دفتر.txt', 'نص')]);
    expect(await readAllUploads(folder)).toEqual([file(one, 'a.md', 'first'), file(other, 'دفتر.txt', 'نص')]);
    await replaceAllUploads(folder, [file(one, 'a.md', 'second'), file(one, 'b.md', 'third')]);
    expect(await readAllUploads(folder)).toEqual([file(one, 'a.md', 'second'), file(one, 'b.md', 'third')]);
  });

  it.each([
    { server: one, name: 'دفتر المكتبة.md', expected: true },
    { server: one, name: '../a.md', expected: false },
    { server: one, name: '.hidden.md', expected: false },
    { server: one, name: 'a.exe', expected: false },
    { server: '..', name: 'a.md', expected: false },
    { server: '', name: 'a.md', expected: false },
  ])('may lie in "$server" as "$name": $expected', ({ server, name, expected }) => {
    expect(isUploadPlace(server, name)).toBe(expected);
  });
});
