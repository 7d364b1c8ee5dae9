import type { APIInteractionResponseCallbackData, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStanding } from '../../../src/discord/answer-standing.ts';
import { decodeCustomId } from '../../../src/discord/custom-id.ts';
import { discordMessages } from '../../../src/discord/messages/messages.ts';
import type { MessagePayload } from '../../../src/discord/payload.ts';
import { renderAnswer, type AnswerShown } from '../../../src/discord/render-answer.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { moderationStates } from '../../../src/moderation/moderation-case.ts';
import { chessAnswer, chessCitation, chessNotFound } from '../../support/discord-answers.ts';
import { lintPayload } from '../../support/lint-payload.ts';
import { nastyText } from '../../support/nasty-text.ts';

const document: AnswerShown['document'] = (id) => ({ kind: id.endsWith('.en') ? 'digest' : 'document', date: null });
const render = (shown: Partial<AnswerShown> & Pick<AnswerShown, 'answer'>) =>
  renderAnswer({ audience: 'everybody', document, ...shown });
const textOf = ({ embeds: [{ description = '' }] }: MessagePayload) => description;
const buttonsOf = ({ components }: MessagePayload) =>
  components.flatMap((row) => row.components.map((button) => decodeCustomId(button.custom_id)?.kind));
const plain = (text: string) => text.replaceAll(/[\u200B\u200F\u2068\u2069\\]/gu, '');

describe.each(languages)('renderAnswer in %s', (language) => {
  const answer = chessAnswer(language);

  it('shows the lead, each citation with its place and address, and four buttons', () => {
    const payload = render({ answer });
    expect(lintPayload(payload)).toEqual([]);
    const shown = plain(textOf(payload));
    expect(shown).toContain(answer.text);
    for (const { n, excerpt, highlight } of answer.citations) {
      const marked = excerpt.slice(...highlight!);
      expect(shown).toContain(`**${n}.**`);
      expect(shown).toContain(`> ${excerpt.replace(marked, `**${marked}**`)}`);
    }
    expect(textOf(payload)).toContain('<https://club.example/reports/2031_%28final%29>');
    expect(shown).toContain(discordMessages[language].inLanguage(answer.citations[1]!.language));
    expect(buttonsOf(payload)).toEqual(['vote', 'vote', 'sources', 'report']);
  });

  it.each(moderationStates)('is well-formed when %s, for everybody and for one', (state) => {
    for (const audience of ['everybody', 'asker', 'unkept'] as const)
      for (const isUnfolded of [false, true])
        expect(lintPayload(render({ answer, audience, isUnfolded, standing: { ...newStanding, state } }))).toEqual([]);
  });

  it('names the nearest documents where nothing was found, and offers an expert', () => {
    const payload = render({ answer: chessNotFound(language) });
    expect(lintPayload(payload)).toEqual([]);
    for (const { title } of chessNotFound(language).nearest) expect(plain(textOf(payload))).toContain(`• ${title}`);
    expect(buttonsOf(payload)).toEqual(['expert', 'report']);
  });
});

describe('renderAnswer', () => {
  const answer = chessAnswer('ar');

  it('makes what Discord takes as a message and as the answer to an interaction', () => {
    const payload = render({ answer, audience: 'asker' });
    const message: RESTPostAPIChannelMessageJSONBody = payload;
    const response: APIInteractionResponseCallbackData = payload;
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(response.flags).toBe(64);
  });

  const inState = (state: (typeof moderationStates)[number], over: Partial<AnswerShown> = {}) =>
    render({ answer, standing: { ...newStanding, state }, ...over });

  it('folds a disputed answer away until a member asks for it', () => {
    expect(textOf(inState('disputed'))).not.toContain('نورفال');
    expect(buttonsOf(inState('disputed'))).toEqual(['unfold']);
    expect(textOf(inState('disputed', { isUnfolded: true }))).toContain('نورفال');
    expect(inState('disputed', { isUnfolded: true }).flags).toBe(64);
  });

  it('says nothing of a hidden answer', () => {
    const payload = inState('hidden', { isUnfolded: true });
    expect(JSON.stringify(payload)).not.toContain('نورفال');
    expect(payload.components).toEqual([]);
  });

  it.each([
    ['verified', {}, discordMessages.ar.verified],
    ['stale', {}, discordMessages.ar.stale],
    ['unreviewed', { isWellReceived: true }, discordMessages.ar.wellReceived],
    ['corrected', { correction: { text: 'بل في ميدهام.', citations: [] } }, discordMessages.ar.note],
    [
      'corrected',
      { correction: { text: 'بل في ميدهام.', citations: [chessCitation('ar')] } },
      discordMessages.ar.corrected,
    ],
  ] as const)('labels a %s answer (%o)', (state, over, label) => {
    const payload = inState(state, { standing: { ...newStanding, state, ...over } });
    expect(plain(payload.embeds[0].author?.name ?? '')).toBe(label);
    expect(textOf(payload).includes('ميدهام')).toBe('correction' in over);
    expect(plain(textOf(payload)).includes(answer.text)).toBe(!('correction' in over));
  });

  it('names a document once that two citations in a row are of', () => {
    const citations = [chessCitation('ar'), chessCitation('ar', 2, { section: '2. الختام' })];
    const payload = render({ answer: chessAnswer('ar', { citations }) });
    expect(lintPayload(payload)).toEqual([]);
    const lines = plain(textOf(payload)).split('\n');
    expect(lines.filter((line) => line.includes(citations[0]!.title))).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('> **2.** اجتمع'))).toBe(true);
    expect(lines).toContain('-# 2. الختام');
  });

  it('keeps a line of another language as it is read', () => {
    const payload = render({
      answer: chessAnswer('ar', { text: 'الجواب في وثيقة باللغة الإنجليزية:\nIt met in Norvale.' }),
    });
    expect(textOf(payload)).toMatch(/\nIt met in Norvale\.\n/u);
  });

  it('offers to show an answer to everybody that only its asker sees', () => {
    expect(buttonsOf(render({ answer, audience: 'asker' }))).toContain('share');
    expect(buttonsOf(render({ answer, audience: 'unkept' }))).toEqual([]);
  });

  it('keeps within all limits and rules whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>(...languages),
        fc.array(nastyText(150), { minLength: 6, maxLength: 6 }),
        nastyText(400),
        (language, texts, long) => {
          const citations = languages.map((one, i) =>
            chessCitation(one, i + 1, {
              title: texts[0]!,
              section: texts[1]!,
              publisher: texts[2]!,
              excerpt: texts[i + 3]!,
              highlight: [2, Math.min(40, texts[i + 3]!.length)],
              url: `https://x.example/${texts[0]}`,
            }),
          );
          const nearest = [{ documentId: 'a', title: texts[5]!, source: 'a' }];
          expect(
            lintPayload(render({ answer: chessAnswer(language, { text: `x${long}`, citations, nearest }) })),
          ).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
