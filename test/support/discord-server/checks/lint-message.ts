import { ComponentType } from 'discord-api-types/v10';
import { decodeCustomId } from '../../../../src/discord/custom-id.ts';
import type { Body } from '../route.ts';
import { flattenComponents } from './check-components.ts';
import { embedTexts } from './check-embeds.ts';
import { lintLabel, lintMarkdown } from './lint-text.ts';

const [bytesPerText, maxBytes] = [12, 10_170];

/** What the bot that is tested may send. */
export interface MessageRules {
  /** Whether a button may carry this id; those that our bot can read, unless said. */
  readonly isButtonId?: (id: string) => boolean;
}

/**
 * What Discord would accept of a message, and what would read wrongly in it.
 * Mentions must be shut off by name: an edit without the field parses them again.
 */
export function lintMessage(
  body: Body,
  { isButtonId = (id) => decodeCustomId(id) !== null }: MessageRules = {},
): string[] {
  const allowed = body.allowed_mentions;
  const isShut = Array.isArray(allowed?.parse) && allowed.parse.length === 0;
  const pinged = [...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  const components = flattenComponents(body.components).map(({ one }) => one);
  const displayed = components.flatMap(({ content }) => (content === undefined ? [] : [String(content)]));
  const embeds: Body[] = body.embeds ?? [];
  const content = body.content ? [String(body.content)] : [];
  const ids = components.filter(({ type }) => type === ComponentType.Button).map(({ custom_id: id }) => id);
  return [
    ...(isShut ? [] : ['allowed_mentions without {parse: []}']),
    ...[...content, ...embeds.flatMap(embedTexts('markdown')), ...displayed].flatMap((text) =>
      lintMarkdown(text, pinged),
    ),
    ...[...embeds.flatMap(embedTexts('plain')), ...plainTexts(body.components)].flatMap(lintLabel),
    ...ids.filter((id) => id !== undefined && !isButtonId(id)).map((id) => `a button that nobody answers: ${id}`),
    ...lintBytes(displayed),
  ];
}

/** Discord fails on these with a 500, and says so nowhere: discord-api-docs issue 8554. */
function lintBytes(displayed: readonly string[]): string[] {
  const texts = displayed.filter((text) => text !== '');
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + bytesPerText, 0);
  return bytes > maxBytes ? [`${bytes} bytes in text displays, over ${maxBytes}`] : [];
}

/** The texts of components that Discord shows as they are. */
export function plainTexts(components: Body): string[] {
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
