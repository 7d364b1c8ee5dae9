import { describe, expect, it } from 'vitest';
import { renderUnknown } from '../../../../src/discord/look-ups/look-up-box.ts';
import { renderComparison } from '../../../../src/discord/look-ups/render-comparison.ts';
import { renderDocumentList } from '../../../../src/discord/look-ups/render-document-list.ts';
import { renderEditions } from '../../../../src/discord/look-ups/render-editions.ts';
import { renderForum } from '../../../../src/discord/look-ups/render-forum.ts';
import { renderPassage } from '../../../../src/discord/look-ups/render-passage.ts';
import { renderTerm } from '../../../../src/discord/look-ups/render-term.ts';
import { renderTimeline } from '../../../../src/discord/look-ups/render-timeline.ts';
import { discordMessages } from '../../../../src/discord/messages/messages.ts';
import type { MessagePayload } from '../../../../src/discord/payload.ts';
import { capitalized } from '../../../../src/discord/show-text.ts';
import { languages } from '../../../../src/language/language.ts';
import { lookUpMessages } from '../../../../src/lookups/messages/messages.ts';
import { lintPayload } from '../../../support/lint-payload.ts';
import { toyLookupParts, toyLookups } from '../../../support/toy-lookups.ts';

const document = (id: string) => toyLookupParts.documents.get(id);
const textOf = ({ embeds: [{ description = '' }] }: MessagePayload) =>
  description.replaceAll(/[\u200F\u2068\u2069]/gu, '');

describe.each(languages)('look-ups in %s', (language) => {
  const say = lookUpMessages[language];

  it('show a card, with its neighbours, values that differ, and no mirror linked', () => {
    const card = toyLookups.forum('chess-2033', language)!;
    const payload = renderForum(card);
    expect(lintPayload(payload)).toEqual([]);
    expect(textOf(payload)).toContain(card.previous!.short);
    expect(textOf(payload)).toContain(capitalized(say.sourcesDiffer));
    expect(textOf(payload)).toContain('<https://club.example/chess>');
    expect(textOf(payload)).not.toContain('mirror.example');
    for (const { label } of card.facts) expect(textOf(payload)).toContain(`**${label}**`);
  });

  it('say of a card without facts that nothing is recorded', () => {
    const payload = renderForum(toyLookups.forum('go-congress', language)!);
    expect(lintPayload(payload)).toEqual([]);
    expect(textOf(payload)).toContain(say.nothingRecorded);
  });

  it('show themes and outcomes', () => {
    for (const asked of ['themes', 'outcomes'] as const)
      for (const filter of [{}, { year: 2033 }, { year: 1999 }])
        expect(lintPayload(renderEditions(toyLookups[asked](language, filter), asked, language))).toEqual([]);
    const [edition] = toyLookups.outcomes(language, { year: 2031 });
    expect(textOf(renderEditions([edition!], 'outcomes', language))).toContain(edition!.facts[0]!.values[0]!.text);
    expect(textOf(renderEditions([], 'themes', language))).toBe(say.nothingFound);
  });

  it('show a comparison, and what one side lacks', () => {
    const payload = renderComparison(toyLookups.compare('chess-2031', 'chess-2033', language)!);
    expect(lintPayload(payload)).toEqual([]);
    expect(textOf(payload)).toContain(discordMessages[language].notRecorded);
  });

  it('show a timeline', () => {
    for (const topic of [null, 'clocks', 'nothing of that kind']) {
      const timeline = toyLookups.timeline(language, 'wsis-forum', topic);
      const payload = renderTimeline(timeline);
      expect(lintPayload(payload)).toEqual([]);
      for (const { short } of timeline.entries) expect(textOf(payload)).toContain(short);
    }
  });

  it('show a term in three languages and where documents use it', () => {
    const card = toyLookups.term('pawn', language)!;
    const payload = renderTerm(card, document);
    expect(lintPayload(payload)).toEqual([]);
    for (const one of languages) expect(textOf(payload)).toContain(card.names[one][0]);
  });

  it('show the documents, those in the language first', () => {
    const payload = renderDocumentList(toyLookups.sources(), language);
    expect(lintPayload(payload)).toEqual([]);
    const others = languages.filter((one) => one !== language).map((one) => discordMessages[language].inLanguage(one));
    expect(others.some((other) => textOf(payload).split('\n').slice(0, 3).join('\n').includes(other))).toBe(false);
  });

  it('show a passage in its context', () => {
    for (const { id } of toyLookupParts.passages) {
      const payload = renderPassage(toyLookups.passage(id)!, language);
      expect(lintPayload(payload)).toEqual([]);
      expect(textOf(payload)).toContain('> ');
    }
  });

  it('say what to do about a name that nothing has', () => {
    expect(lintPayload(renderUnknown('**[x](https://evil.example)** @everyone 👨‍👩‍👧‍👦'.repeat(30), language))).toEqual([]);
  });
});
