import { describe, expect, it } from 'vitest';
import { lintCall } from '../../support/discord-server/checks/lint-call.ts';
import { lintLabel, lintMarkdown, lintPlain } from '../../support/discord-server/checks/lint-text.ts';
import { lintPayload } from '../../support/lint-payload.ts';

describe('a text', () => {
  it.each([
    '\u{200F}العربية \u{2068}IGF\u{2069} ٢٠٢٣',
    '> \u{200F}\u{2068}IGF\u{2069} في نورفال',
    'see https://a.example and <https://b.example/(x)>, in **bold**',
    String.raw`5 \* 4 \< 21 \`x\` \[a](b)`,
    'in \u{2068}<#100000000000000001>\u{2069} for \u{2068}<@&100000000000000002>\u{2069}',
  ])('is fine: %j', (text) => {
    expect(lintMarkdown(text)).toEqual([]);
  });

  it.each([
    [' ', 'an empty text'],
    ['\u{2068}open', 'unbalanced'],
    ['closed\u{2069} \u{2068}', 'unbalanced'],
    ['\u{2068}over two\nlines\u{2069}', 'unbalanced'],
    ['\u{202E}turned', 'override'],
    ['half \u{D83D}', 'half a character'],
    ['\u{2067}outer \u{2068}inner\u{2069}\u{2069}', 'an isolate of a direction'],
    ['في نورفال سنة 2023', 'mixed directions'],
    ['\u{2068}IGF\u{2069} في نورفال', 'a beginning on the wrong side'],
  ])('is not, where Discord reads markdown or none: %j', (text, what) => {
    expect(lintLabel(text)).toEqual([expect.stringContaining(what)]);
    expect(lintMarkdown(text)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    ['[here](https://evil.example)', 'markdown that is not ours'],
    ['[here](<https://evil.example>)', 'markdown that is not ours'],
    ['*leaning*', 'markdown that is not ours'],
    ['`code`', 'markdown that is not ours'],
    ['```js', 'markdown that is not ours'],
    ['~~struck~~', 'markdown that is not ours'],
    ['||hidden||', 'markdown that is not ours'],
    ['**bold', 'bold words left open'],
    ['hello @everyone', 'a ping'],
    ['hello @HERE', 'a ping'],
    [String.raw`\@everyone`, 'a ping'],
    ['hello <@&12>', 'a ping'],
    ['hello <@!12', 'a ping'],
    ['a < b', 'a "<"'],
    ['<t:1:R>', 'a "<"'],
    ['<#12>', 'a "<"'],
  ])('is not, where Discord reads markdown: %j', (text, what) => {
    expect(lintMarkdown(text)).toEqual([expect.stringContaining(what)]);
    expect(lintLabel(text)).toEqual([]);
  });

  it('may call whoever is allowed, and nobody else', () => {
    expect(lintMarkdown('hello <@12> and <@&13>', ['12', '13'])).toEqual([]);
    expect(lintMarkdown('hello <@12> and <@&13>', ['12'])).toEqual([expect.stringContaining('a ping: <@&13>')]);
    expect(lintPlain('@everyone')).toEqual([]);
  });
});

describe('a message of ours', () => {
  const sound = {
    embeds: [{ author: { name: 'a' }, title: 't', description: 'd', footer: { text: 'f' } }],
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'l', custom_id: 'report:a' }] }],
    allowed_mentions: { parse: [] },
  };
  type Payload = Parameters<typeof lintPayload>[0];
  const lint = (over: object) => lintPayload({ ...sound, ...over } as unknown as Payload);
  const [embed] = sound.embeds;
  const button = (over: object = {}) => ({ type: 2, style: 2, label: 'l', custom_id: 'report:a', ...over });
  const rows = (...all: object[][]) => ({ components: all.map((components) => ({ type: 1, components })) });
  const many = (count: number, one: (i: number) => object) => Array.from({ length: count }, (_, i) => one(i));

  it('is fine', () => {
    expect(lint({})).toEqual([]);
  });

  it.each([
    ['11 embeds', { embeds: many(11, () => ({ title: 't' })) }, 'is refused'],
    ['6,001 characters', { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) }, 'is refused'],
    ['a long author', { embeds: [{ ...embed, author: { name: 'x'.repeat(257) } }] }, 'is refused'],
    ['a long title', { embeds: [{ ...embed, title: 'x'.repeat(257) }] }, 'is refused'],
    ['a long description', { embeds: [{ ...embed, description: 'x'.repeat(4097) }] }, 'is refused'],
    ['a long footer', { embeds: [{ ...embed, footer: { text: 'x'.repeat(2049) } }] }, 'is refused'],
    ['an empty author', { embeds: [{ ...embed, author: { name: ' ' } }] }, 'an empty text'],
    ['an empty title', { embeds: [{ ...embed, title: ' ' }] }, 'an empty text'],
    ['an empty description', { embeds: [{ ...embed, description: '' }] }, 'an empty text'],
    ['an empty footer', { embeds: [{ ...embed, footer: { text: ' ' } }] }, 'an empty text'],
    ['markdown in a title', { embeds: [{ ...embed, title: '`t`' }] }, 'markdown'],
    ['markdown in a description', { embeds: [{ ...embed, description: '`d`' }] }, 'markdown'],
    ['markdown in a field', { embeds: [{ fields: [{ name: '`n`', value: 'v' }] }] }, 'markdown'],
    ['markdown in a content', { content: '`c`' }, 'markdown'],
    ['a turned author', { embeds: [{ ...embed, author: { name: '\u{200F}نادي Chess' } }] }, 'mixed directions'],
    ['a turned footer', { embeds: [{ ...embed, footer: { text: '\u{200F}نادي Chess' } }] }, 'mixed directions'],
    ['somebody called', { allowed_mentions: { parse: [], users: ['1'] } }, 'may mention'],
    ['6 rows', rows(...many(6, (i) => button({ custom_id: `report:${i}` })).map((one) => [one])), 'is refused'],
    ['6 buttons', rows(many(6, (i) => button({ custom_id: `report:${i}` }))), 'is refused'],
    ['an empty row', rows([]), 'is refused'],
    ['two buttons of one id', rows([button(), button()]), 'is refused'],
    ['a button that nobody answers', rows([button({ custom_id: 'reports:a' })]), 'nobody answers'],
    ['a long label', rows([button({ label: 'x'.repeat(81) })]), 'is refused'],
    ['an empty label', rows([button({ label: ' ' })]), 'an empty text'],
    ['a turned label', rows([button({ label: '\u{200F}نادي Chess' })]), 'mixed directions'],
  ])('is not, with %s', (_, over, what) => {
    expect(lint(over)).toEqual([expect.stringContaining(what)]);
  });

  it('is not, with a long id', () => {
    const faults = lint(rows([button({ custom_id: `report:${'x'.repeat(100)}` })]));
    expect(faults).toEqual([expect.stringContaining('is refused'), expect.stringContaining('nobody answers')]);
  });

  it('is not, where all mentions are parsed', () => {
    const faults = lint({ allowed_mentions: { parse: ['users'] } });
    expect(faults).toEqual(['may mention somebody', 'allowed_mentions without {parse: []}']);
  });
});

