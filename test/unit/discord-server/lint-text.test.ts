import { describe, expect, it } from 'vitest';
import { lintCall } from '../../support/discord-server/checks/lint-call.ts';
import { lintMarkdown, lintPlain } from '../../support/discord-server/checks/lint-text.ts';

describe('a text', () => {
  it.each([
    'العربية \u{2068}IGF\u{2069} ٢٠٢٣',
    '\u{2067}outer \u{2068}inner\u{2069}\u{2069}',
    'code `@everyone` and ```\n[a](https://b.example)\n<@1>\n```',
    'see https://a.example',
    String.raw`\@everyone`,
  ])('is fine: %j', (text) => {
    expect(lintMarkdown(text, {})).toEqual([]);
  });

  it.each([
    ['\u{2068}open', 'unbalanced'],
    ['closed\u{2069} \u{2068}', 'unbalanced'],
    ['\u{2068}over two\nlines\u{2069}', 'unbalanced'],
    ['\u{202E}turned', 'override'],
    ['half \u{D83D}', 'half a character'],
    ['[here](https://evil.example)', 'a masked link'],
    ['hello @everyone', 'a ping'],
    ['hello <@&12>', 'a ping'],
  ])('is not: %j', (text, what) => {
    expect(lintMarkdown(text, {})).toEqual([expect.stringContaining(what)]);
  });

  it('may have trusted links and the pings that are allowed', () => {
    expect(lintMarkdown('[here](https://docs.example/1)', { trustedLinks: /^https:\/\/docs\.example\// })).toEqual([]);
    expect(lintMarkdown('hello <@12>', {}, ['12'])).toEqual([]);
    expect(lintPlain('@everyone')).toEqual([]);
  });
});

describe('a payload', () => {
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
