import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  Locale,
  OverwriteType,
} from 'discord-api-types/v10';
import { type PermissionName, permissionBits } from '../permissions.ts';
import type { ChannelState, GuildState, World } from '../state.ts';
import { viewChannel, viewGuildAtStart, viewMember } from '../views.ts';
import { AskingMember } from './asking-member.ts';
import { makeUser } from './make-user.ts';

export interface GuildOptions {
  readonly name?: string;
  readonly locale?: Locale;
  /** What everyone may do, unless a channel says otherwise. */
  readonly everyone?: readonly PermissionName[];
  /** What the bot's own role adds. */
  readonly bot?: readonly PermissionName[];
}

export interface ChannelOptions {
  /** By the id of a role or a member; `@everyone` has the guild's. */
  readonly overwrites?: readonly {
    readonly id: string;
    readonly allow?: readonly PermissionName[];
    readonly deny?: readonly PermissionName[];
  }[];
}

export interface MemberOptions {
  readonly name?: string;
  /** Of the client; Discord has no Arabic one. */
  readonly locale?: Locale;
  /** Through a role of the member's own. */
  readonly permissions?: readonly PermissionName[];
  /** Further roles, by id. */
  readonly roles?: readonly string[];
}

const usual: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
];

/** A guild that the bot is in. */
export class GuildActor {
  readonly world: World;
  readonly #guild: GuildState;

  constructor(world: World, { name = 'Guild', locale = Locale.EnglishUS, everyone = usual, bot = [] }: GuildOptions) {
    this.world = world;
    const owner = makeUser(world, 'owner');
    const id = world.newId();
    this.#guild = { id, name, ownerId: owner.id, locale, roles: new Map(), members: new Map() };
    this.#addRole(id, '@everyone', everyone);
    this.#addMember(owner, []);
    world.guilds.set(id, this.#guild);
    this.#addMember(world.bot, [this.role('bot', bot).id]);
    world.dispatch('GUILD_CREATE', viewGuildAtStart(world, this.#guild, 0), { guild: this.#guild });
  }

  get id(): string {
    return this.#guild.id;
  }

  channel(name: string, options: ChannelOptions = {}): ChannelState {
    return this.#addChannel(ChannelType.GuildText, name, options);
  }

  forum(name: string, options: ChannelOptions = {}): ChannelState {
    return this.#addChannel(ChannelType.GuildForum, name, options);
  }

  /** A new role, above those that there are. */
  role(name: string, permissions: readonly PermissionName[] = []): APIRole {
    return this.#addRole(this.world.newId(), name, permissions);
  }

  member({
    name = 'member',
    locale = Locale.EnglishUS,
    permissions = [],
    roles = [],
  }: MemberOptions = {}): AskingMember {
    const user = makeUser(this.world, name);
    const own = permissions.length > 0 ? [this.role(name, permissions).id] : [];
    this.#addMember(user, [...own, ...roles]);
    return new AskingMember(this.world, user, locale);
  }

  /** Keeps a member from writing for so long, or for no longer. */
  timesOut(member: AskingMember, ms: number): void {
    const state = this.#guild.members.get(member.id);
    if (!state) throw new Error('this is no member');
    state.timedOutUntil = new Date(this.world.clock.now() + ms).toISOString();
    this.world.dispatch('GUILD_MEMBER_UPDATE', { guild_id: this.id, ...viewMember(state) }, { guild: this.#guild });
  }

  deletesChannel(channel: ChannelState): void {
    this.world.channels.delete(channel.id);
    this.world.dispatch('CHANNEL_DELETE', viewChannel(channel), { guild: this.#guild, channel });
  }

  deletesRole({ id }: Pick<APIRole, 'id'>): void {
    this.#guild.roles.delete(id);
    this.world.dispatch('GUILD_ROLE_DELETE', { guild_id: this.id, role_id: id }, { guild: this.#guild });
  }

  /** Puts the bot out of the guild. */
  removesBot(): void {
    this.world.dispatch('GUILD_DELETE', { id: this.id }, { guild: this.#guild });
    this.#guild.members.delete(this.world.bot.id);
    this.world.guilds.delete(this.id);
  }

  #addMember(user: APIUser, roles: readonly string[]): void {
    const joinedAt = new Date(this.world.clock.now()).toISOString();
    const member = { user, roles: [...roles], joinedAt, nick: null, timedOutUntil: null };
    this.#guild.members.set(user.id, member);
    this.world.dispatch('GUILD_MEMBER_ADD', { guild_id: this.id, ...viewMember(member) }, { guild: this.#guild });
  }

  #addRole(id: string, name: string, permissions: readonly PermissionName[]): APIRole {
    const { roles } = this.#guild;
    const look = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } };
    const kind = { hoist: false, managed: false, mentionable: false, flags: 0 };
    const role = { id, name, position: roles.size, permissions: String(permissionBits(permissions)), ...look, ...kind };
    roles.set(id, role);
    if (roles.size > 1) this.world.dispatch('GUILD_ROLE_CREATE', { guild_id: this.id, role }, { guild: this.#guild });
    return role;
  }

  #addChannel(type: ChannelType, name: string, { overwrites = [] }: ChannelOptions): ChannelState {
    const guild = this.#guild;
    const made = overwrites.map(({ id, allow = [], deny = [] }): APIOverwrite => {
      const kind = guild.roles.has(id) ? OverwriteType.Role : OverwriteType.Member;
      return { id, type: kind, allow: String(permissionBits(allow)), deny: String(permissionBits(deny)) };
    });
    const channel: ChannelState = {
      id: this.world.newId(),
      type,
      guild,
      parentId: null,
      name,
      topic: null,
      overwrites: made,
      thread: null,
      recipient: null,
      messages: new Map(),
    };
    this.world.channels.set(channel.id, channel);
    this.world.dispatch('CHANNEL_CREATE', viewChannel(channel), { guild, channel });
    return channel;
  }
}
