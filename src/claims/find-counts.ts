import type { CountUnit } from '../records/count-units.ts';
import { gapBefore, type ClaimSentence } from './claim-sentence.ts';
import { generalPeople, nounAt, type ClaimUnit } from './counted-nouns.ts';
import { holdsPhrase, phraseAt, phrases } from './phrases.ts';
import type { FoundQuantity } from './read-quantities.ts';

/** A number with what it counts, at the words `[from, to)`. */
export interface FoundCount {
  readonly unit: ClaimUnit;
  readonly quantity: FoundQuantity;
  readonly from: number;
  readonly to: number;
}

/** Numbers with what they count, whatever they are of. */
export function countsIn(sentence: ClaimSentence, quantities: readonly FoundQuantity[]): FoundCount[] {
  return quantities.flatMap((quantity) => {
    const { qualifiedFrom: from, to } = quantity;
    if (quantity.isPercent) {
      const share = shareOf(sentence);
      return share === null || quantities.filter((one) => one.isPercent).length > 1
        ? []
        : [{ unit: share, quantity, from, to: percentEnd(sentence, to) }];
    }
    const noun = nounAt(sentence.words, to) ?? personsAt(sentence, to);
    if (noun === null || !/^[\s\u00A0\u202F]*$/u.test(gapBefore(sentence, to))) return [];
    return [{ unit: noun.unit, quantity, from, to: to + noun.length }];
  });
}

const shares: readonly (readonly [unit: CountUnit, words: ReturnType<typeof phrases>])[] = [
  ['womenPercent', phrases('women,woman,female,نساء,النساء,المرأة,سيدات,السيدات,إناث,الإناث,femmes')],
  [
    'firstTimersPercent',
    phrases(
      'first-timers,first-time,first time,newcomers,للمرة الأولى,لأول مرة,المرة الأولى,première fois,première participation,premières participations,nouveaux venus',
    ),
  ],
  ['civilSocietyPercent', phrases('civil society,المجتمع المدني,société civile')],
  ['africanPercent', phrases('african group,المجموعة الأفريقية,groupe des états d’afrique,groupe africain')],
];
const shareOthers = phrases(
  'speakers,panelists,panellists,moderators,organisers,organizers,mag,متحدثين,المتحدثين,المتحدثات,intervenants,intervenantes,orateurs,youth,شباب,الشباب,jeunes',
);

/** What the one share of a sentence is of. */
function shareOf({ words }: ClaimSentence): CountUnit | null {
  const found = shares.filter(([, names]) => holdsPhrase(words, names));
  return found.length === 1 && !holdsPhrase(words, shareOthers) ? found[0]![0] : null;
}

function percentEnd({ words }: ClaimSentence, to: number): number {
  const after = /^(?:of|de|des|من)$/u.test(words[to] ?? '') ? to + 1 : to;
  return shares.some(([, names]) => phraseAt(words, after, names) > 0) ? after + 1 : to;
}

/** What people do at an event. */
export const takesPart =
  phrases(`attended,attend,took part,take part,participated,participate,gathered,gathers,brought together,welcomed,drew,attracted,joined,
  حضر,حضره,حضرها,حضروا,شارك,شارك فيه,شارك فيها,شاركوا,جمع,جمعت,استقطب,بمشاركة,بحضور,مشاركة,حضور,
  participé,assisté,réuni,rassemblé,accueilli,attiré,pris part,réunissait`);

/** "5,000 people", where they take part. */
function personsAt({ words }: ClaimSentence, at: number): { unit: ClaimUnit; length: number } | null {
  return generalPeople.has(words[at] ?? '') && holdsPhrase(words, takesPart)
    ? { unit: 'participants', length: 1 }
    : null;
}
