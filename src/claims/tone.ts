import type { ClaimSentence } from './claim-sentence.ts';
import { holdsPhrase, phrases } from './phrases.ts';
import type { FoundQuantity } from './read-quantities.ts';

/** What takes a statement back, doubts it or only wishes for it. */
const unsure =
  phrases(`not,no,never,cannot,don,didn,doesn,wasn,weren,isn,aren,hasn,haven,hadn,won,wouldn,couldn,t,neither,nor,without,
  if,would,could,should,might,perhaps,maybe,hope,hopes,hoped,wish,expect,expects,expected,expecting,imagine,suppose,supposed,planned,
  planning,plans,initially,originally,target,goal,aims,aim,instead,rather,wrong,incorrect,false,mistake,mistaken,rumour,rumor,myth,guess,
  than last,times,twice,double,doubled,half,increase,increased,decrease,grew,growth,rose,fell,drop,dropped,compared,unlike,whereas,
  will,going to,next,why,how,
  لا,لم,لن,ليس,ليست,ما,مش,مو,مب,مهوب,غير,بدون,دون,لو,إذا,اذا,قد,ربما,لعل,يمكن,يتوقع,متوقع,المتوقع,نتوقع,أتوقع,كان يتوقع,يفترض,المفترض,مقرر,
  مقررا,المقرر,سوف,خطأ,الخطأ,غلط,بدل,بدلا,شائعة,إشاعة,نتمنى,أتمنى,نأمل,ضعف,أضعاف,نصف,زيادة,ارتفع,ارتفاع,انخفض,انخفاض,مقارنة,بينما,هل,كم,
  كيف,لماذا,القادم,المقبل,هدف,الهدف,تهدف,يهدف,
  pas,ne,n,jamais,non,sans,si,serait,seraient,devrait,devraient,aurait,auraient,pourrait,peut,espère,espérons,prévu,prévus,prévue,attendu,
  attendus,attend,initialement,objectif,au lieu,plutôt,faux,fausse,erreur,rumeur,fois,double,doublé,moitié,hausse,augmentation,augmenté,
  baisse,diminution,comparé,contrairement,sera,seront,aura,prochain,prochaine,pourquoi,comment,combien`);
/** Who speaks of what they did themselves. */
const firstPerson = phrases(
  `i,we,my,our,me,us,he,she,his,her,أنا,نحن,حضرت,شاركت في,شاركنا,حضرنا,نظمنا,قدمت,قدمنا,تابعت,لي,لنا,je,j,nous,mon,ma,mes,notre,nos,on`,
);

/** Whether a sentence states what it says, flatly and of the event itself. */
export function isFlat({ text, words }: ClaimSentence, quantities: readonly FoundQuantity[]): boolean {
  if (/[?؟]/u.test(text)) return false;
  // "No fewer than", "ما لا يقل عن" say a number.
  const inQuantity = (at: number) => quantities.some(({ qualifiedFrom, to }) => qualifiedFrom <= at && at < to + 2);
  const left = words.flatMap((word, at) => (inQuantity(at) ? ['\u0000'] : [word]));
  return !holdsPhrase(left, unsure);
}

/** Whether a sentence holds back no more than another one that it is read beside. */
export function isSureBeside(one: ClaimSentence, other: ClaimSentence): boolean {
  if (/[?؟]/u.test(one.text)) return false;
  return unsure.every((phrase) => !holdsPhrase(one.words, [phrase]) || holdsPhrase(other.words, [phrase]));
}

/** Whether a person tells of themselves or another. */
export function isPersonal({ words }: ClaimSentence): boolean {
  return holdsPhrase(words, firstPerson);
}
