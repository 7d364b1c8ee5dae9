import { createRecentValues } from '../foundation/recent-values.ts';
import { normalize } from '../language/normalize.ts';

/** What kind of words would answer a question. */
const answerTypes = [
  'date',
  'duration',
  'number',
  'code',
  'theme',
  'country',
  'place',
  'mode',
  'person',
  'organisation',
] as const;
export type AnswerType = (typeof answerTypes)[number];

// Tried on the normalised question: no hamza on alef, ه for ة, ي for ى, no accents.
const cues: Readonly<Record<AnswerType, RegExp>> = {
  date: cue(
    `و?متي|امتي|ايمتي|ايمت|امته|وقتاش|فوقاش|شوكت|اي (?:سنه|عام|تاريخ|شهر|يوم|سنين|اعوام)|ما (?:تاريخ|موعد)|تاريخ|موعد|
     سنه كم|باي (?:سنه|عام|تاريخ)`,
    '(?:when|(?:what|which) (?:years?|dates?|days?|months?)|what date|dates?)',
    'quand|quelles? (?:dates?|annees?)|quels? (?:jours?|mois)|en quelles? annees?',
  ),
  duration: cue(
    'كم (?:من )?(?:الوقت|المده|مده|يوما|شهرا|اسبوعا|سنه|ساعه|[يت]?ستمر|استمر\\p{L}*|دام\\p{L}*|[يت]دوم|استغرق\\p{L}*|[يت]ستغرق)|ما مده|مده كم|(?:قديش|كام|كم) \\p{L}* ?وقت',
    'how long|(?:what|which) duration|how many (?:days|weeks|months|years|hours)',
    'combien de (?:temps|jours|mois|semaines|annees|heures)|quelle duree|pendant combien',
  ),
  number: cue(
    'و?كم|بكم|لكم|قديش|اديش|قداش|قداه|قديه|كام|شحال|بشحال|شكد|شقد|ما عدد|عدد|ما (?:قيمه|حجم|نسبه|مبلغ)',
    'how (?:many|much)|number of|what (?:amount|percentage|share)',
    'combien|quel (?:montant|nombre|pourcentage)|nombre de',
  ),
  code: cue(
    '(?:ما|اي|وش|شو|ايه) (?:هو )?(?:ال)?(?:قرار|رقم|رمز)\\p{L}*|رقم (?:ال)?(?:قرار|وثيقه|حدث|جلسه)',
    '(?:which|what) (?:\\p{L}+ ){0,2}(?:resolution|decision|number|code)|resolution number',
    'quelles? (?:resolution|decision)|quel numero|numero de (?:la )?resolution',
  ),
  theme: cue(
    '(?:ال|ب|ل)?شعار\\p{L}*|الموضوع العام|عنوان\\p{L}*|عناوين|ثيم',
    'theme|motto|slogan|title|titled|titles|called',
    'theme|slogan|devise|intitule|intitulee?s?|titres?',
  ),
  country: cue(
    '(?:اي|ايه) (?:دوله|بلد|ديره)|ما (?:الدول|البلدان|الدوله)|(?:اي|انهي) بلاد|جنسيه|جنسيته',
    '(?:which|what) countr(?:y|ies)|nationality',
    'quels? pays|nationalite',
  ),
  place: cue(
    'و?(?:اين|وين|فين|وينه|فينه|منين|امنين)|(?:اي|انهي) (?:مدينه|مكان|بلد)|مكان|بلاصه',
    'where|(?:which|what) (?:city|cities|town|venue|place)|venue',
    'ouu|(?:dans )?quelles? villes?|quel (?:lieu|endroit)', // "où", which is not "ou"
  ),
  mode: cue(
    '(?:اونلاين|اون لاين|حضوري\\p{L}*|وجاهي\\p{L}*|افتراضي\\p{L}*|عن بعد|عبر الانترنت) (?:و?لا|ام|او)|^(?:و?هل|كان|كانت)(?= ).*(?:اونلاين|حضوري\\p{L}*|افتراضي\\p{L}*|عن بعد|وجاهي\\p{L}*|عبر الانترنت)',
    '^(?:was|were|is|are|did|does|do|will|can)(?= ).*(?:in[- ]person|face[- ]to[- ]face|online|virtual(?:ly)?|remote(?:ly)?|hybrid|physical(?:ly)?)|(?:online or|virtual or|in[- ]person or)',
    '(?:est ce que|s est|a t|etait|fut|le|la)(?= ).*(?:en ligne|a distance|virtuel\\p{L}*|presentiel|en personne|hybride) ?$|(?:en ligne|a distance|virtuel\\p{L}*) ou',
  ),
  person: cue(
    `^(?:و|ب|ل|ع)?من(?! (?:كم|اي|اين|متي|ناحيه|خلال|اجل|بين|حيث|ضمن))|و?مين|لمين|شكون|اشكون|منو|منهو|من (?:هو|هي|هم|ترا\\p{L}+)|
     برئاسه من|ما (?:اسم|اسماء)|شو اسم|وش اسم|ايه اسم|اسم مين|رعايه من|يد من|طرف من|قبل من`,
    'who|whom|whose|(?:what is |what s |give )?(?:the )?names? of (?:the )?(?:\\p{L}+ ){0,3}(?:minister|president|chair\\p{L}*|head|director|secretary|ambassador|king|leader|engineers?|members?)',
    'qui|par qui|de qui|comment s appell?e\\p{L}*|quels? (?:est|sont) les? noms?',
  ),
  organisation: cue(
    '(?:ما|اي|ايه|وش|شو|انهي) (?:هي )?(?:ال)?(?:جه(?:ه|ات)|منظم(?:ه|ات|تا)|هيئ(?:ه|ات)|مؤسس(?:ه|ات)|موسس(?:ه|ات)|وزار(?:ه|ات)|شرك(?:ه|ات)|وكال(?:ه|ات)|جامع(?:ه|ات)|لجن(?:ه|تا))\\p{L}*',
    '(?:which|what) (?:\\p{L}+ ){0,2}(?:organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies)|institutions?|ministr(?:y|ies)|compan(?:y|ies)|authorit(?:y|ies)|commission|entit(?:y|ies))',
    'quell?e?s? (?:\\p{L}+ ){0,1}(?:organisations?|organismes?|agences?|institutions?|ministeres?|entreprises?|autorites?|commission|entites?)',
  ),
};

