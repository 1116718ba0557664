import { describe, expect, it } from 'vitest';
import { fold, matcher, searchText } from '../../lib/saved/search';
import { countWords } from '../../lib/saved/summary';
import { anArticle } from './an-article';

const found = (text: string, query: string) => matcher(query)(fold(text));

describe('search', () => {
  it.each([
    ['Para menteri bertemu di Reykjavík', 'reykjavik MENTERI'],
    ['Pertemuan para menteri', 'temu'],
    ['Straße nach Köln', 'koln'],
    ['外交部长在会议上发言', '会议'],
    ['รัฐมนตรีพบชาวประมง', 'ชาวประมง'],
    ['وُزَرَاءُ الخَارِجِيَّةِ', 'وزراء'],
    ['मंत्री ने कहा', 'मंत्री'],
    ['satu\u00a0dua', 'dua satu'],
    ['apa saja', '  '],
    ['Pada Jum’at pagi KH Ma’ruf membaca Al‑Qur’an', "jum'at maruf al-quran"],
    ['Harga „beras“ naik', '"harga beras"'],
    ['Le président à l’Élysée', "l'elysee"],
    ['Der Regie\u00adrungs\u00adchef in Łódź', 'Regierungschef lodz'],
    ['Thành phố Đà Nẵng', 'Da Nang'],
    ['Iğdır’da IŞIK', 'igdir ışık'],
    ['ISIK', 'ışık'],
    ['Straße nach Ørsted, Ærø', 'STRASSE orsted aero'],
    ['دولت برنامه\u200cای می\u200cریزد', 'برنامهاي میریزد'],
    ['كتاب ١٤٤٥', 'کتاب 1445 ۱۴۴۵'],
    ['Januari–Maret', 'januari-maret'],
  ])('finds in %j the words %j', (text, query) => {
    expect(found(text, query)).toBe(true);
  });

  it.each([
    ['Para menteri bertemu', 'menteri nelayan'],
    ['मंत्री ने कहा', 'मतर'],
    ['กา', 'กี'],
    ['Harga beras naik', 'beras-naik'],
    ['kota', 'kita'],
  ])('does not find in %j the words %j', (text, query) => {
    expect(found(text, query)).toBe(false);
  });

  it('folds what is folded into itself', () => {
    const folded = fold('Đà Nẵng, Jum’at: “Straße” ١٤٤٥ می\u200cریزد İI');
    expect(fold(folded)).toBe(folded);
  });

  it('looks at title, source and text', () => {
    const text = searchText(anArticle({ title: 'Judul', source: { agency: 'Kantor Berita', editor: 'Bayu Segara' } }));
    for (const word of ['judul', 'kantor', 'bayu', 'warta contoh', 'dewi', 'pelabuhan baru', 'sari'])
      expect(matcher(word)(text), word).toBe(true);
  });
});

describe('the words of a text', () => {
  it.each([
    [['Satu dua tiga.', 'Empat — lima!'], 'id', 5],
    [['外交部长在会议上发言。'], 'zh', 6],
    [[], 'id', 0],
    [['one two'], 'not a tag!', 2],
    [['one two'], '', 2],
  ])('%j (%s)', (paragraphs, lang, words) => {
    expect(countWords(paragraphs, lang)).toBe(words);
  });
});
