import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../lib/article/clutter/labels';
import { withoutMarks } from '../../../lib/article/clutter/plain';
import { found, page } from './page';

describe('letters without the marks that the press leaves out', () => {
  it.each([
    ['Greek capitals', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Νέο λιμάνι', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
    ['French capitals', 'A LIRE AUSSI : Le phare rouvre', 'A LIRE AUSSI'],
    ['Romanian', 'Citeste si: Farul se redeschide', 'Citeste si'],
    ['Portuguese', 'Leia tambem: O farol reabre', 'Leia tambem'],
    ['Russian', 'Читайте еще: Маяк открыт', 'Читайте еще'],
    ['Arabic without the hamza', 'إقرأ ايضا: افتتاح المنارة', 'إقرأ ايضا'],
  ])('%s: the label is known and stays as it is printed', (_, text, label) => {
    expect(labelAt(text)).toMatchObject({ kind: 'related', label, separated: true });
  });

  it.each([
    'Știri similare',
    'ΣΧΕΤΙΚΆ ΆΡΘΡΑ',
    'Đọc thêm ạ',
    'مواضيع ذات صلة',
    '관련 기사',
    'がぎぐ',
    'क़लम',
    'Straße',
    'İlgili',
  ])('"%s" stays as long as it is', (text) => expect(withoutMarks(text)).toHaveLength(text.normalize('NFKC').length));

  it('leaves marks that only Vietnamese has: “thẻ” heads its topics', () => {
    expect(labelAt('Thẻ: Hải đăng')).toMatchObject({ kind: 'tags' });
    expect(labelAt('The lantern keepers of the northern shore')).toBeUndefined();
  });

  it('leaves what is no mark but a part of a letter', () => {
    expect(withoutMarks('관련 がぎ किताब Đan')).toBe('관련 がぎ किताब đan'.normalize('NFKC'));
  });

  it.each([
    'Las autoridades pidieron calma a los vecinos del puerto',
    'A voir les dégâts au matin, nul n’aurait cru au calme de la veille',
    'Mas o farol ficou de pé durante toda a noite de tempestade.',
  ])('"%s" is prose', (text) => expect(found(page({ between: `<p>${text}</p>` }))).toEqual([]));
});
