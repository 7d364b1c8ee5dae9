/**
 * Arabic words in Latin letters, by the Arabic word: question words and small words of five dialects. Those marked "~"
 * are also words or names in English or French.
 */
export const arabiziParticles = `
  متى mata emta imta eimta aymta ayemta amta fo2ach fou2ach fo2ash fou9ach fu9ash fou9ech foukach waqtach wa9tach
      wa9tech wa9tash waktech wa2tesh
  أين ayna aina fein feen fain~ fayn feyn fin~ fen~ wein ween weyn wain~ wayn~ wen~ winou winu weno wenu wenha winha finou
      fayno feno
  ما ma~ shou shu sho shoo~ chnou chnoua chnowa chnuwa chno chnu shno shnu shnou shnuwa chnia chniya shnia eish esh aysh
      aish wesh wech ach~ ash~ eih eyh ayh eh~ maza matha madha
  كم kam kem cam~ kaam 9addech 9adech 9addesh 9adesh 9adeh gaddech gadech gaddesh gadesh addesh adesh addeish adeish
      2adeish 2addesh 2adesh qaddesh qadesh qaddech kaddesh kaddech ch7al sh7al chhal chehal shhal bch7al bchhal bsh7al
      ashhal shgad shkad chgad
  مين meen miin minu mino chkoun chkon chkun shkoun shkun shkon achkoun ashkoun
  لماذا limatha limaza limadha lemaza leish lesh leysh laish laysh lech leych leih leyh leh~ 3lach 3lash 3alach 3alash
      3lech 3leh 3lah alach alash
  كيف kayf kayfa keif kaif kif~ kifach kifash kifech kifesh kefash ezzay ezay izzay izay shlon shloun chlon chloun
  هل hal~ wach
  هو howa huwa howwa hwa houwa huwwe howwe
  هي hiya hia heya hiyya hiyye
  في fi~ fee~
  من min~ men~ mn
  على 3ala 3la ala~
  إلى ila~ ela~
  عن 3an 3ann
  مع ma3 m3a ma3a
  بعد ba3d ba3ed ba3id
  قبل 2abl 2abel qabl 9abl gabl
  بين bayn bein been~
  عند 3and 3end 3ind
  كان kan kaan kana~ ken~
  كانت kanet kanat kanit kant~
  صار sar~ saar~
  صارت saret sarit sarat
  تم tamm tamma tam~
  اللي elli illi yalli yelli lli
  تبع taba3 tabe3 bta3 beta3 bita3 bta3et beta3et dyal dial~ nta3 ntaa3 mta3 mtaa3
  هذا haza hatha hadha hada~ hay~ had~ dah~ da~ di~
  يعني ya3ni yaani
  أي ayy ay~ anhi anho
  هناك honak hunak hnak
  و w~ wa~ ou~ u~`;

