/** What a deployment writes on purpose. */
export interface TextRules {
  /** Links that may stand behind words, as `[words](link)`; none unless said. */
  readonly trustedLinks?: RegExp;
}

const opensIsolate = /[\u{2066}-\u{2068}]/u;
const closesIsolate = '\u{2069}';
const overrides = /[\u{202A}-\u{202E}]/u;
const code = /```[\s\S]*?```|``[^`]*(?:`[^`]+)*``|`[^`\n]+`/gu;
const maskedLink = /\[[^\]\n]+\]\(<?(https?:\/\/[^)\s>]+)/gu;
/** A role by its name, as the bot shows one in its own words: in an embed it calls nobody, and no document can write it. */
const shownRole = /\u{2068}<@&\d{15,20}>\u{2069}/gu;
const ping = /(?<!\\)@(?:everyone|here)\b|<@[!&]?\d+>/gu;

/** What Discord would show wrongly, or would let a document do; `pinged`: the ids that may be mentioned. */
export function lintMarkdown(text: string, rules: TextRules, pinged: readonly string[] = []): string[] {
  const outside = text.replaceAll(code, ' ').replaceAll(shownRole, ' ');
  const links = [...outside.matchAll(maskedLink)].filter(([, link = '']) => !rules.trustedLinks?.test(link));
  const pings = [...outside.matchAll(ping)].filter(([one]) => !pinged.some((id) => one.includes(id)));
  return [
    ...lintPlain(text),
    ...links.map(([one]) => `a masked link: ${one}`),
    ...pings.map(([one]) => `a ping: ${one}`),
  ];
}

/** What Discord would show wrongly where it reads no markdown: labels, choices, modals. */
export function lintPlain(text: string): string[] {
  const quoted = JSON.stringify(text);
  return [
    ...(text.split('\n').some(isUnbalanced) ? [`unbalanced bidi isolates: ${quoted}`] : []),
    ...(overrides.test(text) ? [`a bidi embedding or override: ${quoted}`] : []),
    ...(text.isWellFormed() ? [] : [`half a character: ${quoted}`]),
  ];
}

/** Isolates end with their line, so each line closes what it opens. */
function isUnbalanced(line: string): boolean {
  let open = 0;
  for (const character of line) {
    if (opensIsolate.test(character)) open++;
    else if (character === closesIsolate && --open < 0) return true;
  }
  return open !== 0;
}
