import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom, type Random } from './random.ts';

const forums = [
  'Lakeside',
  'Harbour',
  'Hillfoot',
  'Meadow',
  'Lantern',
  'Bridge',
  'Orchard',
  'Quarry',
  'Beacon',
  'Delta',
];
const towns = [
  'Norvale',
  'Estmere',
  'Sudbrook',
  'Westlow',
  'Midham',
  'Farholt',
  'Nearby',
  'Oldgate',
  'Newfield',
  'Highwell',
];
const topics = [
  'school networks',
  'public access',
  'local languages',
  'spam',
  'open records',
  'old cables',
  'fair prices',
];
const aims = ['libraries', 'small shops', 'farmers', 'hospitals', 'young people', 'fishermen', 'teachers', 'newcomers'];
const months = ['March', 'April', 'May', 'June', 'September', 'October', 'November'];

/**
 * Writes a corpus about invented forums. Every seed gives as many documents and passages, under the same names, but
 * other facts in them: two of them are easily told apart, and hard to tell apart by their sizes.
 */
export async function writeToyCorpus(folder: string, seed: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const random = createRandom(seed);
  for (const [i, forum] of forums.entries()) {
    const town = towns[(i + seed) % towns.length]!;
    const opening = `The ${forum} Forum of ${2010 + i} was held in ${town}.`;
    const sections = Array.from({ length: 5 }, (_, section) =>
      writeSection(random, forum, section === 0 ? opening : ''),
    );
    const head = `---\ntitle: ${forum} Forum ${2010 + i}\nlanguage: en\nyear: ${2010 + i}\n---\n`;
    await writeFile(join(folder, `${forum.toLowerCase()}.md`), `${head}\n${sections.join('\n')}`);
  }
}

function writeSection(random: Random, forum: string, opening: string): string {
  const [topic, aim, town] = [random.pick(topics), random.pick(aims), random.pick(towns)];
  const number = () => 2 + random.below(900);
  const sentences = [
    opening,
    `${number()} people from ${number()} villages around ${town} took part in this session of the ${forum} Forum.`,
    `It began on ${1 + random.below(28)} ${random.pick(months)} and was about ${topic} for ${aim}.`,
    `The working group on ${random.pick(topics)} proposed ${number()} measures that would help ${random.pick(aims)}.`,
    `A report of ${number()} pages, written in ${town}, explains each of these measures and who should carry it out.`,
    `The speakers asked for ${number()} thousand coins, of which ${random.pick(aims)} would receive the larger part.`,
    `Those who could not travel followed the talks from ${random.pick(towns)} over a line that failed ${number()} times.`,
  ];
  return `## On ${topic} in ${town}\n\n${sentences.join(' ').trim()}\n`;
}
