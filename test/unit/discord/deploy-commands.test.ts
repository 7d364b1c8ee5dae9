import { describe, expect, it } from 'vitest';
import { directCommands, publishCommands, serverCommands } from '../../../src/discord/deploy-commands.ts';
import { commandName } from '../../../src/discord/limits.ts';
import { languages } from '../../../src/language/language.ts';

interface Told {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Told[];
}

function withInner(one: Told): Told[] {
  return [one, ...(one.options ?? []).flatMap(withInner)];
}

describe('the commands that are published', () => {
  it.each(languages)('keep Discord’s rules in %s', (language) => {
    const list = serverCommands(language) as readonly Told[];
    expect(list.length).toBeGreaterThan(12);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    const slash = list.filter(({ description }) => description !== undefined);
    for (const { name, description, options = [] } of slash.flatMap(withInner)) {
      expect(options.length).toBeLessThanOrEqual(25);
      expect(name).toMatch(commandName);
      expect(name).toBe(name.toLowerCase());
      expect(description!.length).toBeLessThanOrEqual(100);
      expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    }
  });

  it('are not those of moderators in direct messages, and have French names there', () => {
    const list = directCommands();
    expect(list.map(({ name }) => name)).toContain('ask');
    expect(list.map(({ name }) => name)).not.toContain('settings');
    expect(list.find(({ name }) => name === 'ask')?.name_localizations).toEqual({ fr: 'demander' });
  });

  it.each(['5', null])('are published in %s once, and again only when something changed', async (guildId) => {
    let there: unknown = [];
    const puts: string[] = [];
    const rest = {
      get: async () => there,
      put: async (route: string, request?: { readonly body?: unknown }) => {
        puts.push(route);
        // Discord says more of each, and says what is false or empty in its own way.
        there = (JSON.parse(JSON.stringify(request?.body)) as object[])
          .toReversed()
          .map((one, i) => ({ id: String(i), type: 1, nsfw: false, default_member_permissions: null, ...one }));
      },
    };
    const publish = (language: 'ar' | 'fr') => publishCommands(rest, '1', guildId, language);
    expect([await publish('ar'), await publish('ar')]).toEqual([true, false]);
    expect(await publish('fr')).toBe(guildId !== null);
    expect(puts.length).toBe(guildId === null ? 1 : 2);
  });
});
