// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bare, likeness, likenessTo } from '../../../lib/article/body/likeness';

describe('bare', () => {
  it.each([
    ['Harga Naik – 10 %! «Pasar» (lama)', 'harganaik10pasarlama'],
    ['Łódź, Ørsted & Škoda: “três”', 'łódźørstedškodatrês'],
    ['Порт №2 — відкрито', 'порт2відкрито'],
    ['数港口「開放」。10月', '数港口開放10月'],
    ['पत्तन खुला।', 'पत्तनखुला'],
    ['5 × 3 ÷ 2 °C • ★', '532c'],
    ['𝐀𝐛𝐜 😀 42\u00a0km\u200b', '𝐀𝐛𝐜42km'],
  ])('has letters and digits of any script only: %s', (text, letters) => {
    expect(bare(text)).toBe(letters);
    expect(bare(text)).toBe(text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));
  });
});

describe('likeness', () => {
  const title = 'Pelabuhan Baru Dibuka di Pantai Utara';

  it('is one of the same letters, and less of others', () => {
    expect(likeness('Pelabuhan baru dibuka di pantai utara!', title)).toBe(1);
    expect(likeness('Gudang es di dermaga lama', 'Gudang es di dermaga baru')).toBeLessThan(1);
    expect(likeness('Gudang es di dermaga lama', title)).toBeLessThan(0.4);
    expect(likeness(title, 'Pelabuhan Baru Dibuka')).toBe(likeness('Pelabuhan Baru Dibuka', title));
  });

  it('is the same of many texts that are held against one', () => {
    const likenessToTitle = likenessTo(title);
    for (const text of ['Pelabuhan', 'Gudang es di dermaga lama', 'Kapal', 'Pelabuhan Baru Dibuka', title.repeat(5)])
      expect(likenessToTitle(text)).toBe(likeness(text, title));
  });

  it('is that of the same words where there is no pair of letters', () => {
    expect(likeness('5', '5.')).toBe(1);
    expect(likeness('5', '6')).toBe(0);
  });
});
