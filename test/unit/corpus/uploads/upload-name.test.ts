import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxIdLength } from '../../../../src/corpus/front-matter-schema.ts';
import { idPrefix } from '../../../../src/corpus/uploads/server-collection.ts';
import { isSameName, uploadName } from '../../../../src/corpus/uploads/upload-name.ts';
import { nastyText } from '../../../support/nasty-text.ts';

describe('uploadName', () => {
  it.each([
    ['notes.md', 'notes.md'],
    ['لقاء المكتبة 2021.md', 'لقاء المكتبة 2021.md'],
    ['مُذكِّرة.txt', 'مُذكِّرة.txt'],
    ['Procès-verbal (é).TXT', 'Procès-verbal (é).TXT'.toLowerCase().replace('procès', 'Procès')],
    ['../../etc/passwd.md', 'passwd.md'],
    ['C:\\Users\\me\\notes.md', 'notes.md'],
    ['..\\..\\.ssh.md', 'ssh.md'],
    ['.hidden.md', 'hidden.md'],
    ['report\u202Ecod.md', 'reportcod.md'],
    ['\u200Fلقاء\u2069\u0000.md', 'لقاء.md'],
    ['a\tb\n  c.md', 'a b c.md'],
    ['what?<is>"it*|.md', 'what--is--it--.md'],
    ['name . .md', 'name.md'],
    ['README.md', '_README.md'],
    ['con.txt', '_con.txt'],
    ['COM1.old.md', '_COM1.old.md'],
    ['cafe\u0301.md', 'caf\u00E9.md'],
    ['a.md.exe', 'a.md.exe'],
    ['plan', 'plan'],
  ])('keeps %j as %j', (given, kept) => {
    expect(uploadName(given)).toBe(kept);
  });

  it.each(['', '.md', '..', '...md', '///', '\u202E.md', '???.md', '😀.md'])('finds no name in %j', (given) => {
    expect(uploadName(given)).toBeNull();
  });

  it('shortens a long name by what a reader sees, and keeps two apart that differ at their ends', () => {
    const long = 'تقرير اللقاء السنوي لفريق المكتبات في مدينة صور عن القراءة والكتابة، ';
    const [first, second] = [uploadName(`${long}الأول.md`)!, uploadName(`${long}الثاني.md`)!];
    expect(first).toMatch(/^تقرير اللقاء السنوي لفريق المكتبات.*-[0-9a-f]{8}\.md$/u);
    expect(first).not.toBe(second);
    expect(uploadName(`${long}الأول.md`)).toBe(first);
  });

  it('gives one visible component of a path, whatever it is given, and an id that fits any server', () => {
    const name = fc.oneof(nastyText(20), fc.string({ unit: 'binary', maxLength: 300 })).map((text) => `${text}.md`);
    fc.assert(
      fc.property(name, (given) => {
        const kept = uploadName(given);
        if (kept === null) return;
        expect(kept).toMatch(/^[^./\\\p{C}<>:"|?*][^/\\\p{C}<>:"|?*]*\.md$/u);
        expect(kept).toBe(kept.normalize('NFC'));
        expect(uploadName(kept)).toBe(kept);
        expect((idPrefix('9'.repeat(20)) + kept.replace(/\.md$/u, '')).length).toBeLessThanOrEqual(maxIdLength);
      }),
      { numRuns: 500 },
    );
  });
});

describe('isSameName', () => {
  it('takes capital and small letters, and both spellings of an accent, for the same', () => {
    expect(isSameName('Café.md', 'CAFE\u0301.md')).toBe(true);
    expect(isSameName('a.md', 'a.txt')).toBe(false);
  });
});
