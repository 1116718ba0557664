import { describe, expect, it } from 'vitest';
import { sourceParts } from '../../components/source-parts';
import { anArticle } from './an-article';
import { english } from './words';

describe('the source in one line', () => {
  it('has all that the source card says', () => {
    const article = anArticle({
      source: {
        publisher: 'Kabar Timur',
        authors: ['Kabar Timur', 'Sri Wahyuni', 'Putu Arta'],
        agency: 'Antara',
        editor: 'Agus Salim',
        place: 'Ambon',
        published: '2024-03-12T09:30:00+09:00',
      },
    });
    expect(sourceParts(article, english)).toEqual([
      'Kabar Timur',
      'Sri Wahyuni, Putu Arta',
      'from Antara',
      'editor Agus Salim',
      'Ambon',
      '12 March 2024 09:30 UTC+9',
    ]);
  });

  it('names the host where nobody is known', () => {
    const article = anArticle({
      url: 'https://www.kabar.example/x',
      source: { publisher: '', authors: [], agency: '', editor: '', place: '', published: '' },
    });
    expect(sourceParts(article, english)).toEqual(['kabar.example']);
  });
});
