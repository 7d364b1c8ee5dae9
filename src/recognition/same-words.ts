import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { words } from '../language/tokenize.ts';

// Words that ask for the same thing: a line is one sense, in English, Arabic and French. "Chair" and "secretary", "host" and "organiser" stay apart.
const senses = `
  hold: held hold holds holding taking convene convened | أقيم أقيمت عقد عقدت انعقد انعقدت انعقاد جرى جرت التأم يعقد ينعقد تنعقد يقام تقام سيعقد سينعقد سيقام صار صارت | tenu tenue tenir tient tiendra tiennent deroule deroulee deroulera
  begin: begin begins began begun beginning start starts started starting commence | بدأ بدأت يبدأ تبدأ بداية انطلق انطلقت ينطلق | commence commencer commencement debut debute debuter demarre
  end: end ends ended ending finish finishes finished | انتهى انتهت ينتهي تنتهي نهاية | finit fini finir fin termine terminer terminee
  open: open opens opened opening inaugurate inaugurated inauguration | افتتح افتتحت افتتاح افتتاحي افتتاحية يفتتح | ouvre ouvert ouverte ouvrir ouvrent ouverture inaugure inaugurer
  close: close closes closed closing | اختتم اختتمت اختتام ختام ختامي ختامية يختتم | clos close cloture cloturer cloturee ferme ferment fermer
  found: found founded founding establish established establishment create created creation | أنشئ أنشئت أنشأ أنشأت إنشاء تأسس تأسست أسس أسست تأسيس | cree creee creer creation fonde fondee fonder fondation etabli
  host: host hosts hosted hosting | استضاف استضافت استضافة يستضيف تستضيف مستضيف مستضيفة المضيف المضيفة احتضن احتضنت | accueilli accueillie accueillir accueille accueillait accueillera accueilleront hote
  organise: organise organised organises organiser organisers organising organize organized organizer organizers | نظم نظمت ينظم تنظم تنظيم منظم منظمو المنظمون المنظمين | organise organisee organiser organisateur organisateurs
  participate: participate participated participates participating participant participants attend attended attends attending attendee attendees | شارك شاركت شاركوا يشارك تشارك حضر حضرت حضروا مشارك مشاركا مشاركون مشاركين المشاركون المشاركين المشاركات مشاركة حاضرون الحاضرين | participe participer participent participant participants participante participantes assiste assister assistent
  person: people person persons | شخص شخصا أشخاص ناس الناس | personne personnes gens
  session: session sessions | جلسة جلسات | seance seances session sessions
  workshop: workshop workshops | ورشة ورش ورشات | atelier ateliers
  theme: theme themes motto slogan | شعار شعارات | theme themes slogan devise
  topic: topic topics subject subjects | موضوع مواضيع موضوعات | sujet sujets
  outcome: outcome outcomes result results | نتيجة نتائج مخرج مخرجات | resultat resultats
  main: main key principal major important | أهم أبرز الرئيسية رئيسية | principal principaux principale principales
  goal: goal goals aim aims objective objectives purpose purposes | هدف أهداف غاية غايات غرض | objectif objectifs but buts
  chair: chair chairs chaired chairing chairman chairwoman chairperson | رئيس رئيسة ترأس ترأست يرأس رئاسة | president presidente preside presider presidence
  discuss: discuss discusses discussed discussing debate debated address addressed addresses | ناقش ناقشت نوقش نوقشت يناقش تناقش تناول تناولت بحث بحثت | discute discuter aborde aborder abordes traite traiter
  speak: speak speaks spoke spoken speaker speakers | تحدث تحدثت تكلم متحدث متحدثون متحدثين المتحدثون المتحدثين | parle parler orateur orateurs intervenant intervenants
  say: say says said | قال قالت يقول | dit dire
  agree: agree agrees agreed agreement | اتفق اتفقوا اتفاق | convenu accord
  decide: decide decided decides decision decisions | قرر قررت تقرر قرار قرارات | decide decider decision decisions
  member: member members | عضو أعضاء عضوا | membre membres
  moderator: moderator moderators moderate moderates moderated | مشرف مشرفون مشرفين | moderateur moderateurs moderatrice moderatrices modere moderent
  rule: rule rules | قاعدة قواعد | regle regles
  channel: channel channels | قناة قنوات | salon salons canal
  server: server servers | خادم سيرفر | serveur serveurs
  report: report reports reporting | أبلغ أبلغت الإبلاغ إبلاغ يبلغ تبليغ | signaler signale signalement
  message: message messages post posts | رسالة رسائل | message messages
  join: join joins joined joining | انضم أنضم انضمام ينضم الانضمام | rejoindre rejoint adherer
  leave: leave leaves left leaving | غادر أغادر مغادرة | quitter quitte
  find: find finds | أجد يجد إيجاد ألاقي بلاقي نلقى | trouver trouve
  delete: delete deletes deleted remove removes removed | حذف أحذف يحذف مسح أمسح | supprimer supprime effacer efface
  change: change changes changed changing modify modified | تغيير أغير يغير تعديل أعدل عدل | changer change modifier modifie modification
  choose: choose chooses chose chosen select selects selected selection | اختار اختارت اختيار يختار | choisi choisis choisir choisit selection selectionne
  win: win wins won winner winners | فاز فازت فازوا فائز فائزون فائزين الفائزون الفائزين | gagne gagner gagnant gagnants remporte remporter laureat laureats
  fund: fund funds funded funding finance finances financed financing | مول يمول تمول تمويل | finance finances financer financement
  record: record records recorded recording recordings | سجلت مسجل مسجلة مسجلات | enregistre enregistree enregistres enregistrees enregistrement enregistrements
  register: register registers registered registering registration | تسجيل التسجيل | inscription inscriptions inscrire
  free: free | مجاني مجانية مجانا | gratuit gratuite
  country: country countries | دولة دول بلد بلدان | pays
  city: city cities town | مدينة مدن | ville villes
  percentage: percentage percent share proportion | نسبة نسب | pourcentage part proportion
  woman: woman women | امرأة نساء المرأة | femme femmes
  man: man men | رجل رجال رجلا | homme hommes
  role: role roles | دور | role roles
  rights: right rights | حق حقوق | droit droits
  difference: difference differences differ differs different | الفرق فرق فروق اختلاف يختلف تختلف | difference differences differe diffère
  meeting: meeting meetings | اجتماع اجتماعات | reunion reunions
  edition: edition editions | نسخة نسخ دورة دورات طبعة | edition editions
  arabic: arabic | العربية بالعربية | arabe
  english: english | الإنجليزية بالإنجليزية الانكليزية بالانكليزية | anglais anglaise
  french: french | الفرنسية بالفرنسية | français française francaise
  government: government governments | حكومة حكومات الحكومات | gouvernement gouvernements
  company: company companies firm firms | شركة شركات الشركات | entreprise entreprises societe societes
  language: language languages | لغة لغات | langue langues
  question: question questions | سؤال سؤالا أسئلة | question questions
  answer: answer answers | إجابة إجابات جواب أجوبة | réponse réponses
  body: organisation organisations organization organizations body bodies | جهة جهات هيئة هيئات | organisation organisations organisme organismes
  secretary: secretary | أمين | secretaire
  minutes: minutes | محضر محاضر | 
  committee: committee | لجنة | comite
  bot: bot bots robot robots | بوت روبوت | 
  recent: latest last | الأخير أخير الأخيرة آخر السابق سابق | derniere dernier precedente precedent
  coming: next upcoming | القادم قادم القادمة المقبل مقبل | prochain prochaine
  permit: allowed permitted | مسموح يسمح | autorise permis
  forbid: forbidden prohibited banned | ممنوع محظور | interdit interdite
  advantage: advantage advantages benefit benefits | ميزة مزايا فائدة فوائد | avantage avantages
  drawback: disadvantage disadvantages drawback drawbacks | عيب عيوب سلبيات | inconvenient inconvenients
  often: often frequently frequency frequence souvent |  | 
  cover: cover covers covered | يشمل تشمل شمل | couvre couvrir couvert couverte
  propose: proposal proposals propose proposed | مقترح مقترحات اقتراح اقتراحات | proposition propositions proposer
  write: write writes wrote written | كتب كتبت يكتب كتابة | ecrire ecrit redige rediger
  sign: sign signs signed | وقع وقعت توقيع | signe signer
  publish: publish published publication | منشورة نشر نشرت | publie publier publication
  visit: visit visited | زار زارت زيارة | visite visiter
  said:  | قيل | 
  get: get gets got obtain obtains obtained receive receives received | أحصل حصل حصلت يحصل حصول الحصول | obtenir obtient obtenu recevoir recoit
  use: use uses used using usage | استخدم استخدام أستخدم يستخدم استعمال استعمل | utiliser utilise utilisent utilisation
  vote: vote votes voted voting | صوت صوتت يصوت أصوت تصويت التصويت | voter vote votent
  send: send sends sent sending | أرسل أرسلت يرسل إرسال | envoyer envoie envoye envoi
  ask: ask asks asked asking | أسأل سأل يسأل طرح أطرح | poser pose posent demander demande
  reply: reply replies replied | أجاب أجيب يجيب | répondre repond repondu
  pay: pay pays paid payment | يدفع أدفع دفع | payer paye payes paie payee paiement
  cost: cost costs price | كلف تكلف كلفت تكلفة كلفة سعر ثمن | cout coute couter couts prix
  invite: invite invites invited invitation | دعوة أدعو يدعو | inviter invite invitation
  adopt: adopt adopted adopts adoption | اعتمد اعتمدت اعتماد | adopte adopter adoption
  approve: approve approved approval | وافق وافقت موافقة | approuve approuver approbation
  launch: launch launched launching | أطلق أطلقت إطلاق | lance lancer lancement
  raise: raise raised raises | أثار أثارت | souleve souleves soulever
  require: required need needs needed requirement requirements | شرط شروط يلزم مطلوب | requis necessaire necessaires condition conditions
  add: add adds added adding | أضاف أضيف إضافة | ajouter ajoute ajout
  edit: edit edits edited editing |  | 
  work: work works working | عمل يعمل تعمل | fonctionne fonctionner marche
  available: available | متاح متاحة متوفر متوفرة | disponible disponibles
  contact: contact contacts | تواصل أتواصل التواصل اتصل | contacter contact
  support: support supports supported | دعم دعمت يدعم | soutenir soutenu soutien
  recommend: recommend recommends recommended recommendation recommendations | أوصى أوصت يوصي توصية توصيات | recommande recommander recommandation recommandations
  represent: represent represented represents representative representatives | مثل يمثل ممثل ممثلون ممثلين | represente representer representant representants
  help: help helped helps | ساعد يساعد مساعدة | aide aider`;

