/** What is said of a server's settings. The other languages are typed against this file. */
export const arSettings = {
  title: 'إعدادات الخادم',
  onlyKeepers: 'هذا الأمر لمن له صلاحية «إدارة الخادم».',
  nothingChosen: 'لم تختر شيئاً، فلم يتغيّر شيء.',
  unchanged: 'لم يتغيّر شيء.',
  outOfBounds: (option: string, most: number) => `«${option}» عدد من 1 إلى ${most}.`,
  tooManyChannels: (most: number) => `لا تتسع القائمة لأكثر من ${most} قناة. أخرج منها قناة أولاً.`,
  noSuchCollection: (typed: string) => `لا مجموعة باسم «${typed}». اختر من القائمة التي تظهر أثناء الكتابة.`,
  everybody: 'لا يكون الأعضاء جميعاً مشرفين. اختر دوراً آخر.',

  language: 'العربية',
  answersFrom: (collection: string) => `أجيب من مجموعة: ${collection}`,
  answersFromDefault: 'أجيب من الوثائق العامة وما أضافه الخادم',
  /** @param channels - As Discord shows them. */
  open: (channels: string) => `أجيب بلا ذكر في: ${channels}`,
  silent: (channels: string) => `لا أقول شيئاً في: ${channels}`,
  elsewhere: 'في غيرها أجيب من يذكرني أو يردّ عليّ.',
  everywhere: 'أجيب في كل قناة من يذكرني أو يردّ عليّ.',
  follows: { true: 'أتابع في الخيوط بلا ذكر: نعم', false: 'أتابع في الخيوط بلا ذكر: لا' },
  hourlyAnswers: (count: number) => `أجوبة بلا ذكر في القناة أو الخيط كل ساعة، على الأكثر: ${count}`,
  keepers: 'يشرف من يدير الخادم.',
  keepersAnd: (role: string) => `يشرف من يدير الخادم ومن له دور ${role}`,
  reportThreshold: (count: number) => `يُطوى الجواب إذا بلغت البلاغات: ${count}`,
  wellReceivedVotes: (count: number) => `يُعدّ الجواب مفيداً إذا زاد مستحسنوه على غيرهم بعدد: ${count}`,
  questionDays: (days: number) => `تُحفظ الأسئلة مع صاحبها أياماً عددها: ${days}`,
  memberQuestions: (count: number) => `أسئلة العضو في الدقيقة، على الأكثر: ${count}`,
  channelQuestions: (count: number) => `أسئلة القناة في الدقيقة، على الأكثر: ${count}`,
  serverQuestions: (count: number) => `أسئلة الخادم في الدقيقة، على الأكثر: ${count}`,
  deletedChannel: (id: string) => `قناة محذوفة ${id}`,
  deletedRole: (id: string) => `محذوف ${id}`,
  /** @param command - The command that puts settings back, and what to choose in it. */
  tidyUp: (command: string, choice: string) => `لإزالة المحذوف: ${command}، ثم «${choice}».`,

  /** What a change means, from now on. */
  means: {
    language: 'صارت الأوامر بالعربية، وبها أخاطب الجميع. ويبقى الجواب بلغة سؤاله.',
    open: (channel: string) => `أجيب من الآن عن الأسئلة التي تُكتب في ${channel} وإن لم تذكرني.`,
    addressed: (channel: string) => `في ${channel} أجيب من الآن من يذكرني أو يردّ عليّ، ولا أحد غيره.`,
    silent: (channel: string) =>
      `لن أقول شيئاً في ${channel} ولا في ما تحتها من خيوط. ومن كتب أمراً هناك قلت له وحده إنني متوقف.`,
    followsOn: 'من كتب سؤالاً في خيط أجبتُ فيه أجبته وإن لم يذكرني.',
    followsOff: 'في الخيوط أجيب من يذكرني أو يردّ عليّ، ولا أحد غيره.',
    unread:
      'لكن ما لا يذكرني لا يصلني نصّه: على مشغّل البرنامج أن يفعّل Message Content Intent. وإلى ذلك الحين لا أجيب إلا من يذكرني.',
    role: (role: string) => `صار من له دور ${role} مشرفاً على الأجوبة.`,
    reset: 'عاد ما اخترته إلى أصله.',
    tidied: (count: number) => `أُزيل المحذوف، وعدده: ${count}`,
    nothingDeleted: 'ليس في الإعدادات قناة محذوفة ولا دور محذوف.',
  },
  choices: {
    when: {
      open: 'أجيب عن الأسئلة بلا ذكر',
      addressed: 'أجيب من يذكرني أو يردّ عليّ',
      silent: 'لا أقول شيئاً',
    },
    follow: { yes: 'نعم', no: 'لا' },
    what: {
      deleted: 'القنوات والأدوار المحذوفة',
      answers: 'الوثائق التي أجيب منها',
      channel: 'القنوات',
      threads: 'المتابعة في الخيوط',
      role: 'دور المشرفين',
      moderation: 'البلاغات والأصوات والأيام',
      limits: 'الحدود',
      all: 'كل الإعدادات، ومنها اللغة',
    },
  },
  /** In a channel where the bot is switched off, to one member. */
  switchedOff: 'أوقفني من يديرون الخادم في هذه القناة. اسألني في قناة أخرى أو في رسالة خاصة.',
};
