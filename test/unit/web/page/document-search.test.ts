import { expect, it } from 'vitest';
import { searchDocuments } from '../../../../src/web/page/document-search.ts';
import { toyDocument } from '../../../support/toy-document.ts';

const documents = [
  toyDocument({ id: 'igf', text: '', title: 'مُشاركة مصر في منتدى حوكمة الإنترنت', forum: 'IGF', year: 2020 }),
  toyDocument({ id: 'wsis', text: '', title: 'Le Forum du SMSI à Genève', forum: 'WSIS Forum', year: 2018 }),
  toyDocument({ id: 'arab', text: '', title: 'بيان ختامي', forum: 'Arab IGF', place: 'بيروت' }),
];

it.each([
  { query: '', found: ['igf', 'wsis', 'arab'] },
  { query: '  ', found: ['igf', 'wsis', 'arab'] },
  { query: 'مشاركه', found: ['igf'] },
  { query: 'الانترنت', found: ['igf'] },
  { query: 'igf', found: ['igf', 'arab'] },
  { query: 'geneve', found: ['wsis'] },
  { query: '٢٠١٨', found: ['wsis'] },
  { query: 'IGF بيروت', found: ['arab'] },
  { query: 'بيروت 2018', found: [] },
])('"$query" finds $found', ({ query, found }) => {
  expect(searchDocuments(documents, query).map(({ id }) => id)).toEqual(found);
});
