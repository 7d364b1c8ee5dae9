import { words } from '../language/tokenize.ts';

/** Words that retrieval does without, but that make another question of the same topic. */
export const meaningWords: ReadonlySet<string> = new Set(
  words(`before after between against until since under over from more less most least than other another all every each some any still again both
   outside inside behind beyond instead must should about for by with
   عن مع
   قبل بعد بين ضد منذ حتى تحت فوق أكثر أقل كل جميع بعض الآخر أخرى خارج داخل خلف ضمن إلى الى
   avant apres sur pour par avec entre contre depuis jusqu jusque plus moins autre autres tous toutes chaque certains quelques encore dehors hors dedans`),
);

// Senses and words that add nothing beside what is asked for.
const always = `ouu faire do can could may يمكن يمكنني يمكنه يمكننا ممكن يستطيع نستطيع استطيع تستطيع peux puis peut peuvent pouvez possible able hold exist exists existing existe existent يوجد توجد هناك فيه there ever deja already here happen ici هنا هون تم يتم شهد شهدها شهدت ضم ضمت ضمها كان تضمن hello so far jusqu jusque
   mean meaning means stand stands define definition explain acronym معنى المقصود مقصود تعني يعني عرف تعريف اختصار signifie signifier veut definition sigle expliquez
   list name cite citez listez اذكر عدد كلمة المرجو سوف me donc been had itself eux joue play plays
   give donner donnez أي اية`;
const besideKinds: Readonly<Record<string, string>> = {
  date: 'date dates تاريخ موعد',
  place: 'city place located situe situee trouve تقع يقع مقر host find مكان lieu endroit',
  comparison: 'with مع avec between from بين عن entre',
  country: 'country host',
  person: 'by par name names اسم أسماء nom noms appelle appellent',
  manner: 'for pour should must faut يجب علي ماذا افعل نفعل',
  number:
    'number numbers count عدد nombre amount قيمة مبلغ montant eleve comptait compte compter comptees connu connues connait',
  duration:
    'for pour pendant duration time long last lasted مدة وقت استمر استمرت استغرق استغرقت دام دامت duree temps dure',
  reason: 'for pour reason reasons سبب أسباب raison raisons',
  frequency: 'often frequently frequency مرة frequence combien tous',
  organisation: 'body by par',
};

/** The words and senses that are no topic of a question that asks for these kinds. */
export function emptyWords(asks: readonly string[]): ReadonlySet<string> {
  return new Set([always, ...asks.map((kind) => besideKinds[kind] ?? '')].flatMap((list) => words(list)));
}

/** Words that only say that a number is a year. */
export const yearWords: ReadonlySet<string> = new Set(
  words('year years سنة عام لعام بعام وعام لسنة بسنة annee annees'),
);
/** Words before "year" that make it a certain one: "this year". */
export const pointers: ReadonlySet<string> = new Set(words('this last next every هذا هذه هاد ce cet cette هال'));
