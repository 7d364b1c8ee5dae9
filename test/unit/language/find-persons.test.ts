import { describe, expect, it } from 'vitest';
import { findPersons } from '../../../src/language/find-persons.ts';

const persons = (text: string) => findPersons(text).map(([start, end]) => text.slice(start, end));

describe('findPersons', () => {
  it.each([
    { text: 'افتتح اللقاء السيد سامي الخوري، مدير المكتبة.', found: ['سامي الخوري'] },
    { text: 'ترأس اللقاء وزير الثقافة والشباب، سامي فؤاد الخوري.', found: ['سامي فؤاد الخوري'] },
    { text: 'ورافقه ثلاثة مهندسين هم سامي الخوري وهند مراد وليلى حداد.', found: ['سامي الخوري وهند مراد وليلى حداد'] },
    { text: 'The meeting was chaired by Sami Fouad Khoury, a minister.', found: ['Sami Fouad Khoury'] },
    { text: 'King Mohammed VI spoke.', found: ['King Mohammed VI'] },
    { text: 'La réunion a été présidée par Sami Khoury.', found: ['Sami Khoury'] },
    { text: 'The United Nations and the League of Arab States met.', found: [] },
    { text: 'Le Forum du SMSI se tient à Genève.', found: [] },
    { text: 'انعقد اللقاء في المكتبة، ثم انتقل إلى الحديقة.', found: [] },
    { text: '', found: [] },
  ])('$text', ({ text, found }) => {
    expect(persons(text)).toEqual(found);
  });
});
