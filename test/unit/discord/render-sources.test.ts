import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId } from '../../../src/discord/custom-id.ts';
import { discordMessages } from '../../../src/discord/messages/messages.ts';
import { renderSources } from '../../../src/discord/render-sources.ts';
import { languages } from '../../../src/language/language.ts';
import type { PassageInContext } from '../../../src/lookups/look-up-passages.ts';
import { chessAnswer } from '../../support/discord-answers.ts';
import { lintPayload } from '../../support/lint-payload.ts';
import { nastyText } from '../../support/nasty-text.ts';
import { toyDocument } from '../../support/toy-document.ts';

/** Three passages in a row, of which the one in the middle was cited. */
function inContext(before: string, text: string, after: string): PassageInContext {
  const document = toyDocument({ id: 'chess', title: 'تقرير', text: before + text + after });
  const passage = (start: number, end: number) => {
    return {
      id: `chess:${start}`,
      documentId: 'chess',
      section: null,
      start,
      end,
      sentences: [[start, end] as [number, number]],
    };
  };
  return {
    document,
    passage: passage(before.length, before.length + text.length),
    before: before === '' ? null : passage(0, before.length),
    after: after === '' ? null : passage(before.length + text.length, document.text.length),
  };
}

const answer = chessAnswer('ar');
const render = (page: number, found: PassageInContext | null, citations = answer.citations) =>
  renderSources({ answer, citations, page, passage: () => found, document: () => found?.document });

describe('renderSources', () => {
  it('shows the excerpt in bold between what stands before and after it', () => {
    const found = inContext('قبله جملة. ', 'أول المقطع.\nاجتمعوا في نورفال. وآخره.', ' بعده جملة.');
    const start = found.document.text.indexOf('اجتمعوا');
    const citations = [{ ...answer.citations[0]!, start, end: start + 'اجتمعوا في نورفال.'.length }];
    const payload = render(0, found, citations)!;
    expect(lintPayload(payload)).toEqual([]);
    expect(payload.embeds[0].description).toContain(
      '\u200Fقبله جملة.\n\n> \u200Fأول المقطع.\n> \u200F**اجتمعوا في نورفال.** وآخره.\n\n\u200Fبعده جملة.',
    );
    expect(payload.flags).toBe(64);
    expect(payload.components).toEqual([]);
  });

  it('turns from one citation to the next and back', () => {
    const pages = (page: number) =>
      render(page, inContext('', 'نص', ''))!.components.flatMap((row) =>
        row.components.map((button) => decodeCustomId(button.custom_id)),
      );
    expect(pages(0)).toEqual([{ kind: 'sources', answerId: answer.id, page: 1 }]);
    expect(pages(1)).toEqual([{ kind: 'sources', answerId: answer.id, page: 0 }]);
    expect(pages(99)).toEqual(pages(1));
  });

  it('says so where the passage is gone, and shows what was quoted', () => {
    const payload = render(0, null)!;
    expect(lintPayload(payload)).toEqual([]);
    expect(payload.embeds[0].description).toContain(discordMessages.ar.passageGone);
    expect(payload.embeds[0].description).toContain('نورفال');
  });

  it('has nothing to show of an answer without citations', () => {
    expect(render(0, null, [])).toBeNull();
  });

  it('keeps within all limits and rules whatever stands there', () => {
    const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        nastyText(200),
        nastyText(300),
        nastyText(200),
        place,
        (language, before, text, after, [from, to]) => {
          const found = inContext(before, text, after);
          const { start } = found.passage;
          const [low, high] = [Math.min(from, to), Math.max(from, to)].map(
            (share) => start + Math.floor(share * text.length),
          );
          const citations = [
            { ...answer.citations[0]!, title: text, section: before, start: low!, end: high!, excerpt: text },
          ];
          const shown = (passage: PassageInContext | null) =>
            renderSources({
              answer: { ...answer, language },
              citations,
              page: 0,
              passage: () => passage,
              document: () => undefined,
            })!;
          expect(lintPayload(shown(found))).toEqual([]);
          expect(lintPayload(shown(null))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
