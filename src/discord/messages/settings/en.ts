import type { SettingsMessages } from './settings.ts';

export const enSettings: SettingsMessages = {
  title: 'Settings of this server',
  onlyKeepers: 'This command is for those who may manage the server.',
  nothingChosen: 'You have chosen nothing, so nothing has changed.',
  unchanged: 'Nothing has changed.',
  outOfBounds: (option, most) => `“${option}” is a number from 1 to ${most}.`,
  tooManyChannels: (most) => `There is room for ${most} channels. Take one out first.`,
  noSuchCollection: (typed) => `There is no collection “${typed}”. Choose from the list that appears while you type.`,
  everybody: 'Not all members can be moderators. Choose another role.',

  language: 'English',
  answersFrom: (collection) => `I answer from the collection: ${collection}`,
  answersFromDefault: 'I answer from the general documents and those this server has added',
  open: (channels) => `I answer without a mention in: ${channels}`,
  silent: (channels) => `I say nothing in: ${channels}`,
  elsewhere: 'Elsewhere I answer those who mention me or reply to me.',
  everywhere: 'In every channel I answer those who mention me or reply to me.',
  follows: {
    true: 'Follow-ups in threads without a mention: yes',
    false: 'Follow-ups in threads without a mention: no',
  },
  hourlyAnswers: (count) => `Answers without a mention, in one channel or thread an hour, at most: ${count}`,
  keepers: 'Those who may manage the server moderate.',
  keepersAnd: (role) => `Those who may manage the server moderate, and those with the role ${role}`,
  reportThreshold: (count) => `Reports that fold an answer away: ${count}`,
  wellReceivedVotes: (count) => `Votes ahead that make an answer well received: ${count}`,
  questionDays: (days) => `Days that questions are kept with who asked them: ${days}`,
  memberQuestions: (count) => `Questions of one member a minute, at most: ${count}`,
  channelQuestions: (count) => `Questions in one channel a minute, at most: ${count}`,
  serverQuestions: (count) => `Questions in the server a minute, at most: ${count}`,
  deletedChannel: (id) => `deleted channel ${id}`,
  deletedRole: (id) => `(deleted) ${id}`,
  tidyUp: (command, choice) => `To remove what is deleted: ${command}, then “${choice}”.`,

  means: {
    language:
      'Commands are in English now, and so is what I say to everybody. An answer is still in the language of its question.',
    open: (channel) => `From now on I answer questions in ${channel} that do not mention me.`,
    addressed: (channel) => `In ${channel} I answer only those who mention me or reply to me from now on.`,
    silent: (channel) =>
      `I say nothing more in ${channel}, nor in the threads below it. Who uses a command there is told, alone, that I am switched off.`,
    followsOn: 'Who asks on in a thread that I have answered in need not mention me.',
    followsOff: 'In threads I answer only those who mention me or reply to me.',
    unread:
      'But the words of what does not mention me do not reach me: whoever runs the program must switch on Message Content Intent. Until then I answer only those who mention me.',
    role: (role) => `Members with the role ${role} moderate answers now.`,
    reset: 'What you chose is as it was at first.',
    tidied: (count) => `What was deleted is removed: ${count}`,
    nothingDeleted: 'The settings name no deleted channel and no deleted role.',
  },
  choices: {
    when: {
      open: 'Answer questions without a mention',
      addressed: 'Answer those who mention me or reply to me',
      silent: 'Say nothing',
    },
    follow: { yes: 'Yes', no: 'No' },
    what: {
      deleted: 'Deleted channels and roles',
      answers: 'The documents that I answer from',
      channel: 'Channels',
      threads: 'Follow-ups in threads',
      role: 'The moderators’ role',
      moderation: 'Reports, votes and days',
      limits: 'Limits',
      all: 'All settings, the language too',
    },
  },
  switchedOff:
    'Those who manage the server have switched me off in this channel. Ask me in another one, or in a direct message.',
};
