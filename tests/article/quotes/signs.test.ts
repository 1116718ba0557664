import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

const speaker = (lang: string, text: string) => said(lang, text)[0]?.full ?? '';

describe('what is written on something is nobody’s words', () => {
  it.each([
    ['en', '“The road to Paris is closed,” read a sign outside Lyon.'],
    ['nl', '“Verboden toegang,” staat op een bord bij station Amersfoort.'],
    ['es', '«Cerrado por obras», dice un cartel a la entrada del Hospital San Jorge.'],
    ['pt', '“Proibida a entrada”, diz a placa na Fazenda Santa Rita.'],
    ['uk', '«Вхід лише за перепустками», — йдеться в оголошенні на вокзалі Львова.'],
    ['ko', '서울역 앞 안내판에는 “출입 금지”라고 적혀 있었다.'],
    ['th', 'ป้ายหน้าสถานีหัวลำโพงเขียนว่า “ห้ามเข้าโดยเด็ดขาด”'],
    ['ja', '大阪駅前の看板には「立ち入り禁止」と書かれていた。'],
  ])('%s', (lang, text) => {
    expect(speaker(lang, text)).toBe('');
  });

  it.each([
    ['en', '“We are closed,” said sign painter Ned Harrow.', 'Ned Harrow'],
    ['en', 'Ned Harrow put up a sign. “We are closed,” said Harrow.', 'Ned Harrow'],
    ['es', '«Está cerrado», dice Julia Prado junto a un cartel del Hospital San Jorge.', 'Julia Prado'],
    ['es', '«Está cerrado», dijo ante un cartel del hospital el alcalde Juan Prado.', 'Juan Prado'],
    ['uk', '«Вхід вільний», — сказав біля вокзалу Богдан Рудий.', 'Богдан Рудий'],
    ['ja', '看板を見た田中花子さんは「立ち入り禁止とは知らなかった」と話した。', '田中花子'],
  ])('but who stands beside it speaks (%s: %s)', (lang, text, name) => {
    expect(speaker(lang, text)).toBe(name);
  });
});

describe('a term between article and verb', () => {
  it.each([
    ['en', 'The “freedom convoy” said it would stay.'],
    ['de', 'Die „letzte Hoffnung“ sagte am Montag ab.'],
    ['fr', 'Le « convoi bleu » a déclaré qu’il restait.'],
    ['en', 'The “freedom convoy” had also said it would stay.'],
    ['de', 'Die „letzte Hoffnung“ hat gesagt, sie bleibe.'],
    ['fr', 'Les « gilets bleus » ont déclaré qu’ils restaient.'],
    ['es', 'La «caravana azul» había declarado que se queda.'],
    ['it', 'Le «camicie blu» hanno dichiarato che restano.'],
    ['pt', 'A “caravana azul” tinha dito que ficava.'],
    ['nl', 'De “blauwe colonne” heeft gezegd dat ze blijft.'],
    ['sv', 'Den ”blå kolonnen” har sagt att den stannar.'],
    ['da', 'Den »blå kolonne« har sagt, at den bliver.'],
    ['no', 'Den «blå kolonnen» har sagt at den blir.'],
  ])('is who speaks, no words of anybody (%s)', (lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it.each([
    ['en', '“The bridge is mine,” said Ned Harrow.', 'The bridge is mine,'],
    ['en', 'He called it the “worst bridge”, said Ned Harrow.', 'worst bridge'],
    ['de', 'Das „größte Versagen“ hat auch Bürgermeisterin Lena Busch gesagt.', 'größte Versagen'],
  ])('but words are words (%s: %s)', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });
});
