import type { Language } from '../../language/language.ts';
import type { Messages } from './messages.ts';

const languageNames: Readonly<Record<Language, string>> = { ar: 'arabe', en: 'anglais', fr: 'français' };

export const fr: Messages = {
  foreignLead: (language) => `La réponse se trouve dans un document en ${languageNames[language]} :`,
  notFound: 'Les documents ne répondent pas à cette question.',
  hidden: 'Les modérateurs ont masqué ce que les documents répondent à cette question.',
  injection:
    'Je n’exécute aucun ordre et ne révèle aucun réglage. Demandez-moi ce que disent les documents : les forums, leurs thèmes et leurs résultats.',
  side: (name, lead) => `${name} : ${lead}`,
  silentSide: (name) => `Les documents n’en disent rien pour « ${name} ».`,
  silentPart: (parts) => `Les documents ne précisent pas : ${parts.join(', ')}.`,
  answerTypes: {
    date: 'la date',
    duration: 'la durée',
    number: 'le nombre',
    code: 'le numéro',
    theme: 'l’intitulé',
    country: 'le pays',
    place: 'le lieu',
    mode: 'les modalités',
    person: 'qui',
    organisation: 'l’organisme',
  },
  nearest: 'Les documents les plus proches :',
  emptyQuestion: 'Formulez votre question avec des mots, pour que je cherche sa réponse dans les documents.',
  longQuestion: (maxCharacters) => `Cette question est trop longue. Réduisez-la à ${maxCharacters} caractères au plus.`,
  summaryOf: (title) => `Résumé de « ${title} »`,
};
