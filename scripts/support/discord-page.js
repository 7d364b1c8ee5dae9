// Messages as Discord lays them out, near enough to judge direction, lengths and order by eye.

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const rules = [
  [/^\\([^0-9A-Za-z\s])/u, (_, sign) => escapeHtml(sign)],
  [/^<(#|@&)\d+>/u, (_, sign) => `<mark>${sign === '#' ? '#general' : '@moderators'}</mark>`],
  [
    /^<t:(\d+):f>/u,
    (_, seconds) => `<mark>${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')}</mark>`,
  ],
  [/^<(https?:\/\/[^\s<>]+)>/u, (_, url) => `<a>${escapeHtml(url)}</a>`],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u, (_, inner) => `<b>${inline(inner)}</b>`],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u, (_, inner) => `<u>${inline(inner)}</u>`],
];

/** @param {string} text */
function inline(text) {
  let html = '';
  let rest = text;
  while (rest !== '') {
    const found = rules.map(([form, make]) => [form.exec(rest), make]).find(([match]) => match !== null);
    const [taken, shown] = found ? [found[0][0], found[1](...found[0])] : [rest[0], escapeHtml(rest[0])];
    html += shown;
    rest = rest.slice(taken.length);
  }
  return html;
}

/** @param {string} text */
function markdown(text) {
  const html = text.split('\n').map((line) => {
    const quoted = line.startsWith('> ');
    const own = quoted ? line.slice(2) : line;
    const small = own.startsWith('-# ');
    const shown = inline(small ? own.slice(3) : own);
    return `<div class="line${quoted ? ' quoted' : ''}${small ? ' small' : ''}">${shown === '' ? '<br>' : shown}</div>`;
  });
  return html.join('');
}

const style = `
  body { margin: 0; padding: 16px; width: 640px; background: #313338; color: #dbdee1; font: 16px/1.375 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', 'Noto Color Emoji', sans-serif; }
  mark { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
  .head { color: #f2f3f5; font-weight: 500; margin-bottom: 4px; }
  .head i { background: #5865f2; border-radius: 3px; font: 10px sans-serif; padding: 1px 4px; margin-inline-start: 6px; }
  .embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; max-width: 488px; padding: 8px 16px 16px 12px; font-size: 14px; line-height: 18px; }
  .embed > * { margin-top: 8px; }
  .line, .plain { unicode-bidi: plaintext; text-align: start; white-space: pre-wrap; overflow-wrap: anywhere; }
  .author { font-weight: 600; }
  .title { font-size: 16px; font-weight: 600; line-height: 22px; color: #f2f3f5; }
  .quoted { border-left: 4px solid #4e5058; padding: 0 12px 0 8px; }
  .small { font-size: 12.5px; color: #949ba4; }
  .footer { font-size: 12px; }
  a { color: #00a8fc; }
  b { font-weight: 700; color: #fff; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; max-width: 488px; }
  button { border: 0; border-radius: 8px; padding: 7px 12px; color: #fff; background: #4e5058; font: 500 14px 'Noto Sans', 'Noto Sans Arabic', 'Noto Color Emoji', sans-serif; }
  .s1 { background: #5865f2; } .s3 { background: #248046; } .s4 { background: #da373c; }
  .only { font-size: 12px; color: #949ba4; margin-top: 6px; }
  .asked { margin-bottom: 12px; color: #b5bac1; }
`;

/**
 * @param {string} asked
 * @param {import('../../src/discord/payload.ts').MessagePayload} payload
 */
export function discordPage(asked, { embeds: [embed], components, flags }) {
  const plain = (name, text) => (text === undefined ? '' : `<div class="plain ${name}">${escapeHtml(text)}</div>`);
  const rows = components.map(({ components: buttons }) => {
    const shown = buttons.map(({ style, label, emoji }) => {
      return `<button class="s${style}">${emoji?.name ?? ''} <bdi>${escapeHtml(label)}</bdi></button>`;
    });
    return `<div class="row">${shown.join('')}</div>`;
  });
  const color = `#${embed.color.toString(16).padStart(6, '0')}`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>
    <div class="plain asked">${escapeHtml(asked)}</div><div class="head">Muntada<i>APP</i></div>
    <div class="embed" style="border-color:${color}">${plain('author', embed.author?.name)}
      ${embed.title === undefined ? '' : `<div class="title">${markdown(embed.title)}</div>`}
      <div>${markdown(embed.description)}</div>${plain('footer', embed.footer?.text)}</div>
    ${rows.join('')}${flags === undefined ? '' : '<div class="only">👁 Only you can see this</div>'}`;
}
