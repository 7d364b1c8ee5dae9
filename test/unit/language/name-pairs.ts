/** Names in both scripts, already normalised: people, cities, countries, brands, sciences. */
export const namePairs: readonly (readonly [latin: string, arabic: string])[] = split(`
  nsengimana/نسينجيمانا warsaw/وارسو luther/لوثر tesla/تسلا chopin/شوبان doppler/دوبلر beyonce/بيونسيه geneva/جنيف
  vilnius/فيلنيوس guadalajara/غوادالاخارا denver/دنفر newton/نيوتن huguenots/الهوغونوت genghis/جنكيز kublai/قوبلاي
  baku/باكو katowice/كاتوفيتسه fresno/فريسنو amazon/الامازون khashoggi/خاشقجي nobel/نوبل mozart/موتسارت oxygen/اكسجين
  california/كاليفورنيا victoria/فيكتوريا harvard/هارفارد kenya/كينيا edison/اديسون kennedy/كينيدي einstein/اينشتاين
  shakespeare/شكسبير napoleon/نابليون darwin/داروين galileo/غاليليو copernicus/كوبرنيكوس aristotle/ارسطو pasteur/باستور
  picasso/بيكاسو beethoven/بيتهوفن tolstoy/تولستوي dostoevsky/دوستويفسكي gandhi/غاندي mandela/مانديلا lincoln/لينكولن
  roosevelt/روزفلت churchill/تشرشل stalin/ستالين lenin/لينين hitler/هتلر obama/اوباما clinton/كلينتون merkel/ميركل
  macron/ماكرون descartes/ديكارت voltaire/فولتير rousseau/روسو hugo/هوغو camus/كامو mansour/منصور khalid/خالد fatima/فاطمه
  mahfouz/محفوظ darwish/درويش qabbani/قباني youssef/يوسف ibrahim/ابراهيم hussein/حسين omar/عمر abdallah/عبدالله saeed/سعيد
  layla/ليلي mustafa/مصطفي guterres/غوتيريش annan/عنان zuckerberg/زوكربيرغ musk/ماسك turing/تورينغ berners/بيرنرز
  berlin/برلين paris/باريس london/لندن madrid/مدريد barcelona/برشلونه moscow/موسكو tokyo/طوكيو kyoto/كيوتو beijing/بكين
  shanghai/شنغهاي singapore/سنغافوره bangkok/بانكوك jakarta/جاكرتا nairobi/نيروبي johannesburg/جوهانسبرغ lagos/لاغوس
  chicago/شيكاغو boston/بوسطن washington/واشنطن texas/تكساس florida/فلوريدا toronto/تورونتو montreal/مونتريال
  istanbul/اسطنبول ankara/انقره tehran/طهران baghdad/بغداد beirut/بيروت riyadh/الرياض doha/الدوحه khartoum/الخرطوم
  rabat/الرباط casablanca/كازابلانكا marrakech/مراكش bordeaux/بوردو lyon/ليون marseille/مرسيليا strasbourg/ستراسبورغ
  bruxelles/بروكسل amsterdam/امستردام copenhagen/كوبنهاغن stockholm/ستوكهولم oslo/اوسلو helsinki/هلسنكي prague/براغ
  budapest/بودابست bucharest/بوخارست sofia/صوفيا athens/اثينا lisbon/لشبونه dublin/دبلن manchester/مانشستر
  liverpool/ليفربول oxford/اكسفورد cambridge/كامبريدج zurich/زيورخ lausanne/لوزان davos/دافوس
  france/فرنسا canada/كندا brazil/البرازيل argentina/الارجنتين chile/تشيلي mexico/المكسيك colombia/كولومبيا peru/بيرو
  venezuela/فنزويلا cuba/كوبا australia/استراليا indonesia/اندونيسيا malaysia/ماليزيا pakistan/باكستان
  afghanistan/افغانستان ukraine/اوكرانيا poland/بولندا romania/رومانيا finland/فنلندا ethiopia/اثيوبيا somalia/الصومال
  senegal/السنغال nigeria/نيجيريا rwanda/رواندا uganda/اوغندا tanzania/تنزانيا zimbabwe/زيمبابوي philippines/الفلبين
  microsoft/مايكروسوفت google/غوغل facebook/فيسبوك twitter/تويتر youtube/يوتيوب wikipedia/ويكيبيديا toyota/تويوتا
  samsung/سامسونغ mercedes/مرسيدس nokia/نوكيا siemens/سيمنز boeing/بوينغ airbus/ايرباص netflix/نتفليكس huawei/هواوي
  hydrogen/هيدروجين carbon/كربون uranium/يورانيوم calcium/كالسيوم helium/هيليوم electron/الكترون proton/بروتون
  virus/فيروس bacteria/بكتيريا algorithm/الخوارزم geology/جيولوجيا biologie/بيولوجيا philosophie/فلسفه
  technologie/تكنولوجيا internet/الانترنت democratie/ديمقراطيه cinema/سينما opera/اوبرا jazz/جاز titanic/تيتانيك
  olympia/اوليمبيا nato/ناتو unesco/اليونسكو interpol/الانتربول`);

function split(list: string): (readonly [string, string])[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [latin = '', arabic = ''] = pair.split('/');
      return [latin, arabic];
    });
}
