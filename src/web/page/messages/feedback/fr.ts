import { counted } from '../counted.ts';
import type { FeedbackWords } from './feedback-words.ts';

export const fr: FeedbackWords = {
  feedback: 'Votre avis sur la réponse',
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  votes: (count) => counted('fr', count, { one: '# vote', other: '# votes' }),
  thanks: 'Merci.',
  takenBack: 'Votre vote est retiré.',
  report: 'Signaler une erreur',
  reason: 'Qu’est-ce qui est faux dans cette réponse ?',
  reasonNeeded: 'Écrivez d’abord la raison.',
  sendReport: 'Envoyer le signalement',
  cancel: 'Annuler',
  reported: 'Merci. Un modérateur va l’examiner.',
  folded: 'Merci. Cette réponse ne sera plus donnée avant l’examen d’un modérateur.',
  alreadyReported: 'Vous avez déjà signalé cette réponse.',
  notKept: 'Cette réponse n’est plus gardée : elle ne reçoit pas de vote.',
};
