import { InteractionResponseType as Answer } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import { lintMessage, plainTexts, type MessageRules } from './lint-message.ts';
import { lintPlain } from './lint-text.ts';

const messageRoutes = new Set([
  'POST /channels/:channel/messages',
  'PATCH /channels/:channel/messages/:message',
  'POST /webhooks/:application/:token',
  'PATCH /webhooks/:application/:token/messages/:message',
]);
const callbackRoute = 'POST /interactions/:interaction/:token/callback';
const forumRoute = 'POST /channels/:channel/threads';

/** What Discord would accept, and what the bot must not send all the same. */
export function lintCall(method: string, route: string, body: Body, rules: MessageRules): string[] {
  const key = `${method} ${route}`;
  if (messageRoutes.has(key)) return lintMessage(body, rules);
  if (key === forumRoute)
    return [...lintPlain(body.name ?? ''), ...(body.message ? lintMessage(body.message, rules) : [])];
  if (key === callbackRoute && body.data) return lintAnswer(body.type, body.data, rules);
  return [];
}

function lintAnswer(type: unknown, data: Body, rules: MessageRules): string[] {
  if (type === Answer.ChannelMessageWithSource || type === Answer.UpdateMessage) return lintMessage(data, rules);
  if (type === Answer.ApplicationCommandAutocompleteResult) {
    return (data.choices ?? []).flatMap(({ name }: Body) => lintPlain(String(name)));
  }
  return type === Answer.Modal ? [data.title ?? '', ...plainTexts(data.components)].flatMap(lintPlain) : [];
}
