import { describe, expect, it } from 'vitest';
import { readDatedByline } from '../../../lib/article/source/byline/dated-byline';
import { wordsFor } from '../../../lib/article/source/words';

describe('a byline that goes on with its date', () => {
  it.each([
    ['en', 'By Mary Whitfield on 5 May 2031', 'Mary Whitfield'],
    ['en', 'By Mary Whitfield on Monday, 5 May 2031', 'Mary Whitfield'],
    ['en', 'By Mary Whitfield at May 5, 2031, 9:31 am', 'Mary Whitfield'],
    ['de', 'Von Jutta Brandmeier am 5. Mai 2031', 'Jutta Brandmeier'],
    ['de', 'Von Jutta Brandmeier vom 05.05.2031', 'Jutta Brandmeier'],
    ['fr', 'Par Anne Laforêt le 5 mai 2031', 'Anne Laforêt'],
    ['es', 'Por Lucía Barrientos el 5 de mayo de 2031', 'Lucía Barrientos'],
    ['ca', 'Per Lluïsa Barral el 5 de maig de 2031', 'Lluïsa Barral'],
    ['it', 'Di Marco Rinaldi il 5 maggio 2031', 'Marco Rinaldi'],
    ['pt', 'Por João Silva em 5 de maio de 2031', 'João Silva'],
    ['nl', 'Door Jan de Boer op maandag 5 mei 2031', 'Jan de Boer'],
    ['sv', 'Av Anna Berglund den 5 maj 2031', 'Anna Berglund'],
    ['sv', 'Av Anna Berglund på 5 maj 2031', 'Anna Berglund'],
    ['da', 'Af Mette Holm den 5. maj 2031', 'Mette Holm'],
    ['no', 'Av Kari Holm den 5. mai 2031', 'Kari Holm'],
    ['cs', 'Napsala Jana Nováková dne 5. května 2031', 'Jana Nováková'],
    ['sk', 'Napísala Jana Nováková dňa 5. mája 2031', 'Jana Nováková'],
    ['pl', 'Napisała Anna Kowalska dnia 5 maja 2031', 'Anna Kowalska'],
    ['ro', 'De Ioana Popescu pe 5 mai 2031', 'Ioana Popescu'],
    ['id', 'Oleh Budi Hartono pada Senin, 5 Mei 2031', 'Budi Hartono'],
    ['ms', 'Oleh Aminah Yusof pada 5 Mei 2031', 'Aminah Yusof'],
    ['ru', 'Автор Анна Петрова от 5 мая 2031', 'Анна Петрова'],
    ['uk', 'Автор Анна Петренко від 5 травня 2031', 'Анна Петренко'],
    ['vi', 'Bởi Nguyễn Thị Lan ngày 5/5/2031', 'Nguyễn Thị Lan'],
  ])('%s: %s', (lang, text, name) => {
    expect(readDatedByline(text, wordsFor([lang]))?.names).toEqual([name]);
  });

  it('keeps a name that ends like such a word', () => {
    expect(readDatedByline('By Ana Simon 5 May 2031', wordsFor(['en']))?.names).toEqual(['Ana Simon']);
  });
});
