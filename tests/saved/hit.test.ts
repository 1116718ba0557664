import { describe, expect, it } from 'vitest';
import { findHit, type Hit } from '../../lib/saved/hit';
import { fold, matcher } from '../../lib/saved/search';

/** The line with its words in brackets. */
const shown = (hit: Hit | null): string =>
  hit?.line.map(({ text, isWord }) => (isWord ? `[${text}]` : text)).join('') ?? '';
const line = (text: string, query: string): string => shown(findHit([text], query));

describe('where the words of a query stand', () => {
  it.each([
    ['Para menteri bertemu di Reykjavík.', 'reykjavik MENTERI', 'Para [menteri] bertemu di [Reykjavík].'],
    ['Pertemuan para menteri', 'temu', 'Per[temu]an para menteri'],
    ['Straße nach Köln', 'strasse koln', '[Straße] nach [Köln]'],
    ['Café\u0301 und Cafe\u0301', 'cafe', '[Café\u0301] und [Cafe\u0301]'],
    ['Der Regie\u00adrungs\u00adchef kam', 'regierungschef', 'Der [Regie\u00adrungs\u00adchef] kam'],
    ['Das \ufb01el auf, o\ufb03ziell', 'fiel offiziell', 'Das [\ufb01el] auf, [o\ufb03ziell]'],
    ['Er e\ufb03t', 'if', ''],
    ['Pada Jum’at pagi membaca Al‑Qur’an', "jumat 'al-quran'", 'Pada [Jum’at] pagi membaca [Al‑Qur’an]'],
    ['Thành phố Đà Nẵng', 'nang da', 'Thành phố [Đà] [Nẵng]'],
    ['ΟΔΟΣ ΕΡΜΟΥ', 'οδος', '[ΟΔΟΣ] ΕΡΜΟΥ'],
    ['η οδός αυτή', 'ΟΔΟΣ', 'η [οδός] αυτή'],
    ['外交部长在会议上发言。', '会议', '外交部长在[会议]上发言。'],
    ['รัฐมนตรีพบชาวประมงที่นั่น', 'ชาวประมง', 'รัฐมนตรีพบ[ชาวประมง]ที่นั่น'],
    ['มีน้ำท่วม', 'น้ำ', 'มี[น้ำ]ท่วม'],
    ['التقى وُزَرَاءُ الخَارِجِيَّةِ أمس', 'وزراء', 'التقى [وُزَرَاءُ] الخَارِجِيَّةِ أمس'],
    ['دولت برنامه\u200cای می\u200cریزد', 'برنامهاي', 'دولت [برنامه\u200cای] می\u200cریزد'],
    ['한국 정부는', '한국', '[한국] 정부는'],
    ['Keluarga 👨‍👩‍👧 itu', '👩', 'Keluarga [👨‍👩‍👧] itu'],
    ['satu\u00a0\n dua', 'satu dua', '[satu]\u00a0\n [dua]'],
    ['Kapal, kapal dan perkapalan', 'kapal', '[Kapal], [kapal] dan per[kapal]an'],
    ['Perkapalan', 'kapal kapalan', 'Per[kapalan]'],
  ])('in %j for %j', (text, query, expected) => {
    expect(line(text, query)).toBe(expected);
  });

  it('is the first paragraph that has most of them', () => {
    const paragraphs = ['Harga naik.', 'Beras dan gula.', 'Harga beras naik.', 'Beras: harga naik lagi.'];
    expect(findHit(paragraphs, 'beras harga')).toMatchObject({ paragraph: 2, start: 0, end: 5 });
    expect(findHit(paragraphs, 'gula')).toMatchObject({ paragraph: 1, start: 10, end: 14 });
    // The other word stands in the title.
    expect(findHit(paragraphs, 'gula pasar')).toMatchObject({ paragraph: 1 });
  });

  it.each([['pasar'], [''], ['  '], ['"']])('is nowhere in the text: %j', (query) => {
    expect(findHit(['Harga beras naik.'], query)).toBeNull();
    expect(findHit([], query)).toBeNull();
  });

  it('is the same for every text that is found', () => {
    const texts = [
      '¨a´b',
      'İstanbul’da IŞIK',
      'ﷺ وسلم',
      'ｶﾞ行',
      '½ kilo',
      '\u0301a \u200d\u0301b',
      'é\u0323\u0301x',
      '각',
      'x\ud800y',
    ];
    for (const text of texts) {
      for (let start = 0; start < text.length; start++) {
        for (let end = start + 1; end <= text.length; end++) {
          const query = text.slice(start, end);
          if (fold(query) === '' || !matcher(query)(fold(text))) continue;
          const found = findHit([text], query)?.line ?? [];
          expect(found.map((piece) => piece.text).join(''), query).toBe(text);
          expect(
            found.some(({ isWord }) => isWord),
            JSON.stringify({ text, query }),
          ).toBe(true);
        }
      }
    }
  });
});

describe('the line around it', () => {
  const sentence = 'Para nelayan pulang ke pelabuhan lama pada pagi hari setelah badai reda. ';

  it('begins and ends between two words', () => {
    expect(line(`${sentence.repeat(3)}Lalu KAPAL datang. ${sentence.repeat(3)}`, 'kapal')).toBe(
      '…pada pagi hari setelah badai reda. Lalu [KAPAL] datang. Para nelayan pulang ke pelabuhan lama pada pagi hari setelah badai reda. Para nelayan pulang ke…',
    );
  });

  it('begins where the text does when that is near, and ends with it', () => {
    expect(line('Nelayan melihat kapal.', 'kapal')).toBe('Nelayan melihat [kapal].');
    expect(line(`${sentence}Kapal.`, 'kapal')).toMatch(/^….*\[Kapal\]\.$/);
  });

  it('is where most of the words stand together', () => {
    const text = `Kapal datang. ${sentence.repeat(4)}Kapal membawa beras. ${sentence.repeat(4)}Beras habis.`;
    expect(line(text, 'beras kapal')).toContain('[Kapal] membawa [beras]');
  });

  it.each([
    ['signs of two units', '😀'],
    ['families of signs', '👨‍👩‍👧'],
    ['flags', '🇮🇩'],
    ['letters with marks', 'e\u0301\u0323'],
    ['Thai vowels', 'น้ำ'],
    ['Devanagari', 'क्षि'],
    ['Chinese', '外'],
  ])('cuts none of %s', (_what, letter) => {
    for (let before = 30; before < 60; before++) {
      const text = `${letter.repeat(before)}kapal${letter.repeat(90)}`;
      const hit = findHit([text], 'kapal');
      const words = (hit?.line ?? []).map((piece) => piece.text.replaceAll('…', ''));
      expect(hit?.line.find(({ isWord }) => isWord)?.text).toBe('kapal');
      expect(words.join('').replaceAll(letter, '')).toBe('kapal');
      expect(words.join('').length).toBeLessThan(160);
    }
  });

  it('is half as long where letters take the room of two', () => {
    const text = line(`${'港口负责人说'.repeat(10)}渔民${'第二艘船没有出发'.repeat(20)}`, '渔民');
    expect(text).toMatch(/^….{20}\[渔民\].*…$/u);
    expect(text.length).toBeLessThan(85);
  });

  it('holds a word that is longer than the line', () => {
    const word = 'a'.repeat(400);
    expect(line(`b ${word} c`, word)).toBe(`b [${word}]…`);
  });
});
