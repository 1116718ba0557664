import { describe, expect, it } from 'vitest';
import { readRights } from '../../../lib/article/source/copyright';
import { findCorrections } from '../../../lib/article/source/corrections';
import { readCreditLine } from '../../../lib/article/source/credit-line';
import { isoOf } from '../../../lib/article/source/moments';
import { readPrintedDate } from '../../../lib/article/source/printed-date';
import { wordsFor } from '../../../lib/article/source/words';

/** Lines as the press of a language prints them, and a sentence that begins like one of them. */
interface Lines {
  byline: readonly [line: string, name: string];
  editor: readonly [line: string, name: string];
  origin: string;
  photo: readonly [line: string, name: string];
  /** All of 5 November 2031. */
  dates: readonly string[];
  sentence: string;
  rights?: string;
  correction?: string;
}

const LANGUAGES: Readonly<Record<string, Lines>> = {
  kk: {
    byline: ['Авторы: Айгүл Сейтова', 'Айгүл Сейтова'],
    editor: ['Редактор: Ерлан Сабыров', 'Ерлан Сабыров'],
    origin: 'Дереккөз: Reuters',
    photo: ['Сурет: Асхат Оралов', 'Асхат Оралов'],
    dates: ['5 қараша 2031, 10:02', '2031 жылғы 5 қараша', '5 Қараша, 2031'],
    sentence: 'Авторы белгісіз бұл өлең ауылда әлі күнге дейін айтылады.',
    rights: 'Барлық құқықтар қорғалған. Сайт материалдарын пайдаланған жағдайда сілтеме жасау міндетті.',
    correction: 'Түзету: көпірдің ұзындығы үш емес, екі шақырым екені анықталды.',
  },
  uz: {
    byline: ['Muallif: Dilnoza Yusupova', 'Dilnoza Yusupova'],
    editor: ['Muharrir: Botir Aliyev', 'Botir Aliyev'],
    origin: 'Manba: Reuters',
    photo: ['Surat: Anvar Karimov', 'Anvar Karimov'],
    dates: ['5-noyabr 2031, 10:02', '2031-yil 5-noyabr', '5 noyabr 2031'],
    sentence: 'Muallif kitobni o‘n yil davomida yozgani haqida gapirib berdi.',
    rights: 'Barcha huquqlar himoyalangan.',
  },
  be: {
    byline: ['Аўтар: Ніна Бабіч', 'Ніна Бабіч'],
    editor: ['Рэдактар: Павел Лужын', 'Павел Лужын'],
    origin: 'Крыніца: Reuters',
    photo: ['Фота: Віктар Крук', 'Віктар Крук'],
    dates: ['5 лістапада 2031, 10:02', '5 лістапад 2031'],
    sentence: 'Крыніца вады за вёскай перасохла яшчэ летам, кажуць жыхары.',
    rights: 'Усе правы абаронены.',
    correction: 'Выпраўленне: даўжыня моста два кіламетры, а не тры, як было напісана.',
  },
  eu: {
    byline: ['Egilea: Miren Etxeberria', 'Miren Etxeberria'],
    editor: ['Editorea: Jon Urkullu', 'Jon Urkullu'],
    origin: 'Iturria: Reuters',
    photo: ['Argazkia: Maite Otegi', 'Maite Otegi'],
    dates: ['2031ko azaroaren 5a, 10:02', '2031ko azaroaren 5a', '2031(e)ko azaroaren 5a'],
    sentence: 'Iturria lehortu egin zen udan, eta herritarrek hamar kilometro egin behar izan zituzten ur bila.',
    rights: 'Eskubide guztiak gordeta.',
  },
  lb: {
    byline: ['Vum Anne Kieffer', 'Anne Kieffer'],
    editor: ['Redakter: Marc Weber', 'Marc Weber'],
    origin: 'Quell: Reuters',
    photo: ['Foto: Luc Steffen', 'Luc Steffen'],
    dates: ['5. November 2031, 10:02', '05.11.2031, 10:02'],
    sentence: 'Quell an Baach sinn am Summer dréchen bliwwen, soen d’Baueren.',
    rights: 'All Rechter reservéiert.',
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (tag, lines) => {
  const words = wordsFor([tag]);

  it('names who wrote, edited, supplied and took the picture', () => {
    expect(readCreditLine(lines.byline[0], words)?.authors).toEqual([lines.byline[1]]);
    expect(readCreditLine(lines.editor[0], words)?.editor).toBe(lines.editor[1]);
    expect(readCreditLine(lines.origin, words)?.agency).toBe('Reuters');
    expect(readCreditLine(lines.photo[0], words)).toMatchObject({ authors: [], photographers: [lines.photo[1]] });
  });

  it.each(lines.dates)('reads the date "%s"', (text) => {
    const date = readPrintedDate(text, words);
    expect(date && isoOf(date.moment).slice(0, 10)).toBe('2031-11-05');
  });

  it('a sentence that begins like a credit is none', () =>
    expect(readCreditLine(lines.sentence, words)).toBeUndefined());

  it.runIf(lines.rights)('a note that forbids to copy is one', () => {
    expect(readRights(lines.rights ?? '', words)).toBeTruthy();
  });

  it.runIf(lines.correction)('a correction is one', () => {
    const prose = Array.from({ length: 20 }, () => lines.sentence);
    expect(findCorrections([...prose, lines.correction ?? ''], tag)).toEqual([lines.correction]);
  });
});