/** Word → its senses in a language, as it is listed or, with "-" in front, without its endings. */
type Senses = ReadonlyMap<string, readonly string[]>;
let known: Readonly<Record<Language, Senses>> | null = null; // made when first asked for

/**
 * What a word of a question may stand for: the names of its senses, or else the word itself without its endings. Words
 * that share one may stand for one another.
 *
 * @param word - Normalised.
 */
export function sensesOf(word: string, language: Language): readonly string[] {
  known ??= makeSenses();
  const form = formsOf(word).find((form) => known?.[language].has(form)) ?? '';
  const key = `-${wordKey(word, language)}`;
  const inflected = known[language].get(key) ?? [];
  return known[language].get(form) ?? (inflected.length === 1 ? inflected : [key]);
}

/** A word as it is, then without what Arabic writes in front of it and behind it. */
function formsOf(word: string): string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [word];
  const rests = /^[وف]../u.test(word) ? [word, word.slice(1)] : [word];
  const bare = rests.flatMap((rest) => [rest, rest.replace(/^(?:[بك]?ال|لل|[بل])(?=..)/u, '')]);
  const owned = bare.map((form) => form.replace(/(?<=...)(?:هما|هم|ها|ه)$/u, '')); // "أسئلتهم"
  return [...bare, ...owned.map((form) => form.replace(/ت$/u, 'ه')), ...owned];
}

/** A word without its endings, a little shorter than its stem: "close", "closing" and "closed" are one. */
function wordKey(word: string, language: Language): string {
  if (/\d/u.test(word)) return word;
  const cut = stem(word, language);
  return cut.length > 3 ? cut.replace(/[eا]$/u, '') : cut;
}

const leastKey = 4; // letters

function makeSenses(): Readonly<Record<Language, Senses>> {
  const made = { ar: new Map<string, string[]>(), en: new Map<string, string[]>(), fr: new Map<string, string[]>() };
  const add = (language: Language, form: string, sense: string) =>
    made[language].set(form, [...new Set([...(made[language].get(form) ?? []), sense])]);
  for (const line of senses.trim().split('\n')) {
    const [sense = '', lists = ''] = line.split(':').map((part) => part.trim());
    lists.split('|').forEach((list, i) => {
      const language = (['en', 'ar', 'fr'] as const)[i]!;
      for (const word of words(list)) {
        add(language, word, sense);
        const key = wordKey(word, language);
        // Arabic endings make other words: "شركة" is not "شارك".
        if (language !== 'ar' && key.length >= leastKey) add(language, `-${key}`, sense);
      }
    });
  }
  return made;
}
