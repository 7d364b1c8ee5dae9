import type { Body } from '../route.ts';
import type { FormErrors } from './form-errors.ts';

const totalLength = 6000;

/** The limits of up to ten embeds, and of the text in all of them together. */
export function checkEmbeds(errors: FormErrors, embeds: Body): void {
  if (embeds === undefined || embeds === null) return;
  if (!Array.isArray(embeds)) {
    errors.add(['embeds'], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return;
  }
  if (embeds.length > 10) errors.length(['embeds'], 0, 10);
  for (const [index, embed] of embeds.entries()) checkEmbed(errors, embed, index);
  const total = embeds.flatMap(embedTexts('all')).reduce((sum, text) => sum + text.length, 0);
  if (total > totalLength) {
    errors.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${totalLength}`);
  }
}

/** Every text of an embed that members read: where Discord reads markdown, where it does not, or all. */
export function embedTexts(where: 'markdown' | 'plain' | 'all'): (embed: Body) => string[] {
  return (embed) => {
    const fields: Body[] = embed?.fields ?? [];
    const markdown = [embed?.title, embed?.description, ...fields.flatMap(({ name, value }) => [name, value])];
    const plain = [embed?.footer?.text, embed?.author?.name];
    const texts = where === 'all' ? [...markdown, ...plain] : where === 'plain' ? plain : markdown;
    return texts.filter((text): text is string => typeof text === 'string');
  };
}

function checkEmbed(errors: FormErrors, embed: Body, index: number): void {
  const at = ['embeds', index] as const;
  errors.text([...at, 'title'], embed.title, 0, 256);
  errors.text([...at, 'description'], embed.description, 0, 4096);
  if (embed.footer) errors.text([...at, 'footer', 'text'], embed.footer.text, 1, 2048);
  if (embed.author) errors.text([...at, 'author', 'name'], embed.author.name, 1, 256);
  const fields: Body[] = embed.fields ?? [];
  if (fields.length > 25) errors.length([...at, 'fields'], 0, 25);
  for (const [number, field] of fields.entries()) {
    errors.text([...at, 'fields', number, 'name'], field.name, 1, 256);
    errors.text([...at, 'fields', number, 'value'], field.value, 1, 1024);
  }
  for (const [key, url] of [
    ['url', embed.url],
    ['image', embed.image?.url],
    ['thumbnail', embed.thumbnail?.url],
  ] as const) {
    if (url && !/^(?:https?|attachment):\/\/\S+$/u.test(url)) {
      errors.add([...at, key], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, attachment).');
    }
  }
  if (embed.color !== undefined && embed.color !== null && !(embed.color >= 0 && embed.color <= 0xff_ff_ff)) {
    errors.add([...at, 'color'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.');
  }
  if (embed.timestamp && Number.isNaN(Date.parse(embed.timestamp))) {
    errors.add([...at, 'timestamp'], 'DATE_TIME_TYPE_PARSE', 'Could not parse. Should be ISO8601.');
  }
  if (embedTexts('all')(embed).length === 0 && !embed.image && !embed.thumbnail) {
    errors.add([...at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
}
