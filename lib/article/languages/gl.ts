import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'gl', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'le tamén|ler tamén|lea tamén|ler máis|máis información|tamén che pode interesar|pode interesarche|noticias relacionadas|artigos relacionados|o máis lido',
  share: 'copiar ligazón|gardar',
  ad: 'publicidade',
  tags: 'etiquetas',
  comments: 'comentar|coment',
};

export const source: SourceVocabulary = {
  by: ['por', 'escrito por'],
  writer: ['autor', 'autora', 'redactor', 'texto'],
  editor: ['editor', 'editora'],
  origin: ['fonte', 'fontes', 'axencia', 'axencias'],
  photo: ['foto', 'fotos', 'imaxe'],
  quotedFrom: ['publicado orixinalmente en'],
  material: ['con información de'],
  and: ['e'],
  jobs: ['redactor', 'redactora', 'xornalista', 'correspondente', 'axencias'],
  desks: ['redacción'],
  genres: ['opinión', 'análise', 'artigo'],
  published: ['publicado'],
  updated: ['actualizado'],
};

export const quotes: QuoteVocabulary = {};
