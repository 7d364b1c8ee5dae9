// Words that mark a text in Latin letters as Arabic, and words of the field that rules would spell wrongly.
const dictionary = new Map(
  `shu شو|shou شو|chou شو|chnou شنو|shno شنو|shnu شنو|chnowa شنوة|ash اش|ach اش|wesh وش|wsh وش|ish ايش|eish ايش|esh ايش|eh ايه|eih ايه|
   ma ما|mata متى|emta امتى|imta امتى|eimta ايمتى|aymta ايمتى|waqtash وقتاش|wa2tash وقتاش|fo9ach فوقاش|fou9ach فوقاش|
   wein وين|wen وين|wayn وين|win وين|fein فين|fen فين|fin فين|ayna اين|ayn اين|min مين|meen مين|mn من|mnen منين|menin منين|mneen منين|
   man من|menu منو|meno منو|mino منو|chkoun شكون|chkon شكون|shkoun شكون|achkoun شكون|kam كم|kem كم|cam كم|2adeish قديش|2addeish قديش|adesh قديش|
   addeish قديش|gaddesh قديش|qaddech قداش|9addech قداش|ch7al شحال|bch7al بشحال|shgad شكد|leish ليش|lesh ليش|leh ليه|3lach علاش|3lash علاش|
   keif كيف|kif كيف|kifach كيفاش|kifash كيفاش|ezay ازاي|ezzay ازاي|hal هل|hiya هي|hiye هي|heya هي|huwa هو|howwa هو|howa هو|howe هو|humma هم|
   el ال|al ال|il ال|elli اللي|illi اللي|li اللي|fi في|fel في ال|fil في ال|f في|bel بال|bil بال|3al على ال|3ala على|3an عن|men من|ma3 مع|3am عم|
   taba3 تبع|bta3 بتاع|bita3 بتاع|dyal ديال|dial ديال|ta3 تاع|7a2 حق|ya يا|ya3ni يعني|wala ولا|walla ولا|w و|wa و|aw او|law لو|7asab حسب|
   kan كان|kanet كانت|kanat كانت|sar صار|saret صارت|sarat صارت|byser بيصير|byseer بيصير|en3a2ad انعقد|in3aqad انعقد|n3aqad انعقد|shark شارك|sharak شارك|shareket شاركت|sharaket شاركت|sharku شاركوا|
   7adar حضر|7adaru حضروا|7adro حضروا|nazzam نظم|nazzamet نظمت|nadam نظم|ndem نظم|atlaq اطلق|atla2 اطلق|tara2as ترأس|tra2as ترأس|ra2is رئيس|ra2ees رئيس|raees رئيس|rais رئيس|
   muntada منتدى|montada منتدى|mountada منتدى|muntadayat منتديات|molta2a ملتقى|multaqa ملتقى|mo2tamar مؤتمر|mu2tamar مؤتمر|motamar مؤتمر|
   7awkama حوكمة|7awkamet حوكمة|7awkamat حوكمة|hawkama حوكمة|hawkamat حوكمة|7okama حوكمة|internet الانترنت|l-internet الانترنت|enternet الانترنت|
   2imma قمة|qimma قمة|9imma قمة|2emma قمة|3alamiya عالمية|3alamiyye عالمية|3alamiyya عالمية|mujtama3 مجتمع|moujtama3 مجتمع|mojtama3 مجتمع|ma3lumat معلومات|ma3loumat معلومات|
   3arabi عربي|3arabiya عربية|3arabiyya عربية|3arab عرب|arab عربي|umam امم|omam امم|2omam امم|mutta7ida متحدة|mota7ida متحدة|mutahida متحدة|
   jalsa جلسة|jalse جلسة|jalset جلسة|jalsat جلسات|galsa جلسة|galsat جلسات|wazir وزير|wazeer وزير|wuzara2 وزراء|wzara2 وزراء|wizara وزارة|wizaret وزارة|wizarat وزارة|
   shi3ar شعار|she3ar شعار|chi3ar شعار|mawdu3 موضوع|mawdou3 موضوع|ahdaf اهداف|ahdef اهداف|hadaf هدف|ma7awer محاور|masarat مسارات|masar مسار|
   sana سنة|sanet سنة|senet سنة|3am عام|3ame عام|tarikh تاريخ|tari5 تاريخ|yom يوم|yawm يوم|shahr شهر|dawla دولة|dawle دولة|duwal دول|dowal دول|balad بلد|blad بلاد|bilad بلاد|mdina مدينة|madina مدينة|madine مدينة|
   masr مصر|misr مصر|lubnan لبنان|lebnen لبنان|libnan لبنان|lobnan لبنان|loubnan لبنان|beirut بيروت|bayrut بيروت|beyrouth بيروت|jnif جنيف|jeneef جنيف|geneva جنيف|genif جنيف|tunis تونس|tounes تونس|maghreb مغرب|maghrib مغرب|ma8rib مغرب|
   5ari6a خريطة|5aritat خريطة|kharita خريطة|kharitat خريطة|5aritet خريطة|tari2 طريق|tariq طريق|tari9 طريق|mubadara مبادرة|mobadara مبادرة|mubadaret مبادرة|7iwar حوار|hiwar حوار|
   istismar استثمار|istithmar استثمار|istithmarat استثمارات|flous فلوس|flus فلوس|masari مصاري|mohandes مهندس|mohandesin مهندسين|muhandisin مهندسين|mouhandisin مهندسين|muhandiseen مهندسين|7araka حركة|7arakat حركة|7araket حركة|wafd وفد|
   escwa الاسكوا|eskwa الاسكوا|jami3a جامعة|jam3et جامعة|jami3at جامعة|jame3a جامعة|ri3aya رعاية|re3ayet رعاية|ri3ayat رعاية|ta7t تحت|t7t تحت|awwal اول|awal اول|tani ثاني|thani ثاني|tanya ثانية|talet ثالث|rabe3 رابع|rabi3 رابع|khames خامس|
   3adad عدد|mosharikin مشاركين|musharikin مشاركين|mousharikin مشاركين|moucharikin مشاركين|sharikat شركات|7ukumat حكومات|7okomat حكومات|hukumat حكومات|shabab شباب|chabab شباب|
   bayan بيان|khitami ختامي|5itami ختامي|mithaq ميثاق|mitha2 ميثاق|qarar قرار|2arar قرار|9arar قرار|tawafuq توافق|tawafoq توافق|marhala مرحلة|mar7ala مرحلة|mar7ale مرحلة|oula اولى|ula اولى|
   wersha ورشة|warsha ورشة|warshat ورشات|7adath حدث|7adas حدث|raqm رقم|ra2m رقم|ra9m رقم|jiha جهة|jihat جهات|munazzama منظمة|monazama منظمة|munazamat منظمات|ijtima3 اجتماع|ejtima3 اجتماع|khubara خبراء|khobara خبراء|5obara2 خبراء|
   mashru3 مشروع|mashari3 مشاريع|natija نتيجة|nata2ij نتائج|nata2ej نتائج|mukharajat مخرجات|2injazat انجازات|injazat انجازات|in3aqad انعقد|maqar مقر|ma2ar مقر|korona كورونا|ittisalat اتصالات|itisalat اتصالات|corona كورونا`
    .split('|')
    .map((pair) => {
      const [latin = '', ...arabic] = pair.trim().split(' ');
      return [latin, arabic.join(' ')] as const;
    }),
);
// Words that are Arabic in Latin letters only: enough of them, and the text is Arabizi.
const sure = new Set(
  `shu shou chnou shno shnu chnowa wesh wsh eish mata emta imta eimta aymta wein wen wayn fein fen meen chkoun chkon shkoun
   kem leish lesh leh kifach kifash ezay ezzay hiya hiye heya huwa howwa howa elli illi fel fil bel taba3 dyal dial sar saret muntada
   montada mountada muntadayat hawkama hawkamat ahdaf ahdef masr lubnan lebnen loubnan kan kanet el kam eh ma wala walla`.split(
    /\s+/u,
  ),
);
const withDigits = /^(?=.*[a-z])(?:[a-z']*[2356789][a-z']+|[a-z']+[23579][a-z']*)+$/u;
const notArabizi =
  /^(?:\d+[a-z]{1,2}|[a-z]{1,5}\d+|[a-z]\d+[a-z]?|ipv\d|web\d|co2|b2[bcg]|p2p|i18n|l10n|h2o|mp3|mp4|g\d+|\d+(?:st|nd|rd|th|er|eme|e))$/u;