function cue(...words: readonly string[]): RegExp {
  const joined = words.map((list) => list.replaceAll(/\|\s+/gu, '|')).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${joined})(?![\p{L}\p{N}])`, 'u');
}

/**
 * The kinds of answer that a question asks for; several ("who, and when?"), or none where it asks for a text. A question
 * for a duration is no question for a number besides.
 */
export function expectedAnswers(question: string): readonly AnswerType[] {
  return answersOfQuestions.find(question) ?? answersOfQuestions.keep(question, expectedOf(plainQuestion(question)));
}

// Each step of an answer asks for them.
const answersOfQuestions = createRecentValues<string, readonly AnswerType[]>(200);

function expectedOf(text: string): AnswerType[] {
  const found = answerTypes.filter((type) => cues[type].test(text));
  if (found.includes('duration')) return found.filter((type) => type !== 'number');
  // "Where, online or not?" asks for the way, and a way is no place.
  if (found.includes('mode')) return ['mode'];
  return found;
}

// "Which years", "في أي مدن": several of a kind are asked for.
const severalOf: Partial<Readonly<Record<AnswerType, RegExp>>> = {
  date: cue(
    '(?:اي|ما|في) (?:ال)?(?:سنين|سنوات|اعوام|تواريخ)',
    '(?:which|what) (?:years|dates)',
    'quelles (?:dates|annees)',
  ),
  place: cue(
    '(?:اي|ما) (?:ال)?(?:مدن|مدينتين|اماكن)',
    '(?:which|what) (?:cities|towns|places|venues)',
    'quelles villes|quels (?:lieux|endroits)',
  ),
  country: cue('(?:اي|ما) (?:ال)?(?:دول|بلدان)', '(?:which|what) countries', 'quels pays'),
};

/** Whether a question asks for several answers of a kind, as "which years" does. */
export function asksForSeveral(type: AnswerType, question: string): boolean {
  return severalOf[type]?.test(plainQuestion(question)) === true;
}

const secondQuestion =
  /(?<!\p{L})(?:و(?:متي|اين|كم|من|ما|كيف|لماذا|هل|فين|وين|امتي|مين|قديش)|(?:and|et) (?:(?:in|at|by|from|dans|en|par|a|de) )?(?:when|where|who|whom|what|which|how|why|quand|ouu|qui|quell?e?s?|combien|pourquoi))(?!\p{L})/u;

/** The kinds of answer that each half of a question asks for ("when, and where?"); none for a question of one half. */
export function separateAnswers(question: string): readonly AnswerType[] {
  const text = plainQuestion(question);
  const types = expectedAnswers(question);
  return types.length > 1 && secondQuestion.test(text) ? types : [];
}

/** A question in matching form, without its punctuation; "où" stays apart from "ou". */
export function plainQuestion(question: string): string {
  return plainQuestions.find(question) ?? plainQuestions.keep(question, toPlain(question));
}

// One question is looked at for every sentence that may answer it.
const plainQuestions = createRecentValues<string, string>(200);

function toPlain(question: string): string {
  const spaced = question.normalize('NFC').replaceAll(/[’'`؟?!.:،,;؛«»“”"()-]/gu, ' ');
  return normalize(spaced.replaceAll(/(?<!\p{L})où(?!\p{L})/giu, 'ouu'));
}
