import { languages } from '../language/language.ts';
import { words } from '../language/tokenize.ts';
import { countUnits, type CountUnit } from '../records/count-units.ts';
import { bareWord } from './claim-sentence.ts';

/** What a record may count, and those who hold a stake, whom no record counts. */
export type ClaimUnit = CountUnit | 'stakeholders';

/** Numbers of people or of bodies that change from year to year have no event to be of. */
const growing: ReadonlySet<ClaimUnit> = new Set<ClaimUnit>(['members', 'initiatives']);

/** How members write it beside the forms that records are printed with. */
const others: Partial<Readonly<Record<ClaimUnit, string>>> = {
  participants: 'attendee,attendees,مشاركون,مشاركا,مشاركة ومشارك,مشارك ومشاركة,مشاركة,مشاركات',
  registered: `registered participants,registered participant,registered attendees,registrants,participants inscrits,
    مسجلون,مشارك مسجل,مشاركا مسجلا`,
  onsite: `onsite participants,on-site participants,in-person participants,in-person attendees,participants onsite,participants on-site,
    participants in person,physical participants,participants en présentiel,participants en personne,participants présents,
    مشاركون حضوريا,مشارك حضوري,مشاركا حضوريا`,
  online: `online participants,online attendees,remote participants,virtual participants,participants remotely,participants virtually,
    participants à distance,participants virtuels,مشارك عبر الإنترنت,مشاركا عبر الإنترنت,مشاركون عن بعد,مشارك افتراضيا`,
  stakeholders: `stakeholder,stakeholders,parties prenantes,acteurs,من أصحاب المصلحة,صاحب مصلحة,من الجهات المعنية`,
  countries: 'بلد,بلدا,بلدان,different countries,دولة مختلفة',
  workshops: 'ورشة,ورش',
  speakers: 'متحدثون,متكلم,متكلما,متحدثة,orateur,orateurs,panellists,panelists',
  experts: 'خبيرا',
  sessions: 'séance,séances',
};

/** Words that may stand for those who take part, where a sentence says that they do. */
export const generalPeople: ReadonlySet<string> = new Set(words('people persons personnes شخص شخصا اشخاص'));

interface Noun {
  readonly unit: ClaimUnit;
  readonly rest: readonly string[];
}

let nouns: ReadonlyMap<string, readonly Noun[]> | null = null; // made when first asked for

/** What is counted by the words that begin at a place, and how many words say it: the longest name. */
export function nounAt(list: readonly string[], at: number): { unit: ClaimUnit; length: number } | null {
  nouns ??= makeNouns();
  const found = (nouns.get(list[at] ?? '') ?? nouns.get(bareWord(list[at] ?? '')))?.find(({ rest }) =>
    rest.every((word, i) => list[at + 1 + i] === word),
  );
  return found ? { unit: found.unit, length: found.rest.length + 1 } : null;
}

function makeNouns(): ReadonlyMap<string, readonly Noun[]> {
  const found = new Map<string, Noun[]>();
  const add = (unit: ClaimUnit, form: string) => {
    const [first, ...rest] = words(form);
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { unit, rest }]);
  };
  for (const unit of Object.keys(countUnits) as CountUnit[]) {
    if (growing.has(unit) || unit.endsWith('Percent')) continue;
    for (const language of languages) for (const form of Object.values(countUnits[unit][language])) add(unit, form);
  }
  for (const [unit, list] of Object.entries(others)) for (const form of list.split(',')) add(unit as ClaimUnit, form);
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** Units of which one number may be another's: nobody is told that they differ. */
const kin: readonly (readonly ClaimUnit[])[] = [
  ['participants', 'registered', 'onsite', 'online', 'badges', 'stakeholders'],
  ['countries', 'nationalities', 'governments'],
  ['sessions', 'mainSessions', 'workshops', 'panels'],
  ['ministers', 'ministersAndDeputies', 'ministersAndRegulators', 'regulators', 'highLevel'],
];

/** The units that a number may have been meant of, the own one among them. */
export function kinOf(unit: ClaimUnit): readonly ClaimUnit[] {
  return kin.find((units) => units.includes(unit)) ?? [unit];
}

export const peopleUnits: ReadonlySet<ClaimUnit> = new Set(kin[0]);
/** What a programme holds, and what others than the forum hold of it. */
export const programmeUnits: ReadonlySet<ClaimUnit> = new Set<ClaimUnit>([...kin[2]!, 'speakers', 'experts', 'hubs']);
