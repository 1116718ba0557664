// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

describe('the hours of a live report', () => {
  const entry = (hour: string, text: string): string =>
    `<div class="x2">Senin, 3 Maret 2025, ${hour} WIB</div><p>${text}</p>`;
  const HOURS = ['07.05', '08.12', '09.40', '10.15', '11.02', '12.31'];
  const live = REPORT.map((text, index) => entry(HOURS[index] ?? '', text)).join('');

  it('all stay, the first too', () => {
    const told = read(page(`<div class="x1">${live}</div>`));
    for (const hour of HOURS) expect(told.join()).toContain(hour);
  });

  it('all stay where they name no day', () => {
    const hours = live.replaceAll('Senin, 3 Maret 2025, ', '');
    expect(read(page(`<div class="x1">${hours}</div>`))).toContain('07.05 WIB');
  });

  it('all stay above headings, the first too', () => {
    const posts = REPORT.map(
      (text, index) =>
        `<div class="x4"><time class="x2">${HOURS[index]} WIB</time><h3>Kabar ke-${index + 1}</h3><p>${text}</p></div>`,
    ).join('');
    const told = read(page(`<div class="x1">${posts}</div>`));
    for (const hour of HOURS.slice(0, REPORT.length)) expect(told).toContain(`${hour} WIB`);
  });

  it('are no measure for a date of another make above them', () => {
    const told = read(page(`<div class="x1"><div class="x3">Senin, 3 Maret 2025, 06.55 WIB</div>${live}</div>`));
    expect(told.join()).not.toContain('06.55');
  });
});

describe('seconds since 1970 in a line of their own', () => {
  it('head no part of a report, but are left over for a script', () => {
    const texts = REPORT.flatMap((text, index) => [`17094${index}5900`, text]);
    expect(read(page(`<div class="isi">${paragraphs(texts)}</div>`))).toEqual(REPORT);
  });
});
