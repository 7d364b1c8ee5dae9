import type { CommandWords, MenuWords, OptionWords, SubcommandWords } from './commands.ts';

export const fr: CommandWords = {
  ask: { name: 'demander', description: 'Une réponse avec les mots des documents' },
  forum: { name: 'forum', description: 'La fiche d’un forum, organe ou événement' },
  themes: { name: 'thèmes', description: 'Thèmes et axes des éditions' },
  outcomes: { name: 'résultats', description: 'Résultats et décisions des éditions' },
  compare: { name: 'comparer', description: 'Deux éditions côte à côte' },
  timeline: { name: 'chronologie', description: 'Une série ou un sujet au fil des ans' },
  term: { name: 'terme', description: 'Un terme ou un nom en trois langues' },
  sources: { name: 'sources', description: 'Les documents d’où je réponds' },
  passage: { name: 'passage', description: 'Un passage et ce qui l’entoure' },
  help: { name: 'aide', description: 'Ce que je sais faire' },
  settings: { name: 'réglages', description: 'Réglages du serveur, pour modérateurs' },
  review: { name: 'relecture', description: 'Réponses à relire, pour modérateurs' },
  audit: { name: 'journal', description: 'Qui a fait quoi, quand et pourquoi' },
  gaps: { name: 'lacunes', description: 'Questions restées sans réponse' },
  corpus: { name: 'corpus', description: 'Documents du serveur, pour qui le gère' },
  myData: { name: 'mes-données', description: 'Tout ce que je garde sur vous' },
  forgetMe: { name: 'oubliez-moi', description: 'Supprimer mes questions et mes traces' },
};

export const frMenus: MenuWords = { findSources: 'Trouver les sources' };

export const frOptions: OptionWords = {
  question: { name: 'question', description: 'Ce que vous voulez savoir' },
  forum: { name: 'forum', description: 'Nom d’un forum, organe ou événement' },
  series: { name: 'série', description: 'Une série de forums' },
  year: { name: 'année', description: 'Année de l’édition' },
  first: { name: 'première', description: 'La première édition' },
  second: { name: 'seconde', description: 'La seconde édition' },
  topic: { name: 'sujet', description: 'Un mot du thème, des axes, des résultats' },
  term: { name: 'terme', description: 'Dans l’une des trois langues' },
  document: { name: 'document', description: 'Titre du document' },
  passage: { name: 'passage', description: 'Numéro du passage' },
  file: { name: 'fichier', description: 'Un fichier txt ou md' },
  title: { name: 'titre', description: 'Si le document n’en a pas' },
  page: { name: 'page', description: 'Page de la liste' },
  onlyMe: { name: 'moi-seul', description: 'Une réponse que vous seul voyez' },
  language: { name: 'langue', description: 'Des commandes et de ce qui est dit à tous' },
};

export const frSubcommands: SubcommandWords = {
  add: { name: 'ajouter', description: 'Un document pour ce serveur seul' },
  remove: { name: 'retirer', description: 'Un document ajouté par ce serveur' },
  list: { name: 'liste', description: 'Tout ce que ce serveur a ajouté' },
  show: { name: 'afficher', description: 'Les réglages actuels' },
  language: { name: 'langue', description: 'Des commandes et de ce qui est dit à tous' },
  answers: { name: 'réponses', description: 'Les documents d’où je réponds' },
  channel: { name: 'salon', description: 'Quand je réponds dans un salon' },
  threads: { name: 'fils', description: 'Suite dans les fils, sans mention' },
  moderation: { name: 'modération', description: 'Qui modère, et quand replier' },
  limits: { name: 'limites', description: 'Combien de questions par minute' },
  reset: { name: 'réinitialiser', description: 'Remettre des réglages par défaut' },
};