/** Whether a question is Arabic in Latin letters and digits ("shu hiye ahdef el muntada?"). */
export function isArabizi(text: string): boolean {
  if (/\p{Script=Arabic}/u.test(text)) return false;
  const words = splitWords(text);
  const marked = words.filter((word) => withDigits.test(word) && !notArabizi.test(word)).length;
  const known = words.filter((word) => sure.has(word)).length;
  return marked + known >= 2 && (marked + known) * 4 >= words.length;
}

/** An Arabizi question in Arabic letters. Words in capitals (WSIS), numbers and years stay. */
export function spellOutArabizi(text: string): string {
  return text
    .replaceAll(/[\p{L}\p{N}'’-]+/gu, (word) =>
      /^\p{Lu}{2,}\d*$|^\d+$/u.test(word) ? word : spellOut(word.toLowerCase()),
    )
    .replaceAll(/(?<!\p{L})ال (?=\p{Script=Arabic})/gu, 'ال')
    .replaceAll(/(?<!\p{L})الال/gu, 'ال');
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

function spellOut(word: string): string {
  const bare = word.replaceAll(/['’-]/gu, '');
  const known = dictionary.get(word) ?? dictionary.get(bare);
  if (known !== undefined) return known;
  const article = /^(?:w|wa)?(?:el|al|il|l)-?(?=[a-z2-9]{3})/u.exec(word)?.[0] ?? '';
  const rest = word.slice(article.length).replaceAll(/['’-]/gu, '');
  const inner = dictionary.get(rest);
  if (article !== '' && (inner !== undefined || article.length > 1))
    return `${/^w/u.test(article) ? 'و' : ''}ال${inner ?? letters(rest)}`;
  return letters(bare);
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:sh|ch)/u, 'ش'],
  [/^(?:kh|5|7')/u, 'خ'],
  [/^(?:gh|8)/u, 'غ'],
  [/^th/u, 'ث'],
  [/^dh/u, 'ذ'],
  [/^(?:ou|oo|u|o|w)/u, 'و'],
  [/^(?:ee|ii|i|y|ei)/u, 'ي'],
  [/^(?:aa|a)/u, 'ا'],
  [/^e/u, ''],
  [/^2/u, 'ا'],
  [/^3/u, 'ع'],
  [/^7/u, 'ح'],
  [/^6/u, 'ط'],
  [/^9/u, 'ق'],
  [/^[bp]/u, 'ب'],
  [/^t/u, 'ت'],
  [/^[jg]/u, 'ج'],
  [/^d/u, 'د'],
  [/^r/u, 'ر'],
  [/^z/u, 'ز'],
  [/^[sc]/u, 'س'],
  [/^[fv]/u, 'ف'],
  [/^q/u, 'ق'],
  [/^k/u, 'ك'],
  [/^l/u, 'ل'],
  [/^m/u, 'م'],
  [/^n/u, 'ن'],
  [/^h/u, 'ه'],
  [/^x/u, 'كس'],
];

/** By rules: consonants as they sound; a short vowel between consonants is not written, a final "a" is ة. */
function letters(word: string): string {
  let rest = word.replaceAll(/([a-z])\1/gu, (pair, letter: string) => ('aeiou'.includes(letter) ? pair : letter));
  let arabic = '';
  while (rest !== '') {
    if (/^(?:a|e|eh|ah)$/u.test(rest) && arabic !== '') return `${arabic}ة`;
    if (arabic !== '' && /^[aeiou][^aeiouy\d]{1,2}[aeiou]/u.test(rest) && !/^[aeiou][^aeiou]a/u.test(rest)) {
      rest = rest.slice(1);
      continue;
    }
    const [pattern, letter] = spellings.find(([one]) => one.test(rest)) ?? [/^./u, ''];
    arabic += letter;
    rest = rest.replace(pattern, '');
  }
  return arabic;
}
