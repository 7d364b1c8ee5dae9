import { DiscordAPIError, type REST } from 'discord.js';
import type { Assistant } from '../../../../src/assistant.ts';
import { createLogger } from '../../../../src/foundation/logger.ts';
import type { PostParts } from '../../../../src/discord/posts/update-posts.ts';
import { openToyModeration, type ToyModeration } from '../../../support/toy-moderation.ts';

/** A request to Discord. */
export interface Requested {
  readonly method: 'patch' | 'post';
  readonly route: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Discord as it is told things, and says what a test wants. */
export interface ToyDiscord extends ToyModeration {
  readonly parts: PostParts;
  readonly rest: Pick<REST, 'patch' | 'post'>;
  readonly requests: Requested[];
  /** The codes that Discord refuses requests with, by a part of their route. */
  readonly refusals: Map<string, number>;
}

export async function openToyDiscord(ask: Assistant['ask'] = () => Promise.reject(new Error('not asked'))) {
  const toy = await openToyModeration();
  const requests: Requested[] = [];
  const refusals = new Map<string, number>();
  const request =
    (method: Requested['method']) =>
    async (route: string, { body = {} }: { body?: unknown } = {}): Promise<unknown> => {
      const code = [...refusals].find(([part]) => route.includes(part))?.[1];
      if (code !== undefined)
        throw new DiscordAPIError({ code, message: 'refused' }, code, code < 10_100 ? 404 : 403, method, route, {});
      requests.push({ method, route, body: body as Requested['body'] });
      return { id: `${requests.length}`, channel_id: 'direct' };
    };
  const assistant = { ask, document: () => undefined } as unknown as Assistant;
  const { store, moderation } = toy;
  return {
    ...toy,
    requests,
    refusals,
    rest: { patch: request('patch'), post: request('post') },
    parts: { assistant, moderation, posts: store, log: createLogger('silent') },
  } satisfies ToyDiscord;
}
