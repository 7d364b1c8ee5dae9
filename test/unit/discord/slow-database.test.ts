import { setTimeout } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { DiscordParts } from '../../../src/discord/discord-parts.ts';
import { dispatch } from '../../../src/discord/dispatch.ts';
import { discordMessages } from '../../../src/discord/messages/messages.ts';
import { createSettingsCache } from '../../../src/discord/settings/settings-cache.ts';
import { changeSettings } from '../../../src/moderation/change-settings.ts';
import { defaultSettings } from '../../../src/moderation/settings.ts';
import { toyLookups } from '../../support/toy-lookups.ts';

/** Parts whose database never answers a reader; English was chosen in the process. */
async function partsOf(): Promise<DiscordParts> {
  const settings = createSettingsCache(
    {
      settings: async () => setTimeout(60_000, defaultSettings, { ref: false }),
      changeSettings: async (_, change) => changeSettings(defaultSettings, change),
    },
    () => performance.now() * 1e6, // all is old at once
  );
  await settings.change('g', { set: { language: 'en' } }, 'faris');
  const log = { error: (fault: unknown) => expect(fault).toBeUndefined() };
  const openCollections = ['default', 'youth'];
  const library = () => ({ home: 'default', openCollections, lookups: () => toyLookups });
  const parts = { settings, log, library };
  return parts as unknown as DiscordParts;
}

function fake(kind: string, over: object): Interaction {
  const kinds = ['isAutocomplete', 'isChatInputCommand', 'isButton', 'isModalSubmit', 'isMessageContextMenuCommand'];
  const asked = Object.fromEntries(kinds.map((name) => [name, () => name === kind]));
  return { ...asked, guildId: 'g', locale: 'en-US', ...over } as unknown as Interaction;
}

describe('with a database that does not answer', () => {
  it('names are completed', async () => {
    const responded: unknown[] = [];
    const options = {
      getSubcommand: () => 'answers',
      getFocused: () => ({ name: 'collection', value: 'you' }),
    };
    const respond = async (choices: unknown) => responded.push(choices);
    await dispatch(fake('isAutocomplete', { commandName: 'settings', options, respond }), await partsOf());
    expect(responded).toEqual([[{ name: 'youth', value: 'youth' }]]);
  });

  it('the form of a report is shown, in the language that was last known', async () => {
    const shown: { readonly title: string }[] = [];
    const showModal = async (form: { readonly title: string }) => shown.push(form);
    await dispatch(fake('isButton', { customId: 'report:abc-1', showModal }), await partsOf());
    expect(shown.map(({ title }) => title)).toEqual([discordMessages.en.done.reportTitle]);
  });
});
