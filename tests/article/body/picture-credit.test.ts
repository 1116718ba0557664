// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isPictureCredit } from '../../../lib/article/body/picture-credit';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, url } from './pages';

describe('isPictureCredit', () => {
  it.each([
    '© Ratna Wulandari',
    'Foto: Ratna Wulandari / KABAR',
    '(Foto: Antara)',
    'Bildquelle: Stadtarchiv Lindenau',
    'Photo by Ana Costa/Getty Images',
    'Image credit: Harbour Board',
    'Crédits photos : Agence Rive',
    'Shutterstock',
    'Фото: Ольга Смирнова',
    'Foto: dok. Istimewa',
    'Foto: unsplash/Bram Molen',
    'Foto: dapur_kita / Pexels',
    '(Image: harbour77 / Getty Images)',
    'Image via Getty Images',
    '© privat',
    'Ana Costa/Getty Images',
    'ANA COSTA/AFP via Getty Images',
    'Ana Maria Costa / AFP via Getty Images',
  ])('%s', (text) => expect(isPictureCredit(text)).toBe(true));

  it.each([
    'Foto: Warga mengisi karung pasir di tepi sungai',
    'Foto: Kapal tiba. (Ratna Wulandari)',
    'The harbour at dawn (Photo: Ana Costa)',
    'Ana Costa Getty Images',
    'Kylie at the Harbour Awards Credit: Ana Costa/Getty',
    '[The Harbour Board]',
    'The Harbour Court / Shutterstock',
    'Prince Harold, Duke of Harlow. © Ana Costa/Reuters',
    'Photographers wait for the ferry',
    'Pelabuhan Baru',
    'Source: own calculations, prices of 2019',
    'Image: what the committee saw?',
    'Ana Costa / AP',
    'Foto bersama warga',
    'Credit unions open at nine',
    'Fotografer warga di pelabuhan',
    'Archive of the harbour',
    'Prime minister/Reuters',
    '(Die Fähre im Hafen)',
    'The Harbour Court met via Getty Hall',
  ])('not: %s', (text) => expect(isPictureCredit(text)).toBe(false));
});

describe('a caption that tells nothing of its picture', () => {
  const figure = (caption: string): string =>
    `<figure><img src="/foto/a.jpg" width="800" height="450" alt=""><figcaption>${caption}</figcaption></figure>`;
  const html = (caption: string): string =>
    extract(page(`<article>${figure(caption)}${paragraphs()}</article>`), { url })?.html ?? '';

  it('is a credit alone: the picture keeps it', () => {
    expect(html('Foto: Ratna Wulandari')).toContain('title="Foto: Ratna Wulandari"');
    expect(html('Foto: Ratna Wulandari')).not.toContain('figcaption');
  });

  it('is the headline again', () => {
    expect(html('Pelabuhan Baru Dibuka di Pantai Utara')).not.toContain('figcaption');
  });

  it('no other', () => {
    expect(html('Kapal pertama tiba di dermaga. Foto: Ratna Wulandari')).toContain('<figcaption>Kapal pertama tiba');
  });
});
