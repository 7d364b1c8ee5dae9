import { normalize } from './normalize.ts';

/** Words that carry no topic. Question words of the spoken Arabics are here too; numbers and "year" words are not. */
const lists = [
  // Arabic: particles, pronouns, question words (standard, Egyptian, Levantine, Maghrebi, Gulf)
  `في من على إلى الى عن مع هل ما ماذا من متى أين كيف كم لماذا أي أية هو هي هم هذا هذه ذلك تلك التي الذي الذين كان كانت
   يكون تكون قد لقد ثم أو أم لا لم لن إن أن إذا كما كل بعد قبل بين حول خلال ضمن عند منذ حتى و ف ب ل ك به بها له لها
   فيه فيها منها منه عليه عليها إليه وما وماذا ومن ومتى وأين وكيف وكم ولماذا وهل بماذا لمن عم مما بما
   فين وين إمتى ايمتى شكون مين وش شنو ايه إيه ليش علاش ليه قديش قديه كام شحال شو اللي ديال تاع بتاع بتاعة حق تبع عاد يعني
   وينه فينه فاين منين امنين لوين لفين وقتاش فوقاش شوكت ايمت امته قداش قداه اديش بشحال شكد شقد شلون شلونه منو منهو اشكون لمين
   اش آش ايش اشنو شنوة شنية فاش علاه كيفاش ازاي إزاي كيفن هلق هلا دلوقتي هسه هسع الحين دابا توا عايز عاوز عايزة بدي بدنا ابي ابغى
   نبي نبغي بغيت اريد ده دي دا دول هاي هاد هادا هذي هاذا هذول هدول بتاعه بتوع حقت حقه مال ماله مالت ديالو ديالها تاعو تبعه تبعها
   يلي الي كمان برضو برضه بعد لسا لسه شي حدا مو مش موش ماشي ولا و لو باش عشان علشان منشان لشو لأي عن طب طيب رح راح حيث وياهم
   هالـ هال هو اصلا أصلا بس كده هيك هكذا ليها ليه ديك داك هاديك اياه`,
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
