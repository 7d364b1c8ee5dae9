// A synthetic collection that looks like a grown one: words of the corpus and many rarer invented ones, inflected as
// Arabic inflects, in documents with years, places, names, dates and numbers, and questions about them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../dist/foundation/project-root.js';
import { splitPassages } from '../../dist/passages/split-passages.js';
import { createRandom } from './synthetic.js';

/** @typedef {'ar' | 'en' | 'fr'} Language */
/** @typedef {{ language: Language, title: string, topics: string[], place: string, year: number, text: string }} Document */

const inventedWords = 15_000;
const latinSyllables = 'ba con de for gen in mul net per res so tra ver pol dig cap reg lin man tor'.split(' ');
const arabicLetters = 'بتثجحخدذرزسشصضطظعغفقكلمنهويا';

/** What a language's texts are made of beside words: `#` stands for a topic word. */
const languages = {
  ar: {
    prefixes: ['ال', 'ال', 'ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل'],
    suffixes: ['ات', 'ين', 'ون', 'ية', 'ها', 'هم', 'ة'],
    places: 'بيروت القاهرة جنيف الرباط تونس عمّان الدوحة باريس برلين كاتوفيتسه'.split(' '),
    months: 'يناير مارس مايو نوفمبر ديسمبر'.split(' '),
    bodies: ['الاتحاد الدولي للاتصالات', 'الإسكوا', 'جامعة الدول العربية', 'الأيكان', 'منتدى حوكمة الإنترنت'],
    names: 'أحمد سامي ليلى هدى كريم يوسف الخطيب المنصوري بلقاسم حداد'.split(' '),
    date: (day, month, year) => `في ${day} ${month} ${year}`,
    number: (count) => `بمشاركة ${count} مندوباً`,
    person: (name) => `السيد ${name}،`,
    quoted: (words) => `«${words}»`,
    in: 'في',
    comma: '،',
    title: (topics, place, year) => `تقرير ${topics} في ${place} ${year}`,
    questions: [
      'متى عُقد اجتماع # # في @؟',
      'كم عدد المشاركين في # عام %؟',
      'أين نُظمت جلسة # و# في عام %؟',
      'من شارك في # # مع &؟',
      'ما شعار & لعام %؟',
      'ما أهداف # # التي نوقشت في @؟',
      'كيف تدعم & جهود # و# #؟',
      'ما المقصود بمصطلح # #؟',
      'اذكر توصيات # بشأن # و#',
      'في أي تاريخ بدأ # # بحضور &؟',
    ],
  },
  en: {
    prefixes: [],
    suffixes: ['s', 'ed', 'ing', 'ation'],
    places: 'Beirut Cairo Geneva Rabat Tunis Amman Doha Paris Berlin Katowice'.split(' '),
    months: 'January March May November December'.split(' '),
    bodies: ['the ITU', 'ESCWA', 'the League of Arab States', 'ICANN', 'the Internet Governance Forum'],
    names: 'Ahmed Sami Layla Huda Karim Youssef Khatib Mansouri Belkacem Haddad'.split(' '),
    date: (day, month, year) => `on ${day} ${month} ${year}`,
    number: (count) => `with ${count} delegates`,
    person: (name) => `Mr ${name},`,
    quoted: (words) => `“${words}”`,
    in: 'in',
    comma: ',',
    title: (topics, place, year) => `Report on ${topics} in ${place} ${year}`,
    questions: [
      'When was the # # meeting held in @?',
      'How many participants attended # in %?',
      'Where did the # session take place in %?',
      'Who joined # # with &?',
      'What are the goals of # # for &?',
    ],
  },
  fr: {
    prefixes: [],
    suffixes: ['s', 'e', 'es', 'ation', 'ement'],
    places: 'Beyrouth Le-Caire Genève Rabat Tunis Amman Doha Paris Berlin Katowice'.split(' '),
    months: 'janvier mars mai novembre décembre'.split(' '),
    bodies: ['l’UIT', 'la CESAO', 'la Ligue des États arabes', 'l’ICANN', 'le Forum sur la gouvernance de l’Internet'],
    names: 'Ahmed Sami Leïla Houda Karim Youssef Khatib Mansouri Belkacem Haddad'.split(' '),
    date: (day, month, year) => `le ${day} ${month} ${year}`,
    number: (count) => `avec ${count} délégués`,
    person: (name) => `M. ${name},`,
    quoted: (words) => `« ${words} »`,
    in: 'à',
    comma: ',',
    title: (topics, place, year) => `Rapport sur ${topics} à ${place} ${year}`,
    questions: [
      'Quand la réunion # # a-t-elle eu lieu à @ ?',
      'Combien de participants ont suivi # en % ?',
      'Où la session # s’est-elle tenue en % ?',
      'Qui a participé à # # avec & ?',
      'Quels sont les objectifs de # # pour & ?',
    ],
  },
};

/** @typedef {ReturnType<typeof createWriter>} Writer */

/**
 * Writes documents until they make up a number of passages: seven of ten Arabic, two English, one French.
 *
 * @param {string} folder - The corpus folder to make.
 * @param {number} passages - At least this many.
 * @returns {Document[]}
 */
