import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../lib/article/source/evidence';
import { choosePublisher, readHouseNames, titleSuffix } from '../../../lib/article/source/publisher';
import { pageOf } from './page';

const witness = (kind: string, value: string): Witness => ({
  field: 'publisher',
  value,
  from: 'meta',
  words: value,
  kind,
});
const choose = (host: string, ...witnesses: [kind: string, value: string][]) =>
  choosePublisher(
    witnesses.map(([kind, value]) => witness(kind, value)),
    host,
  )[0]?.value ?? '';

describe('the publisher', () => {
  it('is named as readers know it, not by its domain or company', () => {
    expect(choose('ntv.example', ['meta og:site_name', 'HABER.com.tr'], ['json-ld publisher', 'Haber'])).toBe('Haber');
    expect(choose('dorzeka.example', ['json-ld publisher', 'DoRzeka.pl'], ['meta application-name', 'Do Rzeka'])).toBe(
      'Do Rzeka',
    );
    expect(choose('post.example', ['json-ld publisher', 'Post Media A/S'], ['meta og:site_name', 'Morgenposten'])).toBe(
      'Morgenposten',
    );
  });

  it('is the domain where nothing else is known', () => {
    expect(choose('kabar.example', ['meta og:site_name', 'KABARKITA.co'], ['json-ld publisher', 'KABARKITA.co'])).toBe(
      'KABARKITA.co',
    );
  });

  it('is the name in the country’s own script beside a transliteration', () => {
    expect(
      choose('samachar.example', ['meta og:site_name', 'Dainik Samachar'], ['json-ld publisher', 'दैनिक समाचार']),
    ).toBe('दैनिक समाचार');
  });

  it('is no handle, address or word for a front page', () => {
    expect(
      choose(
        'x.example',
        ['meta og:site_name', '@house'],
        ['json-ld publisher', 'https://x.example/'],
        ['meta publisher', 'Home'],
      ),
    ).toBe('');
  });

  it('is found at the end of the page’s title', () => {
    expect(titleSuffix('Bridge Opens - Harbour Gazette')).toBe('Harbour Gazette');
    expect(titleSuffix('橋が開通｜港日報')).toBe('港日報');
    expect(titleSuffix('Bridge Opens')).toBe('');
  });

  it('but not in a headline with a dash', () => {
    const page = pageOf('<title>Bridge opens - at last</title>');
    expect(choosePublisher(readHouseNames(page, 'Bridge opens - at last'), 'harbour.example')).toEqual([]);
  });
});
