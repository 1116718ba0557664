import { describe, expect, it } from 'vitest';
import { portraitOf } from '../../components/portrait';
import { anArticle } from './an-article';

const SOURCE = 'https://warta.example/ratna.jpg';
const quote = {
  paragraph: 0,
  start: 0,
  end: 4,
  text: 'Kami',
  speaker: 'Wulandari',
  speakerFull: 'Ratna Wulandari',
  role: 'Menteri Perhubungan Nusa Timur',
  rank: 0,
};
const withCaption = (caption: string) =>
  anArticle({ html: `<figure><img src="${SOURCE}" alt=""><figcaption>${caption}</figcaption></figure>` });

describe('the picture of a speaker', () => {
  it.each([
    'Ratna Wulandari',
    'Menteri Perhubungan Nusa Timur Ratna Wulandari di dermaga',
    'Ratna Wulandari, kemarin.',
  ])('is the one whose caption names the speaker: %s', (caption) => {
    expect(portraitOf(withCaption(caption), quote)).toBe(SOURCE);
  });

  it.each([
    ['somebody else too', 'Ratna Wulandari dan Tomas Belau di dermaga'],
    ['the photographer', 'Ratna Wulandari. Foto: Sari Dewi'],
    ['another person', 'Tomas Belau di dermaga'],
    ['only a surname', 'Wulandari bersaudara'],
    ['nobody', 'Kapal di dermaga'],
    ['a long story', `Ratna Wulandari ${'berbicara di dermaga '.repeat(10)}`],
  ])('is not one whose caption names %s', (_name, caption) => {
    expect(portraitOf(withCaption(caption), quote)).toBeNull();
  });

  it('is never that of an unsure or unnamed speaker', () => {
    const unsure = { ...quote, speaker: '', speakerFull: '' };
    expect(portraitOf(withCaption('Ratna Wulandari'), unsure)).toBeNull();
    expect(portraitOf(withCaption('pejabat senior'), { ...quote, speakerFull: 'pejabat senior' })).toBeNull();
  });
});
