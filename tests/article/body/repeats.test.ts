// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

describe('an article that is printed twice', () => {
  it('is read once: for a small and a large window', () => {
    const copy = `<div class="isi"><h2>Tahap kedua</h2>${paragraphs()}</div>`;
    expect(read(page(`<div class="layar-lebar">${copy}</div><div class="layar-kecil">${copy}</div>`))).toEqual(REPORT);
  });
});

describe('what comes again in an article stays', () => {
  const question = 'Apa yang paling sulit selama pembangunan pelabuhan itu, dan siapa yang membantu menyelesaikannya?';

  it.each([
    ['a question asked of each', REPORT.flatMap((text) => [question, text])],
    ['a refrain of two lines', [...REPORT.slice(0, 2), ...REPORT.slice(2), ...REPORT.slice(0, 2)]],
  ])('%s', (_, texts) => {
    expect(read(page(`<div class="isi">${paragraphs(texts)}</div>`))).toEqual(texts);
  });
});
