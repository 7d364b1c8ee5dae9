import type { Templates, Wording } from './templates.ts';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const remarks: Readonly<Record<Wording, string>> = {
  official: '',
  press: ' (as the press words it)',
  ours: ' (our translation)',
};
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const lists = { tracks: 'tracks', outcomes: 'outcomes and documents', decisions: 'decisions', aims: 'aims' } as const;
const common = /(?:group|panel|roadmap|dialogue|mandate|agenda|compact|review|event|meeting|conference|initiatives)$/iu;

/** "the" before what is called by a common noun. */
function the(subject: string): string {
  return common.test(subject) && !/^the /iu.test(subject) ? `the ${subject}` : subject;
}

function ordinal(n: number): string {
  return `${n}${endings[rules.select(n) as keyof typeof endings]}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export const en: Templates = {
  headings: {
    identity: 'Place, dates and theme',
    figures: 'Participation and programme',
    outcomes: 'Outcomes and decisions',
    background: 'Background and connections',
  },
  held: (subject, place, when) => {
    const where = place === null ? '' : /^online/iu.test(place) ? ` ${place}` : ` in ${place}`;
    return capital(`${the(subject)} was held${where}${when === null ? '' : `${place === null ? '' : ','} ${when}`}.`);
  },
  edition: (subject, n, series) =>
    `${capital(the(subject))} is the ${ordinals[n - 1] ?? ordinal(n)} edition of the ${series}.`,
  theme: (subject, theme, wording) => `The theme of ${the(subject)} was “${theme}”${remarks[wording]}.`,
  list: (fact, subject, items, wording, isMore) =>
    `${isMore ? 'Further' : 'The'} ${lists[fact]} of ${the(subject)}${remarks[wording ?? 'official']}: ${items.join('; ')}.`,
  counts: (fact, subject, counts) =>
    ({
      participants: `Participation in ${the(subject)}: ${counts}.`,
      programme: `The programme of ${the(subject)} comprised ${counts}.`,
      size: `Numbers of ${the(subject)}: ${counts}.`,
    })[fact],
  chair: (subject, who) => `${capital(the(subject))} was chaired by ${who}.`,
  organisers: (subject, who) => `${capital(the(subject))} was organised by ${who}.`,
  elsewhere: (sentence) => `In another source: ${sentence}`,
};
