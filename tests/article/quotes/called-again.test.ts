import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a surname that two people have', () => {
  const couple = 'Christian Weller said he and his wife Greta had come home.';

  it('is whom the article calls by it, not the one it calls by a given name', () => {
    expect(
      last(
        'en',
        couple,
        'The chief kissed Greta at the gate.',
        '“It has been a hard year,” Weller said.',
        'Greta Weller, 51, joined him.',
      )?.full,
    ).toBe('Christian Weller');
  });

  it('is the other right where that one is named', () => {
    expect(last('en', couple, 'Greta Weller, 51, joined him. “It has been a hard year,” Weller said.')?.full).toBe(
      'Greta Weller',
    );
  });

  it('goes back to the first farther on', () => {
    expect(
      last(
        'en',
        couple,
        '“We stay,” Weller said.',
        'His mother was Hilda Weller.',
        'The town is small.',
        'It rains.',
        '“It has been a hard year,” Weller said.',
      )?.full,
    ).toBe('Christian Weller');
  });
});

describe('who is named right behind the words', () => {
  it.each([
    [
      'over what is told of them',
      '“It is rare,” lead author Ann Ford, an engineer at the institute in Hull, Maine, and the university in York, said.',
      'Ann Ford',
    ],
    [
      'over a body that is one of them',
      '“It is rare,” Ann Ford, vice president of PMG, a paper grading company in Maine told Fox.',
      'Ann Ford',
    ],
  ])('says them: %s', (_name, text, name) => {
    expect(last('en', text)?.full).toBe(name);
  });

  it('but not where somebody else has the verb', () => {
    expect(last('en', '“It is rare,” Ann Ford, who lives here, said, and Bob Lund said “it is not”.')?.full).toBe(
      'Bob Lund',
    );
  });
});

describe('what is no office, no speaker and no dash', () => {
  it('a verb before an office', () => {
    expect(
      last(
        'de',
        'In einem feierlichen Rahmen zeichneten Branddirektor Jan Kern und andere sie aus. „Danke für alles“, sagte Kern.',
      ),
    ).toMatchObject({ full: 'Jan Kern', role: 'Branddirektor' });
    expect(last('de', '„Danke für alles“, sagte der alten Branddirektor Jan Kern.')?.full).toBe('Jan Kern');
  });

  it('an answer, a motto and a draft that only hold the words', () => {
    expect(last('de', '„Nein danke, wirklich nicht“, lautete die Antwort.')?.full).toBe('');
    expect(last('de', '„Nein danke, wirklich nicht“, sagte die Floristin.')?.full).toBe('Floristin');
  });

  it('the one whose insider speaks', () => {
    expect(
      last('de', 'Laut Hafenblatt kommt der Kran. „Die Nachfrage ist gestiegen“, so einer von Hafenblatts Leuten.')
        ?.full,
    ).toBe('');
    expect(last('de', '„Die Nachfrage ist gestiegen“, so ein Sprecher der Reederei.')?.full).toBe(
      'Sprecher der Reederei',
    );
  });

  it('the hyphen of a name in a dialogue', () => {
    expect(said('no', '– Vi er stolte, sier daglig leder i Havna, Ann-Kristin Lund. Det er bra.')).toMatchObject([
      { full: 'Ann-Kristin Lund' },
    ]);
    expect(said('no', '– Vi er stolte, sier Ann Lund. – Det er veldig bra for oss.').length).toBe(2);
  });
});

describe('an office that words tie to the name before it', () => {
  it.each([
    ['selaku', '"Kami siap," kata Budi Santoso selaku Ketua RT 05.', 'Ketua RT 05'],
    ['yang juga', '"Kami siap," kata Budi Santoso yang juga kepala desa, Senin.', 'kepala desa'],
    ['of a company', '"Kami siap," kata Budi Santoso selaku Direktur PT Maju Jaya, Senin.', 'Direktur PT Maju Jaya'],
    [
      'before the verb',
      'Budi Santoso selaku Kepala Dinas Pendidikan mengatakan, "Kami siap membantu."',
      'Kepala Dinas Pendidikan',
    ],
  ])('%s', (_name, text, role) => {
    expect(last('id', text)).toMatchObject({ full: 'Budi Santoso', role });
  });

  it('is not whom they only did something to', () => {
    expect(last('id', '"Kami siap," kata Budi Santoso yang juga menolong Ketua RT 05.')?.role).toBe('');
  });
});
