import type { Templates, Wording } from './templates.ts';

const ordinals =
  'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt_et_unième'
    .split(' ')
    .map((ordinal) => ordinal.replaceAll('_', ' '));
const remarks: Readonly<Record<Wording, string>> = {
  official: '',
  press: ' (formulation de la presse)',
  ours: ' (notre traduction)',
};
const lists = { tracks: 'axes', outcomes: 'résultats', decisions: 'décisions', aims: 'objectifs' } as const;
const masculine = /^(?:FGI|SMSI|Forum|Sommet|Groupe|Programme|Pacte|Dialogue|Mandat|Comité|Panel)/u;
const feminine = /^(?:Feuille|Réunion|Conférence|Session)/u;
const plural = /^(?:NRI|Initiatives)/u;
const elided = /^[AEIOUYÉÈÊÎÔ]/iu;

/** The subject behind "de": "du FGI 2009", "de l’Agenda numérique", "de NETmundial". */
function of(subject: string): string {
  if (plural.test(subject)) return `des ${subject}`;
  if (masculine.test(subject)) return `du ${subject}`;
  if (feminine.test(subject)) return `de la ${subject}`;
  return elided.test(subject) ? `de l’${subject}` : `de ${subject}`;
}

/** The subject behind "à": "au FGI 2009". */
function to(subject: string): string {
  if (plural.test(subject)) return `aux ${subject}`;
  if (masculine.test(subject)) return `au ${subject}`;
  if (feminine.test(subject)) return `à la ${subject}`;
  return elided.test(subject) ? `à l’${subject}` : `à ${subject}`;
}

/** The subject at the head of a sentence. */
function the(subject: string): string {
  if (plural.test(subject)) return `Les ${subject}`;
  if (masculine.test(subject)) return `Le ${subject}`;
  if (feminine.test(subject)) return `La ${subject}`;
  return elided.test(subject) ? `L’${subject}` : subject;
}

export const fr: Templates = {
  headings: {
    identity: 'Lieu, dates et thème',
    figures: 'Participation et programme',
    outcomes: 'Résultats et décisions',
    background: 'Présentation et liens',
  },
  held: (subject, place, when) => {
    const where =
      place === null
        ? ''
        : /^en ligne/iu.test(place)
          ? ` ${place}`
          : / ?^Le /u.test(place)
            ? ` au ${place.slice(3)}`
            : ` à ${place}`;
    return `${the(subject)} a eu lieu${where}${when === null ? '' : `${place === null ? '' : ','} ${when}`}.`;
  },
  edition: (subject, n, series) => `${the(subject)} est la ${ordinals[n - 1] ?? `${n}e`} édition du ${series}.`,
  theme: (subject, theme, wording) => `Le thème ${of(subject)} était « ${theme} »${remarks[wording]}.`,
  list: (fact, subject, items, wording, isMore) =>
    `${isMore ? 'Autres' : 'Les'} ${lists[fact]} ${of(subject)}${remarks[wording ?? 'official']} : ${items.join(' ; ')}.`,
  counts: (fact, subject, counts) =>
    ({
      participants: `La participation ${to(subject)} : ${counts}.`,
      programme: `Le programme ${of(subject)} comptait ${counts}.`,
      size: `Les effectifs ${of(subject)} : ${counts}.`,
    })[fact],
  chair: (subject, who) => `La présidence ${of(subject)} a été assurée par ${who}.`,
  organisers: (subject, who) => `L’organisation ${of(subject)} a été assurée par ${who}.`,
  elsewhere: (sentence) => `Dans une autre source : ${sentence}`,
};
