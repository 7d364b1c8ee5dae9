import { normalize } from '../../../src/language/normalize.ts';

// Persons, places and bodies as English, French and Arabic texts spell them; "/" parts the scripts.
const list = `
  nsengimana/نسينجيمانا warsaw/وارسو luther/لوثر tesla/تسلا chopin/شوبان doppler/دوبلر beyonce/بيونسيه geneva/جنيف
  genève/جنيف vilnius/فيلنيوس guadalajara/غوادالاخارا sharm/شرم denver/دنفر newton/نيوتن huguenot/هوغونوت genghis/جنكيز
  kublai/قوبلاي baku/باكو bakou/باكو katowice/كاتوفيتسه katowice/كاتوفيتشي lillestrom/ليلستروم kuwait/الكويت
  koweït/الكويت tunis/تونس riyadh/الرياض unesco/يونسكو icann/آيكان escwa/إسكوا mubarak/مبارك google/غوغل google/جوجل
  facebook/فيسبوك twitter/تويتر paris/باريس bordeaux/بوردو einstein/أينشتاين shakespeare/شكسبير washington/واشنطن
  wikipedia/ويكيبيديا michael/مايكل george/جورج charles/تشارلز chirac/شيراك london/لندن berlin/برلين madrid/مدريد
  lisbon/لشبونة brussels/بروكسل bruxelles/بروكسل nairobi/نيروبي istanbul/إسطنبول kyoto/كيوتو hyderabad/حيدرآباد
  beirut/بيروت beyrouth/بيروت damascus/دمشق baghdad/بغداد bagdad/بغداد khartoum/الخرطوم nouakchott/نواكشوط doha/الدوحة
  dubai/دبي manama/المنامة muscat/مسقط amman/عمّان ramallah/رام الله marrakech/مراكش rabat/الرباط casablanca/كازابلانكا
  fatima/فاطمة ahmed/أحمد mohamed/محمد muhammad/محمد mahmoud/محمود khaled/خالد khalid/خالد yousef/يوسف youssef/يوسف
  ibrahim/إبراهيم hassan/حسن hussein/حسين houssein/حسين ali/علي omar/عمر layla/ليلى leila/ليلى mansour/منصور nasser/ناصر
  abdallah/عبدالله saleh/صالح tariq/طارق tarek/طارق samira/سميرة zeinab/زينب haddad/حداد khoury/خوري chedid/شديد
  guterres/غوتيريش annan/أنان kofi/كوفي vint/فينت cerf/سيرف darwin/داروين mozart/موزارت beethoven/بيتهوفن
  picasso/بيكاسو napoleon/نابليون voltaire/فولتير rousseau/روسو descartes/ديكارت pasteur/باستور curie/كوري kennedy/كينيدي
  lincoln/لينكولن obama/أوباما putin/بوتين merkel/ميركل macron/ماكرون sarkozy/ساركوزي gandhi/غاندي mandela/مانديلا
  tokyo/طوكيو moscow/موسكو berne/برن zurich/زيورخ vienna/فيينا athens/أثينا havana/هافانا lima/ليما brasilia/برازيليا
  toronto/تورونتو chicago/شيكاغو texas/تكساس california/كاليفورنيا arizona/أريزونا florida/فلوريدا virginia/فرجينيا
  uganda/أوغندا rwanda/رواندا kenya/كينيا ghana/غانا senegal/السنغال somalia/الصومال mauritania/موريتانيا canada/كندا
  mexico/المكسيك pakistan/باكستان kazakhstan/كازاخستان ukraine/أوكرانيا poland/بولندا finland/فنلندا norvège/النرويج
  android/أندرويد microsoft/مايكروسوفت linux/لينكس internet/الإنترنت telegram/تلغرام skype/سكايب zoom/زووم youtube/يوتيوب`;

/** Names in Latin and in Arabic letters, normalised. */
export const namePairs = list
  .replaceAll('رام الله', 'رامالله')
  .trim()
  .split(/\s+/u)
  .map((pair) => pair.split('/').map(normalize) as [latin: string, arabic: string]);
