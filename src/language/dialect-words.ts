import { normalize } from './normalize.ts';

// Standard words, then what five dialects (Egypt, Levant, Gulf, Iraq, Maghreb) say for them.
const table = `
  متى: امتى إمتا ايمتى ايمتا ايمته فوقاش فوكاش وقتاش وقتيش
  أين: فين وين فينه فينها فينو وينه وينها وينو وينهم
  من: مين مينو منو منهو شكون اشكون
  ما: شو شنو شنوه شنهو شني شنيه اشنو ايش اش وش ويش ايه
  كم: كام چم قديش قداش قديه اديش شحال بشحال اشحال شقد شكد
  لماذا: ليش ليه لويش علاش علاه عليش
  كيف: كيفاش شلون اشلون ازاي
  أقيم عقد: اتعمل اتعملت انعمل انعملت تعمل تعملت معمول معمولة ينعمل يتعمل بينعمل بيتعمل حيتعمل هيتعمل
  عقد أقيم: صار صارت صاير صايرة يصير بيصير كيصير
  شارك حضر: حضرو إجو إجوا اجا إجت جا جات جاو
  ذهب شارك: راح راحت راحو مشى مشاو مشو
  نظم أقام: عملت عملو عملوا دارو سوى سوو سووا سوت نظمو
  قال أعلن: قالو قالوا قالت حكى حكت حكو حكوا گال گالو كالو
  تحدث تكلم: حكى حكو هضر هضرو اتكلم اتكلمت اتكلمو تكلمو
  بدأ: بدا بدت بدو بدوا بداو بلش بلشت بلشو ابتدى ابتدت
  انتهى: خلص خلصت خلصو كمل كملت سالا سالات
  أحضر قدم: جاب جابت جابو
  قدم منح: عطى عطت عطو عطاو أعطو
  حصل نال: خد خدت خدو خدا خذا خذى خذو اخدت اخدو
  فاز نال: كسب كسبت كسبو ربح ربحت ربحو
  رأى: شاف شافت شافو
  وضع: حط حطت حطو
  اجتمع التقى: اتلمو تلاقو اتلاقو اتقابلو تقابلو تجمعو اتجمعو
  ساعد: عاون عاونو ساعدو
  اختار: اختارو نقى نقو
  ناقش: ناقشو اتناقشو تناقشو
  وقع: مضى مضو
  أموال مال: فلوس مصاري مصريات
  دولة بلد: بلاد بلادنا بلدنا
  أشخاص مشاركين: ناس
  نساء: نسوان ستات عيالات حريم
  رجال: رجالة زلم رياجيل
  شباب: شبيبة دراري شبان
  أطفال: عيال صغار ولاد وليدات
  رئيس: ريس رايس
  إنترنت: نت انترنيت انتارنيت
  هاتف: موبايل تلفون تليفون جوال
  حاسوب: كمبيوتر كومبيوتر
  كثير: كتير واجد وايد برشا بزاف
  قليل: شوية شوي
  جيد: مليح منيح كويس باهي مزيان
  عمل: شغل
  يعمل: يشتغل بيشتغل يخدم
  أمس: امبارح مبارح البارح
  غدا: بكرة بكرا غدوة
  اليوم: النهاردة النهارده هالنهار
  الآن: هلق هلأ هسه هسع دلوقتي دلوقت الحين دابا توا
  هنا: هون هنايا هني
  هناك: هنيك هناكا
  أول: أولاني
  أخير آخر: أخراني لخر لخرا
  يوجد: اكو كاين كاينة كاينين`;

let forms: ReadonlyMap<string, readonly string[]> | null = null; // made when first asked for

/**
 * What a word of a spoken Arabic is in the standard one, normalised; several where it may be either, none for other
 * words. The word itself may be standard Arabic too: these are further forms to look for, not a replacement.
 *
 * @param word - Normalised; و ف and the article in front of it are looked through.
 */
export function standardForms(word: string): readonly string[] {
  forms ??= makeForms();
  const known = forms.get(word) ?? forms.get(word.replace(/^[وف](?=..)/u, ''));
  if (known) return known;
  const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/u.exec(word)?.[0];
  return article === undefined ? pluralForms(word) : (forms.get(word.slice(article.length)) ?? []);
}

/** "نظمو" is how many type "نظموا"; not "يونيو". */
function pluralForms(word: string): readonly string[] {
  const singular = /^(?<singular>[ء-ي]{2,}[^اويء])و$/u.exec(word)?.groups?.['singular'];
  return singular === undefined ? [] : [singular, `${word}ا`];
}

function makeForms(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [standard = '', spoken = ''] = line.split(':').map((words) => words.trim().split(' ').map(normalize));
    for (const word of spoken) made.set(word, [...new Set([...(made.get(word) ?? []), ...standard])]);
  }
  return made;
}
