import type { SettingsMessages } from './settings.ts';

export const frSettings: SettingsMessages = {
  title: 'Réglages de ce serveur',
  onlyKeepers: 'Cette commande est réservée à ceux qui peuvent gérer le serveur.',
  nothingChosen: 'Vous n’avez rien choisi : rien n’a changé.',
  unchanged: 'Rien n’a changé.',
  outOfBounds: (option, most) => `« ${option} » est un nombre de 1 à ${most}.`,
  tooManyChannels: (most) => `Il y a de la place pour ${most} salons. Retirez-en un d’abord.`,
  noSuchCollection: (typed) =>
    `Il n’y a pas de collection « ${typed} ». Choisissez dans la liste qui s’affiche pendant la saisie.`,
  everybody: 'Tous les membres ne peuvent pas être modérateurs. Choisissez un autre rôle.',

  language: 'Français',
  answersFrom: (collection) => `Je réponds à partir de la collection : ${collection}`,
  answersFromDefault: 'Je réponds à partir des documents généraux et de ceux ajoutés par ce serveur',
  open: (channels) => `Je réponds sans mention dans : ${channels}`,
  silent: (channels) => `Je ne dis rien dans : ${channels}`,
  elsewhere: 'Ailleurs, je réponds à qui me mentionne ou me répond.',
  everywhere: 'Dans tous les salons, je réponds à qui me mentionne ou me répond.',
  follows: { true: 'Suite dans les fils, sans mention : oui', false: 'Suite dans les fils, sans mention : non' },
  hourlyAnswers: (count) => `Réponses sans mention, par salon ou fil et par heure, au plus : ${count}`,
  keepers: 'Modèrent : ceux qui peuvent gérer le serveur.',
  keepersAnd: (role) => `Modèrent : ceux qui peuvent gérer le serveur, et ceux qui ont le rôle ${role}`,
  reportThreshold: (count) => `Signalements qui replient une réponse : ${count}`,
  wellReceivedVotes: (count) => `Votes d’avance pour qu’une réponse soit jugée utile : ${count}`,
  questionDays: (days) => `Jours pendant lesquels une question garde son auteur : ${days}`,
  memberQuestions: (count) => `Questions d’un membre par minute, au plus : ${count}`,
  channelQuestions: (count) => `Questions dans un salon par minute, au plus : ${count}`,
  serverQuestions: (count) => `Questions sur le serveur par minute, au plus : ${count}`,
  deletedChannel: (id) => `salon supprimé ${id}`,
  deletedRole: (id) => `(supprimé) ${id}`,
  tidyUp: (command, choice) => `Pour retirer ce qui est supprimé : ${command}, puis « ${choice} ».`,

  means: {
    language:
      'Les commandes sont désormais en français, comme ce que je dis à tous. Une réponse reste dans la langue de sa question.',
    open: (channel) => `Désormais, je réponds aux questions posées dans ${channel} même sans mention.`,
    addressed: (channel) => `Dans ${channel}, je ne réponds désormais qu’à ceux qui me mentionnent ou me répondent.`,
    silent: (channel) =>
      `Je ne dis plus rien dans ${channel} ni dans ses fils. À qui y utilise une commande, je dis à lui seul que je suis arrêté.`,
    followsOn: 'Dans un fil où j’ai répondu, on peut poursuivre sans me mentionner.',
    followsOff: 'Dans les fils, je ne réponds qu’à ceux qui me mentionnent ou me répondent.',
    unread:
      'Mais le texte de ce qui ne me mentionne pas ne me parvient pas : l’exploitant du programme doit activer Message Content Intent. D’ici là, je ne réponds qu’à ceux qui me mentionnent.',
    role: (role) => `Les membres qui ont le rôle ${role} modèrent désormais les réponses.`,
    reset: 'Ce que vous avez choisi est revenu à sa valeur d’origine.',
    tidied: (count) => `Ce qui était supprimé est retiré : ${count}`,
    nothingDeleted: 'Les réglages ne nomment ni salon supprimé ni rôle supprimé.',
  },
  choices: {
    when: {
      open: 'Répondre aux questions sans mention',
      addressed: 'Répondre à qui me mentionne ou me répond',
      silent: 'Ne rien dire',
    },
    follow: { yes: 'Oui', no: 'Non' },
    what: {
      deleted: 'Les salons et rôles supprimés',
      answers: 'Les documents d’où je réponds',
      channel: 'Les salons',
      threads: 'La suite dans les fils',
      role: 'Le rôle des modérateurs',
      moderation: 'Signalements, votes et jours',
      limits: 'Les limites',
      all: 'Tous les réglages, langue comprise',
    },
  },
  switchedOff:
    'Ceux qui gèrent le serveur m’ont arrêté dans ce salon. Posez votre question dans un autre, ou en message privé.',
};
