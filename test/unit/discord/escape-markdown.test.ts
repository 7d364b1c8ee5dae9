import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/escape-markdown.ts';
import { nastyText } from '../../support/nasty-text.ts';

/** As Discord reads it: a backslash before a sign shows the sign. */
const escapes = /\\[^0-9A-Za-z\s]/gu;
const masked = (text: string) => text.replaceAll(escapes, 'x');
const seen = (text: string) => text.replaceAll(escapes, (pair) => pair.slice(1)).replaceAll('\u200B', '');

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _thin_ ~~gone~~ ||secret|| `code`'],
    ['# heading'],
    ['- item'],
    ['-# small'],
    ['1. first'],
    ['> quoted'],
    ['[here](https://evil.example)'],
    ['@everyone @here <@1> <@&2> <#3> </ask:4> <t:5:R>'],
    ['https://example.org/a_b'],
    ['¯\\_(ツ)_/¯'],
  ])('shows %s as it is', (text) => {
    expect(seen(escapeMarkdown(text))).toBe(text);
    expect(escapeMarkdown(text)).not.toBe(text);
  });

  it('leaves plain sentences alone', () => {
    const plain = 'عُقد المنتدى (الدورة 12) في جنيف. It met in Geneva, 18-21 December; info@forum.example.';
    expect(escapeMarkdown(plain)).toBe(plain);
  });

  it('leaves no markdown, no link and nobody called, and every text as it is seen', () => {
    fc.assert(
      fc.property(nastyText(), (text) => {
        const escaped = escapeMarkdown(text);
        const shown = masked(escaped);
        expect(shown).not.toMatch(/[*_~`|[\]<>\\]/u);
        expect(shown).not.toMatch(/^\s*(?:#{1,3}|-#|[-+]|\d{1,9}[.)])\s/mu);
        expect(shown).not.toMatch(/:\S/u);
        expect(escaped).not.toMatch(/@everyone|@here|<@[!&]?\d|<#\d|<\/\w/u);
        expect(seen(escaped)).toBe(text.replaceAll('\u200B', ''));
      }),
      { numRuns: 400 },
    );
  });
});
