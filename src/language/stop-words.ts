import { normalize } from './normalize.ts';

/** Words that carry no topic. Question words of the spoken Arabics are here too; numbers and "year" words are not. */
const lists = [
  // Arabic: particles, pronouns, question words (standard, Egyptian, Levantine, Maghrebi, Gulf)
  `في من على إلى الى عن مع هل ما ماذا من متى أين كيف كم لماذا أي أية هو هي هم هذا هذه ذلك تلك التي الذي الذين كان كانت
   يكون تكون قد لقد ثم أو أم لا لم لن إن أن إذا كما كل بعد قبل بين حول خلال ضمن عند منذ حتى و ف ب ل ك به بها له لها
   فيه فيها منها منه عليه عليها إليه وما وماذا ومن ومتى وأين وكيف وكم ولماذا وهل بماذا لمن عم مما بما
   فين وين إمتى ايمتى شكون مين وش شنو ايه إيه ليش علاش ليه قديش قديه كام شحال شو اللي ديال تاع بتاع بتاعة حق تبع عاد يعني`,
  // Spoken Arabic: question words, "want", "now", "this", "there is", pronouns, and other small words.
  `فينه فينها فينو وينه وينها وينو وينهم امتا ايمتا ايمته فوقاش فوكاش وقتاش وقتيش مينو منو منهو منهي اشكون لمين منين امنين منوين
   شنوه شنهو شنهي شني شنيه شنيا شنه اشنو ايش اش واش ويش ايشو ازاي ازي شلون اشلون كيفاش كيفن لويش علاه عليش چم قداش قداه اديش
   شحال بشحال اشحال شقد شكد اد فاش باش انهي انهو اينا
   بدي بدك بدنا بدها بدهم عايز عايزة عايزين عاوز عاوزة عاوزين ابي ابغى تبي تبغى يبي نبي نبغي بغيت بغينا حابب حابة
   هسه هسع هسا هلق هلأ هلا دلوقتي دلوقت الحين هالحين ذلحين دابا دروك توا
   ده دا دي هاد هادا هاي هاذا هاذي هذي هداك هاداك هيك كده كدا هيدا هيدي هكا
   حدا اكو ماكو كاين كاينة كانو كانوا رح غادي مش مو موش مب كمان برضه برضو بس يا لي يلي
   لوين لفين بدهن بدكن بدكم حسب ايام أيام حقت حقه مال ماله مالت ديالو ديالها تاعو تبعه تبعها عشان علشان منشان لشو وياهم اصلا هال ولا وكيف ياترى
   انا انت انتي انتو انتم احنا نحن نحنا حنا هما همه هن هوا هوه هيه قولي قلي قولولي`,
  `the a an of in on at to for from by with and or is are was were be been being do does did has have had what which who
   whom whose when where why how many much it its this that these those as about into than then there their they he she
   we you i me my your our us not no yes can could would should will please tell s take took taken place happen happened`,
  `le la les l un une des de du d en dans sur à au aux et ou est sont était étaient été être a ont avait par pour avec sans
   que qu qui quoi quel quelle quels quelles quand où comment pourquoi combien ce cet cette ces il elle ils elles on nous
   vous je se sa son ses leur leurs ne pas plus y c s n j t m lors dont eu lieu`,
];

const stopWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/u)).map(normalize));

/** Whether a normalised word is one of the words without topic, in any of the three languages; "وفي" is two of them. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || (/^[وب]../u.test(word) && stopWords.has(word.slice(1)));
}
