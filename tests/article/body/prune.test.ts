import { describe, expect, it } from 'vitest';
import { prune } from '../../../lib/article/body/prune';

const seen = (html: string): { text: string; removed: string[] } => {
  const body = document.createElement('div');
  body.innerHTML = html;
  const removed = prune(body).map(({ reason }) => reason);
  return { text: (body.textContent ?? '').replace(/\s+/g, ' ').trim(), removed };
};

const LOGIN =
  '<form><p role="alert">Alamat surel itu tidak dikenal.</p><label>Surel <input type="email"></label><p>Lupa sandi?</p></form>';

describe('what there is to fill in', () => {
  it('goes, and is listed', () => {
    expect(seen(`<p>Kapal bersandar.</p>${LOGIN}`)).toEqual({ text: 'Kapal bersandar.', removed: ['form'] });
  });

  it('still tells what the box around it is', () => {
    const body = document.createElement('div');
    body.innerHTML = `<div><h3>Surat pagi</h3>${LOGIN}</div>`;
    prune(body);
    expect(body.querySelector('form')).not.toBeNull();
  });

  it.each([
    ['a page in one form', `<form><p>${'Kapal bersandar di dermaga baru. '.repeat(30)}</p></form>`],
    ['a short article in one form', '<form><h1>Kapal</h1><p>Kapal bersandar.</p></form>'],
  ])('is not %s', (_, html) => {
    expect(seen(html).removed).toEqual([]);
  });
});

it('drops what asks the reader something, not an article that is shown so', () => {
  const asks = '<div role="dialog"><p>Masuk untuk menulis komentar di portal ini.</p></div>';
  expect(seen(`<p>Kapal bersandar.</p>${asks}`).text).toBe('Kapal bersandar.');
  expect(seen('<div role="dialog"><h1>Kapal</h1><p>Kapal bersandar.</p></div>').text).toContain('bersandar');
  const over = `<div role="dialog"><h2>Kapal</h2>${'<p>Kapal bersandar di dermaga baru.</p>'.repeat(30)}</div>`;
  expect(seen(over).text).toContain('bersandar');
});

it('drops the names of drawings', () => {
  expect(seen('<p>Kapal<svg><title>Panah</title><desc>Sebuah panah ke bawah</desc></svg></p>').text).toBe('Kapal');
});
