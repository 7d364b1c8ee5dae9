import { InteractionResponseType as Answer } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import { flattenComponents } from './check-components.ts';
import { embedTexts } from './check-embeds.ts';
import { lintMarkdown, lintPlain, type TextRules } from './lint-text.ts';

const [bytesPerText, maxBytes] = [12, 10_170];
const messageRoutes = new Set([
  'POST /channels/:channel/messages',
  'PATCH /channels/:channel/messages/:message',
  'POST /webhooks/:application/:token',
  'PATCH /webhooks/:application/:token/messages/:message',
]);
const callbackRoute = 'POST /interactions/:interaction/:token/callback';
const forumRoute = 'POST /channels/:channel/threads';

/** What Discord would accept, and what the bot must not send all the same. */
export function lintCall(method: string, route: string, body: Body, rules: TextRules): string[] {
  const key = `${method} ${route}`;
  if (messageRoutes.has(key)) return lintMessage(body, rules);
  if (key === forumRoute)
    return [...lintPlain(body.name ?? ''), ...(body.message ? lintMessage(body.message, rules) : [])];
  if (key === callbackRoute && body.data) return lintAnswer(body.type, body.data, rules);
  return [];
}

function lintAnswer(type: unknown, data: Body, rules: TextRules): string[] {
  if (type === Answer.ChannelMessageWithSource || type === Answer.UpdateMessage) return lintMessage(data, rules);
  if (type === Answer.ApplicationCommandAutocompleteResult) {
    return (data.choices ?? []).flatMap(({ name }: Body) => lintPlain(String(name)));
  }
  return type === Answer.Modal ? [data.title ?? '', ...plainTexts(data.components)].flatMap(lintPlain) : [];
}

/** Mentions must be shut off by name: an edit without the field parses them again. */
function lintMessage(body: Body, rules: TextRules): string[] {
  const allowed = body.allowed_mentions;
  const isShut = Array.isArray(allowed?.parse) && allowed.parse.length === 0;
  const pinged = [...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  const shown = flattenComponents(body.components).flatMap(({ one }) => [one.content ?? '']);
  const texts = [body.content ?? '', ...(body.embeds ?? []).flatMap(embedTexts), ...shown];
  return [
    ...(isShut ? [] : ['allowed_mentions without {parse: []}']),
    ...texts.flatMap((text) => lintMarkdown(String(text), rules, pinged)),
    ...plainTexts(body.components).flatMap(lintPlain),
    ...lintBytes(shown),
  ];
}

/** Discord fails on these with a 500, and says so nowhere: discord-api-docs issue 8554. */
function lintBytes(displayed: readonly string[]): string[] {
  const texts = displayed.filter((text) => text !== '');
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + bytesPerText, 0);
  return bytes > maxBytes ? [`${bytes} bytes in text displays, over ${maxBytes}`] : [];
}

/** The texts of components that Discord shows as they are. */
function plainTexts(components: Body): string[] {
  return flattenComponents(components)
    .flatMap(({ one }) => [
      one.label,
      one.placeholder,
      one.description,
      one.value,
      ...(one.options ?? []).flatMap((option: Body) => [option.label, option.description]),
    ])
    .filter((text): text is string => typeof text === 'string');
}