/** Words of the field and frequent ones, as above. Loans stand for the Arabic word. */
export const arabiziTopics = `
  منتدى muntada montada mountada muntadaa forum
  منتديات muntadayat montadayat
  إنترنت internet enternet anternet internit antarnet
  عربي arab~ 3arab 3arabi 3araby 3rabi arabi araby
  عربية 3arabiya 3arabiyya 3arabeyya 3arabeya 3arbiya
  عرب 3arab
  دولة dawla dawle doula dowla
  دول dowal duwal doual
  حوكمة 7awkama 7awkame hawkama 7okama
  حكومة 7okouma 7okoma 7ukuma hokouma hukuma 7koume
  حكومات 7okoumat 7okomat 7ukumat
  مؤتمر mo2tamar mu2tamar mou2tamar moutamar mo2tmar mutamar motamar conference
  اجتماع ijtima3 ejtima3 egtima3 egtema3 ijtimaa meeting reunion
  قمة qimma 9imma 2imma qemma 9emma 2emme kimma
  جلسة jalsa galsa jalse jelsa session
  جلسات jalsat galsat jalasat galasat jelsat sessions
  ورشة warsha warshe warcha werche workshop atelier
  ورشات warshat warchat workshops ateliers
  ورش warash wirash
  مشارك musharik mosharek moucharik
  مشاركين musharikin musharikeen mosharkin mosharkeen moucharikin mousharikin mosharikin moucharkin participants
  مشاركة musharaka mosharka moucharaka
  وزير wazir wazeer minister ministre
  وزارة wizara wezara
  رئيس ra2is ra2ees rais raees ra2iis
  مدير modir mudir moudir
  لجنة lajna lagna lajne
  منظمة monazama munazama monazzama mounadhama mondhama
  نظم nazzam nazam nadham naddham nadhem
  اتحاد itti7ad etti7ad itihad ittihad
  جمعية jam3iya gam3eya jam3eya jam3iyya
  نقابة na9aba ni9aba naqaba niqaba ne2aba
  مجتمع mojtama3 mujtama3 mogtama3 moujtama3
  معلومات ma3lomat ma3loumat ma3lumat
  اتصالات ittisalat etisalat itisalat
  تنمية tanmiya tanmeya tanmia
  مستدامة mostadama mustadama moustadama
  هدف hadaf
  أهداف ahdaf ahdef ahdeef
  موضوع mawdu3 mawdou3 mawdo3 mawdoo3 maudou3
  شعار shi3ar she3ar chi3ar theme slogan
  عنوان 3onwan 3inwan 3unwan
  تاريخ tarikh tari5 tareekh date
  مكان makan makaan
  بلد balad blad bled
  بلدان boldan buldan bouldan
  مدينة madina medina madine
  سنة sana sane sene senet sanat
  عام 3am 3aam
  يوم yom yawm youm yoom
  شهر shahr chahr shahar
  أول awwal awal 2awwal
  آخر akher akhir a5er a5ir
  ثاني tani thani teni
  عدد 3adad
  شباب shabab chabab chebab
  ناس nas naas
  خبراء khobara2 khubara2 5obara2
  مهندسين mohandesin mohandisin muhandisin mouhandisin mohandseen
  أمم omam umam oumam
  متحدة mutta7ida motta7ida mottahida mota7eda
  جائزة ja2iza gayza jayza
  جوائز jawa2iz gawayez jawayez
  مشروع mashru3 mashrou3 machrou3
  مشاريع mashari3 machari3
  تقرير ta9rir taqrir ta2rir
  قرار 9arar qarar 2arar
  توصيات tawsiyat tawseyat
  بيان bayan
  خارطة kharita 5arita khareta
  طريق tari9 tariq tari2
  ميثاق mithaq mitha9 methaq
  رقمي raqami ra9mi raqmi ra2mi
  رقمية raqamiya ra9miya raqmeya
  ذكاء zaka2 dhaka2
  اصطناعي istina3i estena3i
  أمن amn
  شبكة shabaka chabaka
  دورة dawra doura dawre
  نسخة noskha nuskha nos5a
  حضر 7adar 7dar hadar
  حضروا 7adaro 7adarou 7adru
  عقد 3o9id 3u9ida in3a9ad in3aqad en3a2ad
  أقيم et3amal it3amal t3amel in3amal n3amal et3amalet in3amalet
  بدأ bada2 bada bda beda
  قال 2al gal qal 9al
  مصر masr misr mesr egypt egypte
  القاهرة qahira 9ahira qahera 2ahira cairo caire
  لبنان lubnan lebnan libnan lobnan lebanon liban
  بيروت beirut bayrut bayrout beyrouth beirout
  تونس tunis tounes tounis tunisia tunisie
  المغرب maghreb maghrib magreb morocco maroc
  الجزائر jazayer jaza2er dzayer algeria algerie
  الأردن ordon ordun jordan jordanie
  العراق 3ira9 3iraq 3era2 iraq irak
  السعودية so3odiya sa3oudiya so3udiya
  جنيف jenif jnif jinif jeneve geneve geneva genev
  افتراضي iftiradi eftirady online
  افتراضيا iftiradiyan`;