describe('a call', () => {
  const quiet = { parse: [] };
  const edit = (body: object) => lintCall('PATCH', '/webhooks/:application/:token/messages/:message', body, {});
  const answer = (type: number, data: object) =>
    lintCall('POST', '/interactions/:interaction/:token/callback', { type, data }, {});

  it('shuts mentions off, in an edit too', () => {
    expect(edit({ content: 'x' })).toEqual(['allowed_mentions without {parse: []}']);
    expect(edit({ content: 'x', allowed_mentions: { parse: ['users'] } }).length).toBe(1);
    expect(edit({ content: 'x', allowed_mentions: quiet })).toEqual([]);
    expect(answer(4, { content: 'x' }).length).toBe(1);
    expect(answer(5, { flags: 64 })).toEqual([]);
  });

  it('has no more bytes in text displays than Discord can take', () => {
    const displays = (count: number) => Array.from({ length: count }, () => ({ type: 10, content: 'ع'.repeat(1000) }));
    const body = { allowed_mentions: quiet, flags: 1 << 15 };
    expect(edit({ ...body, components: displays(5) })).toEqual([]);
    expect(edit({ ...body, components: displays(6) })).toEqual([expect.stringContaining('bytes')]);
  });

  it('is read wherever members read it', () => {
    const bad = '\u{2068}';
    const button = { type: 1, components: [{ type: 2, label: bad }] };
    const body = { content: bad, embeds: [{ fields: [{ name: bad, value: bad }] }], components: [button] };
    expect(edit({ ...body, allowed_mentions: quiet }).length).toBe(4);
    expect(answer(8, { choices: [{ name: bad, value: 'x' }] }).length).toBe(1);
    expect(
      answer(9, { title: bad, components: [{ type: 18, label: bad, component: { type: 4, value: bad } }] }).length,
    ).toBe(3);
  });
});
