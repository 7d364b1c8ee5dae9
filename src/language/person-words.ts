import { normalize } from './normalize.ts';

// Who takes part in a meeting, then the general words that questions have for them. No Arabic: a form of مشارك is any
// word of taking part, so that nothing would be told by it.
const table = `
  participant participants: people persons person attendees attendee visitors guests
  participant participants: personnes personne gens visiteurs`;

const forms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line): [string, string[]][] => {
      const [own = [], general = []] = line.split(':').map((list) => list.trim().split(' ').map(normalize));
      return general.map((word) => [word, own]);
    }),
);

/**
 * The words for those who take part in something that a general word for persons may stand for: "how many people" is
 * answered by "2,000 participants". None for other words.
 *
 * @param word - Normalised.
 */
export function participantForms(word: string): readonly string[] {
  return forms.get(word) ?? [];
}
