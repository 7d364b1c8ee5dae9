import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { mayModerate } from '../../../../src/discord/review/may-moderate.ts';
import { openToyModeration } from '../../../support/toy-moderation.ts';

it('lets those moderate who may manage the server, or have its role, and nobody in direct messages', async () => {
  const { store, moderation } = await openToyModeration();
  const role = '123456789012345678';
  const may = (bits: bigint, roles: readonly string[] = [], guildId: string | null = 'club') =>
    mayModerate({ guildId, memberPermissions: new PermissionsBitField(bits), member: { roles } } as never, {
      moderation,
    });
  const { ManageGuild, Administrator, ManageMessages } = PermissionFlagsBits;
  expect([await may(ManageGuild), await may(Administrator), await may(ManageMessages)]).toEqual([true, true, false]);
  expect(await may(0n, [role])).toBe(false);
  await moderation.changeSettings('club', { set: { moderatorRole: role } }, 'faris');
  expect([await may(0n, [role]), await may(0n, []), await may(0n, [role], 'other')]).toEqual([true, false, false]);
  expect(await may(ManageGuild, [role], null)).toBe(false);
  await store.close();
});
