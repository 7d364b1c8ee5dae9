import type { Language } from '../../language/language.ts';
import type { AnswerType } from '../../retrieval/expected-answer.ts';

const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'الإنجليزية', fr: 'الفرنسية' };

/** Every sentence that an answer says in its own name. The other languages are typed against this file. */
export const ar = {
  /** Above an excerpt that is in another language than the question. */
  foreignLead: (language: Language) => `الجواب في وثيقة باللغة ${languageNames[language]}:`,
  notFound: 'لا تجيب الوثائق المتاحة عن هذا السؤال.',
  hidden: 'أخفى المشرفون ما تجيب به الوثائق عن هذا السؤال.',
  /** To an order ("ignore your instructions"): nothing is obeyed, and the asker is told what can be asked. */
  injection: 'لا أنفّذ أوامر ولا أكشف إعدادات. اسألني عمّا في الوثائق: المنتديات وموضوعاتها ومخرجاتها.',
  /** Of a question about two things: the answer about one of them. */
  side: (name: string, lead: string) => `${name}: ${lead}`,
  /** Of a question about two things: the one that the documents are silent about. */
  silentSide: (name: string) => `لا تذكر الوثائق شيئاً من هذا عن «${name}».`,
  /** Of a question that asks for several things: those that the citations do not hold. */
  silentPart: (parts: readonly string[]) => `ولا تذكر الوثائق هنا: ${parts.join('، ')}.`,
  answerTypes: {
    date: 'التاريخ',
    duration: 'المدة',
    number: 'العدد',
    code: 'الرقم',
    theme: 'العنوان',
    country: 'البلد',
    place: 'المكان',
    mode: 'طريقة الانعقاد',
    person: 'الشخص',
    organisation: 'الجهة',
  } satisfies Record<AnswerType, string>,
  /** Above the titles of the nearest documents. */
  nearest: 'أقرب الوثائق إليه:',
  emptyQuestion: 'اكتب سؤالك بالكلمات حتى أبحث عن جوابه في الوثائق.',
  longQuestion: (maxCharacters: number) => `هذا السؤال طويل جداً. اختصره إلى ${maxCharacters} حرف على الأكثر.`,
  /** What stands before the title of a digest or record: its words are ours, not the original's. */
  summaryOf: (title: string) => `ملخّص «${title}»`,
};
