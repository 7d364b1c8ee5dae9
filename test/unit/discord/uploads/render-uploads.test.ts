import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddOutcome, FileRefusal, Upload } from '../../../../src/corpus/uploads/uploads.ts';
import { withoutControls } from '../../../../src/discord/bidi.ts';
import { renderAdded, renderRemoved } from '../../../../src/discord/uploads/render-change.ts';
import { renderUploadList } from '../../../../src/discord/uploads/render-upload-list.ts';
import type { MessagePayload } from '../../../../src/discord/payload.ts';
import { languages, type Language } from '../../../../src/language/language.ts';
import { lintPayload } from '../../../support/lint-payload.ts';
import { nastyText } from '../../../support/nasty-text.ts';

const upload: Upload = {
  name: 'لقاء صور 2021.md',
  title: 'لقاء المكتبة في صور (Tyre, 2021)',
  language: 'ar',
  bytes: 5000,
  addedAt: new Date('2026-11-27T10:00:00Z'),
};
const fault = {
  file: upload.name,
  where: 'line 2, language',
  problem: '"language" is not a known language: de',
  remedy: 'Use one of: ar, en, fr.',
};
const refusals: readonly FileRefusal[] = ['kind', 'name', 'size', 'files', 'space', 'silent'];
const seen = (payload: MessagePayload) => withoutControls(payload.embeds[0].description!).replaceAll('\\', '');

describe.each(languages)('what is said of documents in %s', (language: Language) => {
  const faulty = (faults: (typeof fault)[]): MessagePayload =>
    renderAdded({ isDone: false, refusal: 'faulty', faults }, language);

  it('reads well, and is seen by its asker alone', () => {
    const outcomes: Parameters<typeof renderAdded>[0][] = [
      { isDone: true, upload, isReplaced: false, passages: 7 },
      { isDone: true, upload: { ...upload, language: 'fr' }, isReplaced: true, passages: 1 },
      ...refusals.map((refusal) => ({ isDone: false, refusal }) as const),
      { isDone: false, refusal: 'faulty', faults: [fault, { ...fault, where: null! }] },
    ];
    const payloads = [
      ...outcomes.map((outcome) => renderAdded(outcome, language)),
      renderRemoved({ isDone: true, upload }, language),
      renderRemoved({ isDone: false, refusal: 'needed', files: [upload.name, 'tyre.fr.md'] }, language),
      renderUploadList([], 1, language),
      renderUploadList([upload, { ...upload, language: null }], 1, language),
    ];
    expect(payloads.flatMap(lintPayload)).toEqual([]);
    expect(payloads.every(({ flags }) => flags !== undefined)).toBe(true);
    expect(new Set(payloads.map((payload) => JSON.stringify(payload))).size).toBe(payloads.length);
  });

  it('names every fault with its line and remedy, and how many are left out', () => {
    expect(seen(faulty([fault]))).toMatch(/line 2, language[^]*not a known language: de[^]*Use one of: ar, en, fr\./u);
    const many = faulty(Array.from({ length: 60 }, () => fault));
    expect(lintPayload(many)).toEqual([]);
    expect(seen(many)).toContain('…');
    expect(seen(many)).toContain('60');
  });

  it('lists 200 documents in pages that lose none', () => {
    const uploads = Array.from({ length: 200 }, (_, i) => ({ ...upload, title: `${upload.title} ${i}.` }));
    const pages = Array.from({ length: 17 }, (_, i) => renderUploadList(uploads, i + 1, language));
    expect(pages.flatMap(lintPayload)).toEqual([]);
    const titles = pages.flatMap((page) =>
      [...seen(page).matchAll(/ (\d+)\.\*\*/gu)].map(([, number]) => Number(number)),
    );
    expect(titles).toEqual(uploads.map((_, i) => i));
    expect(renderUploadList(uploads, 99, language)).toEqual(pages.at(-1));
    expect(renderUploadList(uploads, -1, language)).toEqual(pages[0]);
  });

  it('keeps whatever stands in a file from being more than words', () => {
    fc.assert(
      fc.property(nastyText(), nastyText(), (title, name) => {
        const hostile: Upload = { ...upload, title: title || 'x', name: name || 'x' };
        const done: AddOutcome = { isDone: true, upload: hostile, isReplaced: false, passages: 1 };
        const payloads = [
          renderAdded(done, language),
          renderUploadList(
            Array.from({ length: 12 }, () => hostile),
            1,
            language,
          ),
          faulty([{ ...fault, file: hostile.name, problem: title }]),
          renderRemoved({ isDone: false, refusal: 'needed', files: [hostile.name] }, language),
        ];
        const isBare = withoutControls(title).trim() === '';
        expect(payloads.flatMap(lintPayload).filter((fault) => !isBare || fault !== 'an empty text: ""')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