export function writeCollection(folder, passages) {
  const random = createRandom(7);
  const writers = writersOf(random);
  mkdirSync(join(folder, 'documents'), { recursive: true });
  /** @type {Document[]} */
  const documents = [];
  for (let count = 0; count < passages;) {
    const document = writers['ar ar ar ar ar ar ar en en fr'.split(' ')[documents.length % 10]].document();
    const { language, title, year, place, text } = document;
    const id = `document-${documents.length}`;
    const head = `---\nid: ${id}\ntitle: "${title}"\nlanguage: ${language}\nkind: document\nyear: ${year}\nplace: ${place}\n---\n\n`;
    writeFileSync(join(folder, 'documents', `${id}.md`), head + text);
    count += splitPassages({ id, text }).length;
    documents.push(document);
  }
  return documents;
}

/**
 * Questions about some of the documents: seven of ten in Arabic. All that are asked in another language ask about Arabic
 * documents too, by their year and place.
 *
 * @param {readonly Document[]} documents
 * @param {number} count
 * @param {number} seed
 */
export function askAbout(documents, count, seed) {
  const random = createRandom(seed);
  const writers = writersOf(createRandom(7));
  return Array.from({ length: count }, (_, i) => {
    const language = /** @type {Language} */ ('ar ar ar ar ar ar ar en fr en'.split(' ')[i % 10]);
    const document = documents[Math.floor(random() * documents.length)];
    return writers[language].question(document, random);
  });
}

/** @param {() => number} random */
function writersOf(random) {
  return { ar: createWriter('ar', random), en: createWriter('en', random), fr: createWriter('fr', random) };
}

/**
 * @param {Language} language
 * @param {() => number} random
 */
function createWriter(language, random) {
  const own = languages[language];
  const real = realWords(language);
  const vocabulary = [...real, ...inventWords(language, random)];
  /** @template T @param {readonly T[]} list */
  const oneOf = (list, draw = random) => list[Math.floor(draw() * list.length)];
  const times = (count, make) => Array.from({ length: count }, make);
  // Zipf: the word of rank r comes up in proportion to 1 / r.
  const anyWord = () => inflect(vocabulary[Math.floor(vocabulary.length ** random()) - 1]);
  const inflect = (word) => {
    const isBare = word.length < 7 && !word.startsWith('ال');
    const prefix = isBare && random() < 0.25 && own.prefixes.length > 0 ? oneOf(own.prefixes) : '';
    return prefix + word + (isBare && random() < 0.12 ? oneOf(own.suffixes) : '');
  };
  const topic = (draw = random) => vocabulary[60 + Math.floor(draw() * real.length * 1.5)]; // of middling rarity
  const year = (draw = random) => 2003 + Math.floor(draw() * 22);

  function sentence(topics) {
    const words = times(9 + Math.floor(random() * 10), () => (random() < 0.12 ? inflect(oneOf(topics)) : anyWord()));
    /** @type {readonly (readonly [number, () => string])[]} */
    const facts = [
      [0.2, () => own.date(1 + Math.floor(random() * 28), oneOf(own.months), year())],
      [0.2, () => own.number(10 + Math.floor(random() * 900))],
      [0.15, () => `${own.in} ${oneOf(own.places)}`],
      [0.15, () => oneOf(own.bodies)],
      [0.08, () => own.person(`${oneOf(own.names)} ${oneOf(own.names)}`)],
      [0.05, () => own.quoted(times(4, anyWord).join(' '))],
      [0.3, () => own.comma],
    ];
    for (const [share, make] of facts)
      if (random() < share) words.splice(1 + Math.floor(random() * (words.length - 1)), 0, make());
    return `${words.join(' ').replaceAll(/ (?=[,،])/gu, '')}.`;
  }

  return {
    /** @returns {Document} */
    document() {
      const topics = times(8, () => topic());
      const [place, held] = [oneOf(own.places), year()];
      const title = own.title(topics.slice(0, 3).join(' '), place, held);
      const paragraph = () => times(5, () => sentence(topics)).join(' ');
      const section = () => [`## ${oneOf(topics)} ${oneOf(topics)}`, ...times(4, paragraph)].join('\n\n');
      return { language, title, topics, place, year: held, text: `${times(5, section).join('\n\n')}\n` };
    },
    /**
     * @param {Document} document
     * @param {() => number} draw
     */
    question(document, draw) {
      const isOwn = document.language === language;
      const place = own.places[languages[document.language].places.indexOf(document.place)];
      return oneOf(own.questions, draw)
        .replaceAll('#', () => (isOwn ? oneOf(document.topics, draw) : topic(draw)))
        .replace('@', place)
        .replace('%', String(document.year))
        .replace('&', () => oneOf(own.bodies, draw));
    },
  };
}

/**
 * The words of the project's corpus in a language, the most frequent first.
 *
 * @param {Language} language
 */
function realWords(language) {
  const folder = join(projectRoot, 'corpus', 'documents');
  const isOf = (file) => (/\.(en|fr)\.md$/u.exec(file)?.[1] ?? 'ar') === language;
  const counts = new Map();
  for (const file of readdirSync(folder).filter(isOf).toSorted())
    for (const [word] of bodyOf(join(folder, file)).matchAll(/[\p{L}\p{M}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
}

/** A document's text without its front matter. */
function bodyOf(path) {
  return readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/u, '');
}

/**
 * @param {Language} language
 * @param {() => number} random
 */
function inventWords(language, random) {
  const parts = language === 'ar' ? [...arabicLetters] : latinSyllables;
  const [least, more] = language === 'ar' ? [3, 3] : [2, 3];
  const word = () =>
    Array.from({ length: least + Math.floor(random() * more) }, () => parts[Math.floor(random() * parts.length)]).join(
      '',
    );
  return [...new Set(Array.from({ length: inventedWords }, word))];
}
