import type { TextSpan } from './find-dates.ts';
import { digit } from './word-edge.ts';

const codes = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,4}(?:\/\p{Lu}{2,4})?\/${digit}{1,4}\/${digit}{1,4}`, // A/70/125, A/RES/70/125
    String.raw`(?<![\p{L}\p{N}/])${digit}{2}\/${digit}{2,3}(?![\p{N}/])`, // 70/125
    String.raw`(?:رقم|العدد|[Nn]o\.?|[Nn]umber|[Nn]uméro|n°|#)\s?${digit}{1,6}(?![\p{N}/])`,
  ].join('|'),
  'gu',
);

/** The numbers by which documents and events are known: "A/70/125", "رقم 30", "no. 12". */
export function findCodes(text: string): TextSpan[] {
  return Array.from(text.matchAll(codes), (match): TextSpan => [match.index, match.index + match[0].length]);
}
