/** Marks that may open or close something wherever they stand. */
const inline = /[\\*_~`|[\]<>]/gu;
/** What begins a heading, a small line or a list; also inside a line, because lines may be cut there. */
const atStart = /(?<=^|[\s\p{Cf}])(?:#{1,3}|-#?|\+)(?=\s|$)/gmu;
/** What numbers a list, with the marks that may stand before it. */
const listNumber = /(?<=^[\s\p{Cf}]*\d{1,9})(?=[.)](?:\s|$))/gmu;
/** Not seen, and enough for Discord's server to find no mention. */
const nothing = '\u200B';

/**
 * A text that Discord shows as it is: no markdown, link, mention, time or emoji comes of it, and nobody is called. A
 * backslash before a sign shows the sign; mentions are found by the server before that, so they are broken by a space of
 * no width. A web address is no link either: in a link a backslash would be shown.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(inline, String.raw`\$&`)
    .replaceAll(atStart, String.raw`\$&`)
    .replaceAll(listNumber, nothing)
    .replaceAll(/:(?=\S)/gu, String.raw`\:`)
    .replaceAll(/@(?=everyone|here)|(?<=<)[@#/]/giu, `$&${nothing}`);
}
