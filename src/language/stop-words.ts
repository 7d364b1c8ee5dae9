import { normalize } from './normalize.ts';

/** Words that carry no topic. Question words of the spoken Arabics are here too; numbers and "year" words are not. */
const lists = [
  // Arabic: particles, pronouns, question words (standard, Egyptian, Levantine, Maghrebi, Gulf)
  `في من على إلى الى عن مع هل ما ماذا من متى أين كيف كم لماذا أي أية هو هي هم هذا هذه ذلك تلك التي الذي الذين كان كانت
   يكون تكون قد لقد ثم أو أم لا لم لن إن أن إذا كما كل بعد قبل بين حول خلال ضمن عند منذ حتى و ف ب ل ك به بها له لها
   فيه فيها منها منه عليه عليها إليه وما وماذا ومن ومتى وأين وكيف وكم ولماذا وهل بماذا لمن عم مما بما
   فين وين إمتى ايمتى شكون مين وش شنو ايه إيه ليش علاش ليه قديش قديه كام شحال شو اللي ديال تاع بتاع بتاعة حق تبع عاد يعني`,
  `the a an of in on at to for from by with and or is are was were be been being do does did has have had what which who
   whom whose when where why how many much it its this that these those as about into than then there their they he she
   we you i me my your our us not no yes can could would should will please tell s take took taken place happen happened`,
  `le la les l un une des de du d en dans sur à au aux et ou est sont était étaient été être a ont avait par pour avec sans
   que qu qui quoi quel quelle quels quelles quand où comment pourquoi combien ce cet cette ces il elle ils elles on nous
   vous je se sa son ses leur leurs ne pas plus y c s n j t m lors dont eu lieu`,
];

const stopWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/u)).map(normalize));

/** Whether a normalised word is one of the words without topic, in any of the three languages. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
