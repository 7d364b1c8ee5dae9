import type { APIEmbed } from 'discord.js';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import * as limits from '../../src/discord/limits.ts';
import type { MessagePayload } from '../../src/discord/payload.ts';

/** What Discord would refuse, and what would read wrongly in a message of ours; empty when all is well. */
export function lintPayload(payload: MessagePayload): string[] {
  const { embeds, components } = payload;
  const texts = embeds.flatMap(textsOf);
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const buttons = components.flatMap((row) => row.components);
  const ids = buttons.map((button) => button.custom_id);
  return [
    ...texts.flatMap(lintText),
    ...(embeds.length > limits.maxEmbeds ? ['has too many embeds'] : []),
    ...(total > limits.maxEmbedTexts ? [`has ${total} characters in its embeds`] : []),
    ...(JSON.stringify(payload.allowed_mentions) === '{"parse":[]}' ? [] : ['may mention somebody']),
    ...(components.length > limits.maxRows ? ['has too many rows'] : []),
    ...components.flatMap((row) =>
      row.components.length >= 1 && row.components.length <= limits.maxButtons ? [] : ['has a row of a wrong size'],
    ),
    ...(new Set(ids).size === ids.length ? [] : ['has two buttons of one id']),
    ...ids.flatMap((id) => (id.length <= limits.maxCustomId && decodeCustomId(id) ? [] : [`has a button "${id}"`])),
    ...buttons.flatMap(({ label = '' }) =>
      lintText({ place: 'label', text: label, limit: limits.maxButtonLabel, isPlain: true }),
    ),
  ];
}

interface PlacedText {
  readonly place: string;
  readonly text: string;
  readonly limit: number;
  /** Discord shows no markdown there. */
  readonly isPlain: boolean;
}

function textsOf({ author, title, description, footer }: APIEmbed): PlacedText[] {
  const all = [
    { place: 'author', text: author?.name, limit: limits.maxEmbedAuthor, isPlain: true },
    { place: 'title', text: title, limit: limits.maxEmbedTitle, isPlain: false },
    { place: 'description', text: description, limit: limits.maxEmbedDescription, isPlain: false },
    { place: 'footer', text: footer?.text, limit: limits.maxEmbedFooter, isPlain: true },
  ];
  return all.flatMap(({ text, ...place }) => (text === undefined ? [] : [{ text, ...place }]));
}

function lintText({ place, text, limit, isPlain }: PlacedText): string[] {
  const faults = [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(text.length > limit ? [`has ${text.length} characters`] : []),
    ...(text.isWellFormed() ? [] : ['is cut inside a character']),
    ...text.split('\n').flatMap(lintLine),
    ...(isPlain ? [] : lintMarkdown(text)),
  ];
  return faults.map((fault) => `${place} ${fault}`);
}

/** A line runs in one direction, what runs in the other stands in isolates, and those are closed. */
function lintLine(line: string): string[] {
  let depth = 0;
  let outside = '';
  for (const sign of line) {
    if (sign === '\u2068') depth++;
    else if (sign === '\u2069') depth--;
    else if (depth === 0) outside += sign;
    if (depth < 0) return [`closes an isolate that is not open: ${line}`];
  }
  const isArabic = /[\p{Script=Arabic}\u200F]/u.test(outside);
  return [
    ...(depth === 0 ? [] : [`leaves an isolate open: ${line}`]),
    ...(/[\u202A-\u202E\u2066\u2067]/u.test(line) ? [`holds a control of direction: ${line}`] : []),
    ...(isArabic && /[\p{Script=Latin}0-9]/u.test(outside) ? [`mixes directions: ${line}`] : []),
    ...(isArabic && !/^(?:> |-# |__)?\u200F/u.test(line) && /^\W*\p{Script=Latin}/u.test(line)
      ? [`begins from the wrong side: ${line}`]
      : []),
  ];
}

/** A channel or a role by its name, in isolates, which no text of others keeps. */
const shownMention = /\u2068<(?:#|@&)\d{15,20}>\u2069/gu;

function lintMarkdown(given: string): string[] {
  const text = given.replaceAll(shownMention, 'x');
  const shown = text.replaceAll(/\\[^0-9A-Za-z\s]|<https?:\/\/[^\s<>]+>/gu, 'x');
  const isOdd = (mark: RegExp) => (shown.match(mark)?.length ?? 0) % 2 === 1;
  return [
    ...(isOdd(/\*\*/gu) ? ['leaves bold words open'] : []),
    ...(isOdd(/```/gu) ? ['leaves a fence open'] : []),
    ...(/(?<!\*)\*(?!\*)|`|~~|\|\||\[[^\]]*\]\(/u.test(shown) ? ['holds markdown that is not ours'] : []),
    // The server finds mentions whatever stands before them.
    ...(/@(?:everyone|here)|<@[!&]?\d/iu.test(text) ? ['calls somebody'] : []),
    ...(shown.includes('<') ? ['holds a "<" that is no link'] : []),
  ];
}
