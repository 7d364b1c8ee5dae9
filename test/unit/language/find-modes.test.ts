import { describe, expect, it } from 'vitest';
import { findModes } from '../../../src/language/find-modes.ts';

const modes = (text: string) => findModes(text).map(([start, end]) => text.slice(start, end));

describe('findModes', () => {
  it.each([
    { text: 'انعقد اللقاء عبر الإنترنت مساءً', found: ['عبر الإنترنت'] },
    { text: 'عبر شبكة الانترنت', found: ['عبر شبكة الانترنت'] },
    { text: 'شاركوا عن بُعد وحضوريا', found: ['عن بُعد', 'وحضوريا'] },
    { text: 'بالصيغة الهجينة', found: ['الهجينة'] },
    { text: 'جلسات افتراضية', found: ['افتراضية'] },
    { text: 'Held online, then in-person.', found: ['online', 'in-person'] },
    {
      text: 'a Hybrid meeting, face to face for some, virtually for others',
      found: ['Hybrid', 'face to face', 'virtually'],
    },
    { text: 'on-site and remotely', found: ['on-site', 'remotely'] },
    { text: 'une séance en ligne, puis en présentiel', found: ['en ligne', 'en présentiel'] },
    { text: 'à distance ou en personne', found: ['à distance', 'en personne'] },
    { text: 'un format hybride', found: ['hybride'] },
    { text: 'the airline, a person, the site', found: [] },
    { text: 'بعد اللقاء عن كثب، وحضر الوزير', found: [] },
    { text: '', found: [] },
  ])('$text', ({ text, found }) => {
    expect(modes(text)).toEqual(found);
  });
});
