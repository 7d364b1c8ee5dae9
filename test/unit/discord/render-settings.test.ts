import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSettings } from '../../../src/discord/settings/render-settings.ts';
import { languages } from '../../../src/language/language.ts';
import { defaultSettings, settingMaxima, type ServerSettings } from '../../../src/moderation/settings.ts';
import { lintPayload } from '../../support/lint-payload.ts';
import { nastyText } from '../../support/nasty-text.ts';

const idOf = (n: number) => String(9_007_199_254_740_993n + BigInt(n));
const ids = (count: number) => Array.from({ length: count }, (_, n) => idOf(n));
const render = (over: Partial<ServerSettings>, deleted: readonly string[] = []) =>
  renderSettings({ settings: { ...defaultSettings, ...over }, deleted: new Set(deleted), notes: [] });
const textOf = (payload: ReturnType<typeof render>) => payload.embeds[0].description ?? '';

describe('the settings of a server', () => {
  it.each(languages)('are shown whole in %s, each below the command that changes it', (language) => {
    const payload = render({ language, ...settingMaxima });
    expect(lintPayload(payload)).toEqual([]);
    const shown = textOf(payload).replaceAll(/[\\\u2068\u2069]/gu, '');
    for (const most of Object.values(settingMaxima)) expect(shown).toContain(String(most));
    expect(shown.match(/\*\*\//gu)).toHaveLength(6);
  });

  it.each(languages)('name channels and roles as Discord does in %s, and say what is deleted', (language) => {
    const [open, gone, silent, role] = ids(4) as [string, string, string, string];
    const channels = { openChannels: [open, gone], silentChannels: [silent], moderatorRole: role };
    const payload = render({ language, ...channels }, [gone]);
    expect(lintPayload(payload)).toEqual([]);
    for (const shown of [`<#${open}>`, `<#${silent}>`, `<@&${role}>`]) expect(textOf(payload)).toContain(shown);
    expect(textOf(payload)).not.toContain(`<#${gone}>`);
    expect(textOf(payload)).toContain(gone);
    const withoutRole = render({ language, ...channels }, [role]);
    expect(lintPayload(withoutRole)).toEqual([]);
    expect(textOf(withoutRole)).not.toContain('<@&');
  });

  it('keep within all limits and rules whatever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        nastyText(120),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (language, text, open, gone) => {
          const channels = { openChannels: ids(open), silentChannels: ids(50), moderatorRole: idOf(99) };
          const payload = render({ language, ...channels, ...settingMaxima, collection: text || 'x' }, ids(gone));
          expect(lintPayload(payload)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
