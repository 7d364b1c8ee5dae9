import { describe, expect, it } from 'vitest';
import { commandName, maxCommandDescription } from '../../../src/discord/limits.ts';
import {
  commandWords,
  describeTwice,
  menuWords,
  optionWords,
  subcommandWords,
} from '../../../src/discord/messages/commands/commands.ts';
import { renderHelp, renderWelcome } from '../../../src/discord/render-help.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { lintPayload } from '../../support/lint-payload.ts';

describe.each(languages)('what is said of commands in %s', (language: Language) => {
  it('is within Discord’s rules', () => {
    const commands = Object.values(commandWords[language]);
    for (const { name } of [
      ...commands,
      ...Object.values(optionWords[language]),
      ...Object.values(subcommandWords[language]),
    ]) {
      expect(name).toMatch(commandName);
      expect(name).toBe(name.toLowerCase());
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const name of Object.values(menuWords[language])) expect(name.length).toBeLessThanOrEqual(32);
  });

  it('is described in two languages', () => {
    for (const words of [commandWords, optionWords, subcommandWords] as const)
      for (const key of Object.keys(words[language])) {
        const shown = describeTwice(words as typeof commandWords, key as keyof typeof commandWords.ar, language);
        expect(shown.length).toBeLessThanOrEqual(maxCommandDescription);
        expect(shown).toMatch(/\p{Script=Arabic}/u);
        expect(shown).toMatch(/\p{Script=Latin}/u);
      }
  });

  it('is shown in the help and in the welcome', () => {
    expect(lintPayload(renderHelp(language))).toEqual([]);
    expect(lintPayload(renderWelcome(language))).toEqual([]);
    const help = renderHelp(language).embeds[0].description ?? '';
    expect(help.replaceAll(/[\\\u2068\u2069]/gu, '')).toContain(`**/${commandWords[language].ask.name}**`);
    expect(help).toContain(menuWords[language].findSources);
  });
});
