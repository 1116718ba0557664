import { describe, expect, it } from 'vitest';
import { said } from './said';

const first = (lang: string, ...text: string[]) => {
  const quote = said(lang, ...text).at(-1);
  return quote && [quote.speaker, quote.full];
};

describe('a name behind "according to" is shown in the nominative', () => {
  it.each([
    ['ru', 'По словам Ивана Дорохова, «мы проснулись от дыма».', 'Иван Дорохов'],
    ['ru', 'По словам Марии Лучиной, «мы проснулись от дыма».', 'Мария Лучина'],
    ['ru', 'По словам Сергея Петровича Шмидта, «мы проснулись от дыма».', 'Сергей Петрович Шмидт'],
    ['ru', 'По словам Ольги Шевченко, «мы проснулись от дыма».', 'Ольга Шевченко'],
    ['uk', 'За словами Богдана Рудого, «світло повернули всім».', 'Богдан Рудий'],
    ['uk', 'За словами Оксани Ковальової, «світло повернули всім».', 'Оксана Ковальова'],
    ['pl', 'Zdaniem Andrzeja Kurka „most jest bezpieczny”.', 'Andrzej Kurek'],
    ['pl', 'Według Ewy Pilch „brakuje nam lekarzy”.', 'Ewa Pilch'],
    ['pl', 'Według Jana Kowalskiego „brakuje nam lekarzy”.', 'Jan Kowalski'],
    ['cs', 'Podle Petra Hladíka „most otevřeme v dubnu“.', 'Petr Hladík'],
    ['cs', 'Podle Jany Vrbové „voda už opadá“.', 'Jana Vrbová'],
    ['sk', 'Podľa Juraja Mihála „most bude zatvorený“.', 'Juraj Mihál'],
    ['hr', 'Prema riječima Ivana Perkovića, „most je siguran”.', 'Ivan Perković'],
    ['hr', 'Prema riječima Ane Perković, „most je siguran”.', 'Ana Perković'],
    ['sr', 'Према речима Марка Ковачића, „пут је проходан“.', 'Марко Ковачић'],
    ['sl', 'Po besedah Marka Hribarja »bo most zaprt«.', 'Marko Hribar'],
    ['lt', 'Pasak Jono Balčiūno, „tiltas bus uždarytas“.', 'Jonas Balčiūnas'],
    ['lv', 'Pēc Andra Ozola teiktā, “tilts būs slēgts”.', 'Andris Ozols'],
    ['fi', 'Matti Harjun mukaan ”silta suljetaan toukokuussa”.', 'Matti Harju'],
    ['el', 'Σύμφωνα με τον Νίκο Βρεττό, «ο δρόμος θα μείνει κλειστός».', 'Νίκος Βρεττός'],
    ['el', 'Σύμφωνα με τη Μαρία Βρεττού, «ο δρόμος θα μείνει κλειστός».', 'Μαρία Βρεττού'],
  ])('%s: %s', (lang, text, name) => {
    expect(first(lang, text)).toEqual([name, name]);
  });

  it('and a surname alone as in the whole name', () => {
    expect(first('ru', 'Об этом рассказал Иван Дорохов.', 'По словам Дорохова, «мы проснулись от дыма».')).toEqual([
      'Дорохов',
      'Иван Дорохов',
    ]);
  });

  it.each([
    ['ru', '«Мы проснулись», — рассказала Александра Иванова.', 'Александра Иванова'],
    ['pl', '„Most jest bezpieczny” – powiedziała Jana Kurka.', 'Jana Kurka'],
    ['cs', '„Voda opadá,“ řekla Petra Nová.', 'Petra Nová'],
    // no known given name, or a nominative that nothing tells
    ['ru', 'По словам Эдвинаса Кравца, «мы проснулись от дыма».', 'Эдвинаса Кравца'],
    ['ru', 'По словам Ивана Кравца, «мы проснулись от дыма».', 'Ивана Кравца'],
    ['fi', 'Matti Lahden mukaan ”silta suljetaan toukokuussa”.', 'Matti Lahden'],
  ])('but elsewhere, and where it is not known, the name stays (%s: %s)', (lang, text, name) => {
    expect(first(lang, text)?.[0]).toBe(name);
  });
});
