// Cities that hosted the forums and the summit, where their bodies sit, and capitals of the region.
const cities = `
  جنيف بيروت تونس القاهرة الإسكندرية أثينا ريو_دي_جانيرو حيدر_آباد شرم_الشيخ فيلنيوس نيروبي باكو بالي إسطنبول جواو_بيسوا
  غوادالاخارا جوادالاخارا باريس برلين كاتوفيتشي أديس_أبابا كيوتو الرياض جدة ليلستروم الكويت الجزائر عمان الدوحة دبي أبوظبي
  أبو_ظبي المنامة مسقط بغداد دمشق طرابلس نواكشوط صنعاء القدس رام_الله مراكش الرباط الخرطوم نيويورك واشنطن لندن بروكسل فيينا
  الدار_البيضاء افتراضيا
  Geneva Beirut Tunis Cairo Alexandria Athens Rio_de_Janeiro Hyderabad Sharm_El_Sheikh Sharm_El_Sheik Vilnius Nairobi Baku
  Bali Istanbul João_Pessoa Guadalajara Paris Berlin Katowice Addis_Ababa Kyoto Riyadh Jeddah Lillestrøm Lillestrom
  Kuwait_City Algiers Amman Doha Dubai Abu_Dhabi Manama Muscat Baghdad Damascus Tripoli Nouakchott Sanaa Jerusalem Ramallah
  Marrakech Marrakesh Rabat Khartoum New_York Washington London Brussels Vienna Casablanca
  Genève Beyrouth Le_Caire Alexandrie Athènes Charm_el-Cheikh Bakou Addis-Abeba Riyad Djeddah Koweït Alger Bagdad Damas
  Mascate Abou_Dhabi Dubaï Jérusalem Londres Bruxelles Caire
  عبر_الإنترنت online en_ligne`;
// What people say for the countries' full names.
const countries = `
  السعودية الإمارات سوريا ليبيا أمريكا أميركا بريطانيا إنجلترا روسيا الصين إيران تركيا فلسطين كوريا_الجنوبية الكونغو
  USA UK UAE U.S. U.K. U.A.E. America Britain Great_Britain Russia England Syria Palestine Ivory_Coast Czech_Republic
  Turkey South_Korea Congo Amérique Angleterre Corée_du_Sud États-Unis_d'Amérique Grande-Bretagne`;

// ISO 3166 without Réunion, which without its accent is any meeting. Asking the platform for all 676 pairs takes thrice as long.
const codes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
  FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
  IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
  ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
  TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;

/** Names of cities and "online", in the three languages. */
export function cityNames(): string[] {
  return split(cities);
}

/** Names of countries in the three languages: the platform's full and short ones, and common ones beside them. */
export function countryNames(): string[] {
  const known = split(codes);
  const named = ['ar', 'en', 'fr'].flatMap((language) => {
    const tables = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
    );
    return tables.flatMap((table) => known.flatMap((code) => variants(table.of(code) ?? '', language)));
  });
  const initials = /^\p{L}(?:[.-]*\p{L})?[.]?$/u; // "US" is "us", "É.-U." the European Union in English
  return [...named.filter((name) => !initials.test(name)), ...split(countries)].filter((name) => name !== '');
}

/** "Myanmar (Burma)" names two things, "Bosnia & Herzegovina" is mostly spelled out. */
function variants(name: string, language: string): string[] {
  const and = language === 'fr' ? ' et ' : ' and ';
  const parts = /^(?<first>.+?) \((?<second>.+)\)$/u.exec(name)?.slice(1) ?? [];
  return [name, name.replace(/ & /u, and), ...parts];
}

function split(list: string): string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((name) => name.replaceAll('_', ' '));
}
