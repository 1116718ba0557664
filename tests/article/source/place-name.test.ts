import { describe, expect, it } from 'vitest';
import { beginsAsPlace, isPlace } from '../../../lib/article/source/dateline/place-name';

/** Small words inside names of places. Pinned here, so that what a file loses fails. */
const INSIDE =
  'de del della di da do dos das du des la le las los el y e of the on an der den am im in bei sur sous en au aux upon and na nad pod i на ob aan på pri';
const BEGINNINGS =
  'San Santa Santo Sant São Los Las New Nueva Nova Buenos Ciudad Cidade Saint St St. Port Porto Puerto Rio Río Bad Kota Kuala Bandar Tanjung Pulau Teluk Muara Sungai Bukit Ujung Labuhan Villa Vila Valle';

describe('the name of a place', () => {
  it.each(INSIDE.split(' '))('Dunwick %s Ellery', (word) => {
    expect(isPlace(`Dunwick ${word} Ellery`)).toBe(true);
    expect(isPlace(`${word} Ellery`)).toBe(false);
  });

  it.each(['Dunwick reopens', 'dunwick', 'Rain in 2031', 'Who? Dunwick', 'Dunwick for Ellery', 'A B C D E'])(
    'is not "%s"',
    (name) => {
      expect(isPlace(name)).toBe(false);
    },
  );

  it.each(BEGINNINGS.split(' '))('%s Ellery is no person', (word) => {
    expect(beginsAsPlace(`${word} Ellery`)).toBe(true);
    expect(beginsAsPlace(`${word}x Ellery`)).toBe(false);
    expect(beginsAsPlace(word)).toBe(false);
  });

  it.each(['Ana Ruiz', 'Sandra Villa', 'los Molinos', 'Newton Ellery', 'Porter Ellery'])(
    'begins not as "%s"',
    (name) => {
      expect(beginsAsPlace(name)).toBe(false);
    },
  );
});
