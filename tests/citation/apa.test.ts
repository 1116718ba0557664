import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('apa', () => {
  it.each([
    [
      'desk',
      'Redaksi. (2021, May 20). Menteri Bertemu di Reykjavik. EGINDO.co. https://egindo.example/menteri-bertemu/',
    ],
    [
      'one',
      'Whitfield, M. A. (2023, September 3). Bridge Opens at Last. Harbour Gazette. https://www.harbour.example/news/bridge',
    ],
    [
      'two',
      'von der Heide, J., & Ohlsen, J.-L. (2024, June 11). Wem gehört der „Alte Hafen“? Hafenkurier. https://hafenkurier.example/alter-hafen?id=3',
    ],
    [
      'three',
      'García Barrientos, G., Prado, L., & de la Quiroga, T. (2022, February 1). La ciudad que no duerme. El Faro. https://elfaro.example/ciudad',
    ],
    ['wire', 'Bridge Opens at Last. (2021, November 5). Harbour Gazette. https://www.harbour.example/news/bridge'],
    ['nobody', 'Bridge Opens at Last. (2020, December). Harbour Gazette. https://www.harbour.example/news/bridge'],
    ['nothing', 'Untitled & 100% _odd_ {text}. (n.d.). odd.example. https://odd.example/a_(b)'],
    ['house', 'Harbour Gazette. (2021, November 5). Bridge Opens at Last. https://www.harbour.example/news/bridge'],
    [
      'many',
      'Astone, A., Bstone, A., Cstone, A., Dstone, A., Estone, A., Fstone, A., Gstone, A., Hstone, A., Istone, A., Jstone, A., Kstone, A., Lstone, A., Mstone, A., Nstone, A., Ostone, A., Pstone, A., Qstone, A., Rstone, A., Sstone, A., . . . Vstone, A. (2019, January 31). Bridge Opens at Last. Harbour Gazette. https://www.harbour.example/news/bridge',
    ],
    ['chinese', '陈思雨, & 欧阳小舟. (2019, November 25). 新桥通车. 海港日报. https://haigang.example/1'],
    [
      'suffixed',
      'Okafor, J., Jr. (2018, May 4). “No,” She Said! Harbour Gazette. https://www.harbour.example/news/bridge',
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'apa', accessed)).toBe(expected);
  });
});
