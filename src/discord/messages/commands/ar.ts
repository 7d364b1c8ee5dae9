/** Names and descriptions of commands and their options. The other languages are typed against this file. */
export const ar = {
  ask: { name: 'اسأل', description: 'جواب من الوثائق بنصّها' },
  forum: { name: 'منتدى', description: 'بطاقة منتدى أو هيئة أو حدث' },
  themes: { name: 'محاور', description: 'شعارات الدورات ومحاورها' },
  outcomes: { name: 'نتائج', description: 'نتائج الدورات وقراراتها' },
  compare: { name: 'قارن', description: 'دورتان جنباً إلى جنب' },
  timeline: { name: 'خط_زمني', description: 'سلسلة أو موضوع عبر السنين' },
  term: { name: 'مصطلح', description: 'مصطلح أو اسم بثلاث لغات' },
  sources: { name: 'مصادر', description: 'الوثائق التي أجيب منها' },
  passage: { name: 'مقطع', description: 'مقطع من وثيقة وما حوله' },
  help: { name: 'مساعدة', description: 'ماذا أستطيع وكيف تسألني' },
  settings: { name: 'إعدادات', description: 'إعدادات هذا الخادم، للمشرفين' },
  review: { name: 'مراجعة', description: 'أجوبة تنتظر المراجعة، للمشرفين' },
  audit: { name: 'سجل', description: 'من فعل ماذا ومتى ولماذا' },
  gaps: { name: 'بلا_جواب', description: 'أسئلة لم تجب عنها الوثائق' },
  corpus: { name: 'وثائق_الخادم', description: 'وثائق أضافها هذا الخادم، لمن يديره' },
  myData: { name: 'بياناتي', description: 'كل ما أحفظه عنك' },
  forgetMe: { name: 'انسني', description: 'احذف أسئلتي وما يدل عليّ' },
};

/** Menus of messages may have spaces in their names. */
export const arMenus = { findSources: 'ابحث عن مصادر' };

export const arOptions = {
  question: { name: 'السؤال', description: 'ما تريد معرفته' },
  forum: { name: 'المنتدى', description: 'اسم المنتدى أو الهيئة أو الحدث' },
  series: { name: 'السلسلة', description: 'سلسلة من المنتديات' },
  year: { name: 'السنة', description: 'سنة الدورة' },
  first: { name: 'الأولى', description: 'الدورة الأولى' },
  second: { name: 'الثانية', description: 'الدورة الثانية' },
  topic: { name: 'الموضوع', description: 'كلمة من الشعار أو المحاور أو النتائج' },
  term: { name: 'المصطلح', description: 'بأي لغة من الثلاث' },
  document: { name: 'الوثيقة', description: 'عنوان الوثيقة' },
  passage: { name: 'المقطع', description: 'رقم المقطع' },
  file: { name: 'الملف', description: 'ملف txt أو md' },
  title: { name: 'العنوان', description: 'عنوان الوثيقة إن لم يكن فيها' },
  page: { name: 'الصفحة', description: 'رقم صفحة القائمة' },
  onlyMe: { name: 'لي_وحدي', description: 'جواب لا يراه غيرك' },
  language: { name: 'اللغة', description: 'لغة الأوامر وما يُقال للجميع' },
};

export const arSubcommands = {
  add: { name: 'أضف', description: 'وثيقة أجيب منها في هذا الخادم وحده' },
  remove: { name: 'احذف', description: 'وثيقة أضافها هذا الخادم' },
  list: { name: 'قائمة', description: 'كل ما أضافه هذا الخادم' },
  show: { name: 'عرض', description: 'الإعدادات كما هي الآن' },
  language: { name: 'لغة', description: 'لغة الأوامر وما يُقال للجميع' },
  answers: { name: 'أجوبة', description: 'الوثائق التي أجيب منها' },
  channel: { name: 'قناة', description: 'متى أجيب في قناة' },
  threads: { name: 'خيوط', description: 'المتابعة في الخيوط بلا ذكر' },
  moderation: { name: 'إشراف', description: 'من يشرف، ومتى يُطوى جواب' },
  limits: { name: 'حدود', description: 'كم سؤالاً في الدقيقة' },
  reset: { name: 'إعادة', description: 'إعادة إعدادات إلى أصلها' },
};
