const opensIsolate = /[\u{2066}-\u{2068}]/u;
const closesIsolate = '\u{2069}';
/** Embeddings and overrides: what only isolates may do. */
const overrides = /[\u{202A}-\u{202E}]/u;
/** Isolates that do not find their direction by their own first word. */
const turned = /[\u{2066}\u{2067}]/u;
/** The mark, after what may stand before the words of a line in markdown. */
const beginsRight = /^(?:> |-# |__)?\u{200F}/u;
const harmless = /\\[^0-9A-Za-z\s]|<https?:\/\/[^\s<>]+>|<t:\d+:f>/gu;
/** A channel or a role by its name, in isolates, which no text of others keeps; in an embed it calls nobody. */
const shownMention = /\u{2068}<(?:#|@&)\d{15,20}>\u{2069}/gu;
/** The server finds them whatever stands before them, and in code too. */
const ping = /@(?:everyone|here)|<@[!&]?\d+>?/giu;
const foreignMarkdown = /(?<!\*)\*(?!\*)|`|~~|\|\||\[[^\]]*\]\(/u;

/** What Discord would show wrongly, or would let a document do; `pinged`: the ids that may be mentioned. */
export function lintMarkdown(text: string, pinged: readonly string[] = []): string[] {
  const isAllowed = (one: string) => pinged.some((id) => one.includes(id));
  const named = text.replaceAll(shownMention, 'x').replaceAll(ping, (one) => (isAllowed(one) ? 'x' : one));
  const shown = named.replaceAll(harmless, 'x');
  const quoted = JSON.stringify(text);
  return [
    ...lintLabel(text),
    ...[...named.matchAll(ping)].map(([one]) => `a ping: ${one}`),
    ...((shown.match(/\*\*/gu)?.length ?? 0) % 2 === 0 ? [] : [`bold words left open: ${quoted}`]),
    ...(foreignMarkdown.test(shown) ? [`markdown that is not ours: ${quoted}`] : []),
    ...(shown.replaceAll(ping, '').includes('<') ? [`a "<" that begins no link: ${quoted}`] : []),
  ];
}

/** What reads wrongly in a message where Discord reads no markdown. */
export function lintLabel(text: string): string[] {
  return [
    ...(text.trim() === '' ? [`an empty text: ${JSON.stringify(text)}`] : []),
    ...lintPlain(text),
    ...text.split('\n').flatMap(lintLine),
  ];
}

/** What Discord would show wrongly anywhere: choices and modals too. */
export function lintPlain(text: string): string[] {
  const quoted = JSON.stringify(text);
  return [
    ...(text.split('\n').some(isUnbalanced) ? [`unbalanced bidi isolates: ${quoted}`] : []),
    ...(overrides.test(text) ? [`a bidi embedding or override: ${quoted}`] : []),
    ...(text.isWellFormed() ? [] : [`half a character: ${quoted}`]),
  ];
}

/** A line runs in one direction; what runs in the other stands in isolates. */
function lintLine(line: string): string[] {
  const outside = outsideIsolates(line);
  const isArabic = /[\p{Script=Arabic}\u{200F}]/u.test(outside);
  return [
    ...(turned.test(line) ? [`an isolate of a direction: ${line}`] : []),
    ...(isArabic && /[\p{Script=Latin}0-9]/u.test(outside) ? [`mixed directions: ${line}`] : []),
    ...(isArabic && !beginsRight.test(line) && /^\W*\p{Script=Latin}/u.test(line)
      ? [`a beginning on the wrong side: ${line}`]
      : []),
  ];
}

function outsideIsolates(line: string): string {
  let [open, outside] = [0, ''];
  for (const character of line) {
    if (opensIsolate.test(character)) open++;
    else if (character === closesIsolate) open--;
    else if (open === 0) outside += character;
  }
  return outside;
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
