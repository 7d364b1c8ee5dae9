import { writeFiles } from './write-files.ts';

const sources = {
  office: '{ publisher: Lake Office, tier: official, url: "https://lake.example/2018" }',
  paper: '{ publisher: Lake Paper, tier: reference, url: "https://paper.example/lake" }',
  copy: '{ publisher: Lake Copy, tier: mirror, url: "https://copy.example/lake" }',
};
type Source = keyof typeof sources;

/** Three invented meetings of one series, two years without one between the last two, and a digest about the first. */
export async function writeToyForums(folder: string): Promise<void> {
  await writeFiles(folder, {
    'documents/lake-notes.md': `---
id: lake-notes
title: ملاحظات من لقاء البحيرة
language: ar
kind: digest
year: 2018
---

## عن الفجوة الرقمية

ناقش لقاء البحيرة لعام 2018 الفجوة الرقمية بين القرى، وطلب جسراً من الأسلاك بين الضفتين. وحضر اللقاء صيادون ومعلمون من سبع قرى حول البحيرة، وأرسلوا رسالة إلى المدينة.
`,
    'forums/lake-2018.yaml': `${headOf(2018, 'الأول', 'First', ['office', 'paper', 'copy'])}statements:
  - { fact: edition, n: 1, source: office }
  - { fact: place, text: { ar: نورفال, en: Norvale, fr: Norvale }, source: office }
  - { fact: dates, start: "2018-03-05", end: "2018-03-07", source: office }
  - fact: theme
    text: { ar: ماء للجميع, en: Water for all, fr: De l’eau pour tous }
    wording: { ar: official, en: press }
    source: [office, copy]
  - fact: tracks
    items:
      - { ar: الأسلاك, en: Cables, fr: Les câbles }
      - { ar: القوارب, en: Boats, fr: Les bateaux }
    source: office
  - { fact: participants, counts: [{ of: participants, n: 140 }], source: office }
  - { fact: participants, counts: [{ of: participants, n: 95 }], source: paper }
related: [lake-2019]
documents: [lake-notes]
`,
    'forums/lake-2019.yaml': `${headOf(2019, 'الثاني', 'Second', ['office'])}statements:
  - { fact: edition, n: 2, source: office }
  - { fact: place, text: { ar: إستمير, en: Estmere, fr: Estmere }, source: office }
  - { fact: dates, start: "2019-04-01", source: office }
  - fact: theme
    text: { ar: جسور فوق الماء, en: Bridges over water, fr: Des ponts sur l’eau }
    wording: { ar: official }
    source: office
  - fact: tracks
    items:
      - { ar: الأسلاك, en: Cables, fr: Les câbles }
      - { ar: الجسور, en: Bridges, fr: Les ponts }
    source: office
`,
    'forums/lake-2022.yaml': `${headOf(2022, 'الثالث', 'Third', ['office', 'paper'])}statements:
  - { fact: edition, n: 3, source: office }
  - { fact: place, text: { ar: نورفال, en: Norvale, fr: Norvale }, source: office }
  - { fact: dates, start: "2022-05-09", source: paper }
`,
  });
}

function headOf(year: number, arabic: string, english: string, used: readonly Source[]): string {
  return `id: lake-${year}
kind: edition
series: arab-igf
year: ${year}
name: { ar: لقاء البحيرة ${arabic}, en: ${english} Lake Meeting, fr: Rencontre du lac ${year} }
short: { ar: لقاء البحيرة ${year}, en: Lake ${year}, fr: Lac ${year} }
sources:
${used.map((name) => `  ${name}: ${sources[name]}\n`).join('')}`;
}
