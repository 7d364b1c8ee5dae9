import { MessageFlags } from 'discord-api-types/v10';
import { refusals } from '../refusal.ts';
import type { Body, Upload } from '../route.ts';
import { checkComponents } from './check-components.ts';
import { checkEmbeds } from './check-embeds.ts';
import { FormErrors } from './form-errors.ts';

const maxFileBytes = 10 * 1024 * 1024;
const mentionable: readonly unknown[] = ['users', 'roles', 'everyone'];

/** Refuses with 50035 a body that no message may have, and with 40005 a file that is too large. */
export function checkMessage(body: Body, files: readonly Upload[], at: 'data' | 'message' | null, had = 0): void {
  if (files.some(({ size }) => size > maxFileBytes)) throw refusals.tooLarge();
  const errors = new FormErrors();
  errors.text(['content'], typeof body.content === 'string' ? body.content.trim() : body.content, 0, 2000);
  checkEmbeds(errors, body.embeds);
  const isVersionTwo = (((body.flags ?? 0) | had) & MessageFlags.IsComponentsV2) !== 0;
  checkComponents(errors, body.components, isVersionTwo);
  if (isVersionTwo) {
    for (const key of ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => body[key]?.length > 0)) {
      errors.add([key], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `The '${key}' field cannot be used`);
    }
  }
  checkAllowedMentions(errors, body.allowed_mentions);
  if (String(body.nonce ?? '').length > 25) errors.length(['nonce'], 0, 25);
  if (files.length > 10) errors.length(['files'], 0, 10);
  for (const [index, attachment] of (body.attachments ?? []).entries()) {
    errors.text(['attachments', index, 'description'], attachment.description, 0, 1024);
  }
  errors.throwIfAny(at);
}

/** Whether nothing would be left to show. */
export function isEmptyMessage(body: Body, files: readonly Upload[]): boolean {
  const lists = [body.embeds, body.components, body.sticker_ids, body.attachments, files];
  const hasText = typeof body.content === 'string' && body.content.trim() !== '';
  return !hasText && !body.poll && lists.every((list) => !list || list.length === 0);
}

/** What Discord keeps of a text: it cuts the white space at its ends. */
export function keptContent(content: unknown): string {
  return typeof content === 'string' ? content.trim() : '';
}

function checkAllowedMentions(errors: FormErrors, allowed: Body): void {
  if (!allowed) return;
  const parse: unknown[] = allowed.parse ?? [];
  for (const [index, one] of parse.entries()) errors.choice(['allowed_mentions', 'parse', index], one, mentionable);
  for (const key of ['users', 'roles']) {
    const ids = allowed[key] ?? [];
    if (ids.length > 100) errors.length(['allowed_mentions', key], 0, 100);
    if (ids.length > 0 && parse.includes(key)) {
      errors.add(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
