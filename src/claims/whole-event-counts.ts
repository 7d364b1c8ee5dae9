import { findOrganisations } from '../language/find-organisations.ts';
import { findCountries, findPlaces } from '../language/find-places.ts';
import { gapBefore, type ClaimSentence } from './claim-sentence.ts';
import { generalPeople, nounAt, peopleUnits, programmeUnits } from './counted-nouns.ts';
import { countsIn, takesPart, type FoundCount } from './find-counts.ts';
import type { NamedEvent, NamedPlace } from './find-event.ts';
import { holdsPhrase, phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { FoundQuantity } from './read-quantities.ts';
import { isPersonal } from './tone.ts';

/** The numbers of a sentence that are, for certain, those of the event as a whole. */
export function eventCounts(
  sentence: ClaimSentence,
  quantities: readonly FoundQuantity[],
  named: NamedEvent,
  places: readonly NamedPlace[],
): FoundCount[] {
  const { words } = sentence;
  if (isPersonal(sentence) || holdsPhrase(words, partOfEvent) || hasOthers(sentence, named, places)) return [];
  const counts = countsIn(sentence, quantities);
  return counts.filter((count) => {
    const same = counts.filter(({ unit }) => unit === count.unit);
    return same.length === 1 && isWhole(sentence, count, named, counts);
  });
}

const partOfEvent =
  phrases(`opening,closing,ceremony,day,days,track,booth,booths,village,room,hackathon,plenary,reception,training,course,courses,webinar,
  including,among,whom,additional,another,extra,other,others,delegation,delegates from,since,all editions,so far,ever,total of all,each,per,every,
  young,youth,students,newcomers,subscribers,followers,viewers,watched,streamed,tweets,youtube,preparatory,intersessional,
  الافتتاح,الافتتاحية,افتتاح,الختام,الختامية,ختام,حفل,يوم,اليوم,الأيام,مسار,جناح,تدريب,دورة تدريبية,منهم,بينهم,ومنهم,بينهن,ضمنهم,إضافية,إضافي,أخرى,آخر,
  وفد,وفدا,منذ,كل,لكل,يوميا,شباب,الشباب,شابا,طالبا,متابع,متابعا,مشاهد,مشاهدة,التحضيري,تحضيرية,
  ouverture,clôture,cérémonie,journée,jour,jours,piste,stand,stands,formation,dont,parmi,y compris,supplémentaires,autres,autre,délégation,
  depuis,chaque,par jour,jeunes,étudiants,abonnés,spectateurs,préparatoire`);
const onlineWords = phrases(
  'online,remotely,remote,virtually,virtual,عن بعد,عبر الإنترنت,افتراضيا,افتراضي,en ligne,à distance,virtuellement',
);
const onsiteWords = phrases(
  'on site,onsite,in person,physically,on-site,حضوريا,وجاهيا,حضوري,sur place,en présentiel,présentiel,en personne',
);

/** Whether others than the event and its hosts are named, whose number it may be. */
function hasOthers(sentence: ClaimSentence, named: NamedEvent, places: readonly NamedPlace[]): boolean {
  const { text, tokens } = sentence;
  const [from, to] = named.name ? [tokens[named.name[0]]!.start, tokens[named.name[1] - 1]!.end] : [0, 0];
  const isName = (start: number, end: number) => start < to && end > from;
  const isHost = (start: number) =>
    places.some(
      (place) => tokens[place.from]!.start <= start && start < tokens[place.to - 1]!.end && isOwn(place, named),
    ) || isBesideHost(sentence, start, places, named);
  const isOther = ([start, end]: readonly [number, number]) => !isName(start, end) && !isHost(start);
  const isUnitedNations = (start: number, end: number) =>
    /^(?:[وفبل]?ل?ال)?(?:أمم|امم)|^(?:UN|ONU)$|United Nations|Nations [Uu]nies/u.test(text.slice(start, end));
  return (
    [...findPlaces(text), ...findCountries(text)].some(isOther) ||
    findOrganisations(text).some((span) => isOther(span) && !isUnitedNations(...span))
  );
}

function isOwn({ cityOf, countryOf }: NamedPlace, { event }: NamedEvent): boolean {
  return cityOf.has(event) || countryOf.has(event);
}

/** "Kyoto, Japan", where the record names the city only. */
function isBesideHost(
  { tokens }: ClaimSentence,
  start: number,
  places: readonly NamedPlace[],
  named: NamedEvent,
): boolean {
  return places.some(
    (place) => isOwn(place, named) && start > tokens[place.from]!.start && start - tokens[place.to - 1]!.end <= 3,
  );
}

function isWhole(
  sentence: ClaimSentence,
  count: FoundCount,
  named: NamedEvent,
  counts: readonly FoundCount[],
): boolean {
  const { words } = sentence;
  const { unit, from, to } = count;
  if (unit === 'participants' && holdsPhrase(words, onlineWords) !== holdsPhrase(words, onsiteWords)) return false;
  if (unit === 'countries') return areRepresented(sentence, count, counts);
  if (!endsWell(sentence, to, named)) return false;
  if (/^(?:of|de|des|first|last|اول|من|the|les)$/u.test(words[from - 1] ?? '') && unit !== 'participants') return false;
  if (programmeUnits.has(unit)) return holdsPhrase(words, programme);
  return true;
}

const represented = phrases(
  `representing,from,of,من,يمثلون,يمثل,تمثل,يمثلن,قادمين من,de,d,représentant,venus de,issus de,مشاركة,بمشاركة`,
);
const representedAfter = phrases(
  `took part,attended,participated,were represented,represented,شاركت,شارك,ممثلة,مشاركة,حضرت,ont participé,étaient représentés,représentés`,
);

/** Countries are those of the people who came, not of something else. */
function areRepresented(sentence: ClaimSentence, { from, to }: FoundCount, counts: readonly FoundCount[]): boolean {
  const { words } = sentence;
  if (
    holdsPhrase(words, phrases('hubs,hub,مركز,مراكز,pôles,initiatives,مبادرات,مبادرة,ministers,وزراء,وزيرا,ministres'))
  )
    return false;
  if (counts.some(({ unit }) => !peopleUnits.has(unit) && unit !== 'countries')) return false;
  const next = words[to] ?? '';
  if (next !== '' && /^[\s\u00A0]*$/u.test(gapBefore(sentence, to)) && !neutralBehind.has(next) && !isAndGlued(next)) {
    if (phraseAt(words, to, representedAfter) === 0 && phraseAt(words, to, takesPart) === 0) return false;
  }
  if (phraseAt(words, to, representedAfter) > 0 || phraseAt(words, to, takesPart) > 0) return true;
  const length = phraseBefore(words, from, represented);
  if (length === 0 && !/^(?:بمشاركه|شارك|شاركت|مشاركه|حضره|حضرته)$/u.test(words[from - 1] ?? '')) {
    // "8,000 participants, 120 countries".
    const before = counts.find((other) => other.to <= from && from - other.to <= 1);
    return before !== undefined && peopleUnits.has(before.unit);
  }
  const who = from - length - 1;
  return (
    who < 0 ||
    counts.some((other) => peopleUnits.has(other.unit) && other.to > who && other.from <= who) ||
    isPeopleWord(words[who]!) ||
    phraseBefore(words, from - length, takesPart) > 0
  );
}

function isPeopleWord(word: string): boolean {
  return (
    nounAt([word], 0)?.unit === 'participants' ||
    generalPeople.has(word) ||
    /^(?:مشاركون|المشاركون|المشاركين|personnes|came|coming|venus|حضروا|قادمين|joined|online)$/u.test(word)
  );
}

const programme =
  phrases(`programme,program,agenda,had,featured,included,includes,comprised,contained,consisted,offered,were held,took place,there were,hosted,with,
  saw,counted,ran,has,brought,
  برنامج,جدول أعمال,جدول,ضم,ضمت,تضمن,تضمنت,شمل,شملت,شهد,شهدت,اشتمل,احتوى,عقدت فيه,عقدت,عقد,أقيمت,فيه,فيها,خلاله,مجموع,انعقدت,
  programme,comptait,comprenait,compté,compris,proposait,proposé,a eu,avait,se sont tenues,tenues,il y a eu,avec,inclus,incluait,ordre du jour`);

const neutralBehind: ReadonlySet<string> = new Set(
  `in at during to for on and as with took attended attend participated participate joined came gathered met over across both
   في خلال على بين حضروا شاركوا شارك اجتمعوا ضمن
   a au aux dans lors pendant et ont pour avec y en`.split(/\s+/u),
);
const behindFrench = phrases('participé,assisté,pris part,été réunis');
const wholeWorld =
  /^(?:around|across|all|every|over|the|whole|world|worldwide|مختلف|جميع|كل|انحاء|شتي|العالم|partout|toutes?|tous|monde|entier)$/u;

/** Whether what follows a noun adds nothing that narrows it: "8,000 participants from Africa" are not all. */
function endsWell(sentence: ClaimSentence, to: number, named: NamedEvent): boolean {
  const { words } = sentence;
  const next = words[to];
  if (next === undefined || !/^[\s\u00A0\u202F]*$/u.test(gapBefore(sentence, to))) return true;
  if (next === 'ont') return phraseAt(words, to + 1, behindFrench) > 0;
  if (/^(?:from|من|de|des|d|venus?|representant|representing|يمثلون)$/u.test(next))
    return leadsToNumber(sentence, to + 1);
  if (next === 'of') return named.name !== null && named.name[0] - to <= 3;
  return neutralBehind.has(next) || isAndGlued(next) || (named.name !== null && named.name[0] === to);
}

function leadsToNumber(sentence: ClaimSentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at; i < at + 5; i++) {
    if (/^\d/u.test(words[i] ?? '')) return true;
    if (wholeWorld.test(words[i] ?? '') || nounAt(words, i)?.unit === 'countries') return true;
  }
  return false;
}

/** "And" written onto an Arabic word; not "وطني". */
function isAndGlued(word: string): boolean {
  return /^و(?!طني|زاري|احد|افد|اقعي)\p{L}{2}/u.test(word) || /^[بل](?:ال)?(?:منتدي|قمه|مؤتمر)/u.test(word);
}
