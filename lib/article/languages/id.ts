import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'id', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['oleh', 'ditulis oleh', 'dilaporkan oleh', 'laporan', 'laporan wartawan'],
  writer: ['penulis', 'pewarta', 'reporter', 'wartawan', 'jurnalis', 'kontributor', 'teks', 'laporan', 'penerjemah'],
  editor: ['editor', 'redaktur', 'penyunting', 'uploader'],
  origin: ['sumber', 'sumber berita', 'sumber artikel', 'dikutip dari', 'dilansir dari'],
  photo: ['foto', 'foto oleh', 'fotografer', 'pewarta foto', 'sumber foto', 'ilustrasi', 'dok', 'kredit foto'],
  quotedFrom: [
    'dikutip dari',
    'dilansir dari',
    'disadur dari',
    'melansir',
    'artikel ini telah tayang di',
    'artikel ini pertama kali terbit di',
    'artikel ini sudah tayang di',
    'tulisan ini pertama kali terbit di',
  ],
  material: ['dengan bahan dari', 'bersama'],
  and: ['dan'],
  jobs: [
    'wartawan',
    'jurnalis',
    'reporter',
    'kontributor',
    'koresponden',
    'pewarta',
    'editor',
    'redaktur',
    'redaktur pelaksana',
  ],
  desks: ['redaksi', 'tim redaksi', 'tim', 'admin', 'newsroom', 'tim liputan', 'dewan redaksi'],
  genres: ['opini', 'kolom', 'analisis', 'esai', 'komentar'],
  published: ['diterbitkan', 'terbit', 'dipublikasikan', 'tayang', 'diposting', 'ditayangkan'],
  updated: ['diperbarui', 'diperbaharui', 'update', 'updated', 'pembaruan'],
  months: { nopember: 11, pebruari: 2, agt: 8, agu: 8, des: 12, okt: 10, mei: 5 },
  zones: { wib: '+07:00', wita: '+08:00', wit: '+09:00' },
  initialsNameEditor: true,
};

export const quotes: QuoteVocabulary = {};
