import { describe, expect, it } from 'vitest';
import { isSaidToBeWithin, isToldAsPlace } from '../../../lib/article/source/dateline/told-place';
import { wordsFor } from '../../../lib/article/source/words';

/** Each word that a language tells a place by. Pinned here, so that what a file loses fails. */
const BEFORE: Readonly<Record<string, string>> = {
  ar: 'في',
  be: 'у|в',
  bg: 'в|във',
  cs: 'v|na',
  da: 'i',
  de: 'im|in|bei|nach',
  el: 'στη|στην|στο|στον',
  en: 'in|near|across',
  es: 'en',
  fa: 'در',
  fo: 'í',
  fr: 'en|dans|à',
  gl: 'en',
  hr: 'u|na',
  id: 'di|ke',
  is: 'í',
  it: 'in',
  mk: 'во',
  nl: 'in|te',
  no: 'i',
  pl: 'w|na',
  pt: 'em',
  ro: 'în',
  ru: 'в|у',
  sk: 'v|na',
  sl: 'v|na',
  sq: 'në',
  sr: 'u|у|na',
  sv: 'i',
  sw: 'katika|mjini|jijini',
  tl: 'sa',
  uk: 'в|у',
  vi: 'ở|tại',
};

const BEHIND: Readonly<Record<string, string>> = {
  hi: ' में',
  tr: "’ta|’te|’da|’de|'ta|'te|'da|'de",
  ur: ' میں',
};

/** What is behind such a word ends otherwise than the name by itself. */
const INFLECTED: readonly (readonly [string, string, string])[] = [
  ['be', 'Новая Лужа', 'Учора у Новай Лужы быў дождж.'],
  ['be', 'Александрыя', 'Раніцай ў Александрыі быў дождж.'],
  ['cs', 'Nová Lhota', 'Déšť padal v Nové Lhotě celý den.'],
  ['cs', 'Zelená Lhota', 'Déšť padal ve Zelené Lhotě celý den.'],
  ['hr', 'Nova Draga', 'Kiša je padala u Novoj Dragi.'],
  ['pl', 'Nowa Wola', 'Deszcz padał w Nowej Woli.'],
  ['pl', 'Wrzosowa', 'Deszcz padał we Wrzosowej.'],
  ['ru', 'Новая Лужа', 'Дождь шёл в Новой Луже.'],
  ['ru', 'Фролова', 'Дождь шёл во Фроловой.'],
  ['sk', 'Nová Lúka', 'Dážď padal v Novej Lúke.'],
  ['sk', 'Vrbová', 'Dážď padal vo Vrbovej.'],
  ['sl', 'Nova Loka', 'Dež je padal v Novi Loki.'],
  ['sr', 'Nova Draga', 'Kiša je padala u Novoj Dragi.'],
  ['sr', 'Нова Драга', 'Киша је падала у Новој Драги.'],
  ['uk', 'Нова Гора', 'Дощ ішов у Новій Горі.'],
  ['uk', 'Олександрія', 'Дощ ішов в Олександрії.'],
  ['fi', 'Rannikko', 'Rannikolla satoi koko päivän, ja Rannikolla tuuli.'],
  ['fi', 'Kylämäki', 'Eilen Kylämäellä satoi.'],
  ['fi', 'Uusilahti', 'Eilen Uusilahdessa satoi.'],
  ['fi', 'Kesäpää', 'Eilen Kesäpäässä satoi.'],
  ['hu', 'Kövesd', 'Tegnap Kövesden és Kövesdben esett.'],
  ['hu', 'Halasváros', 'Tegnap Halasvárosban esett.'],
  ['lt', 'Naujoji Krantė', 'Vakar Naujojoje Krantėje lijo.'],
  ['lt', 'Pilupė', 'Vakar Pilupėje lijo.'],
  ['lt', 'Smiltyna', 'Vakar Smiltynoje lijo.'],
  ['lt', 'Paežeris', 'Vakar Paežeryje lijo.'],
  ['lt', 'Gražutis', 'Vakar Gražutuje lijo.'],
  ['lv', 'Krasts', 'Vakar Krastā lija.'],
  ['lv', 'Priežupe', 'Vakar Priežupē lija.'],
  ['lv', 'Akmeņi', 'Vakar Akmenī un Akmeņī lija.'],
];

/** Words for what a place is, before its name. */
const KINDS: Readonly<Record<string, string>> = {
  cs: 'obec|obce|obci|město|města|městě',
  de: 'Stadt|Gemeinde|Landkreis',
  en: 'city of|town of|village of|port of|island of|district of|county of|province of',
  es: 'ciudad de|municipio de|localidad de|pueblo de|puerto de|provincia de|comuna de|distrito de',
  fr: 'ville de|commune de|village de|port de',
  id: 'kota|kabupaten|desa|dusun|kecamatan|kelurahan|pasar|pulau|kepulauan|pelabuhan|bandara|pantai|provinsi',
  it: 'città di|comune di|paese di|porto di',
  nl: 'gemeente|dorp',
  pl: 'gmina|gminy|gminie|gminę|miasto|miasta',
  pt: 'cidade de|município de|distrito de|bairro de|vila de|cidade do|município do|distrito do|bairro do|vila do|cidade da|município da|distrito da|bairro da|vila da',
  ru: 'город|городе|города|село|села',
  sk: 'obec|obce|obci|mesto|mesta|meste',
  sl: 'mesto|mesta|mestu|občina|občine|občini',
  sw: 'mji wa|jiji la|mkoa wa|kijiji cha|kisiwa cha|wilaya ya|bandari ya',
  tl: 'lungsod ng|bayan ng|lalawigan ng',
  uk: 'місто|міста|місті|село|села',
  vi: 'tỉnh|thành phố|huyện|xã|đảo',
};

const rows = (lists: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(lists).flatMap(([lang, list]) => list.split('|').map((word): [string, string] => [lang, word]));

const within = (lang: string, text: string, place = 'Dunwick'): boolean =>
  isSaidToBeWithin(place, { text, words: wordsFor([lang]) });
const told = (lang: string, text: string, place = 'Dunwick'): boolean =>
  isToldAsPlace(place, { text, words: wordsFor([lang]) });

describe('a place that something is in', () => {
  it.each(rows(BEFORE))('%s: %s …', (lang, word) => {
    expect(within(lang, `xxx ${word} Dunwick xxx`)).toBe(true);
    expect(within(lang, `xxx ${word}q Dunwick xxx`)).toBe(false);
  });

  it.each(rows(BEHIND))('%s: …%s', (lang, word) => {
    expect(within(lang, `xxx Dunwick${word} xxx`)).toBe(true);
    expect(within(lang, 'xxx Dunwick xxx')).toBe(false);
  });

  it.each(INFLECTED)('%s: %s is in "%s"', (lang, place, text) => {
    expect(within(lang, text, place)).toBe(true);
  });

  it.each([
    ['cs', 'Extraliga', 'Hraje se v Extralize a extraliga skončí.'],
    ['cs', 'Jan Novák', 'O tom mluvil Janem Novákem.'],
    ['fi', 'Virtanen', 'Virtasen mukaan satoi.'],
    ['en', 'Dunwick', 'Dunwick told the court in full.'],
    ['id', 'Budi', 'Budi dikenal di desa itu.'],
  ])('%s: %s is in nothing: "%s"', (lang, name, text) => {
    expect(within(lang, text, name)).toBe(false);
  });

  it('is told in the words of the page’s language or in English', () => {
    expect(within('fr', 'Il pleut à Dunwick.')).toBe(true);
    expect(within('id', 'Il pleut à Dunwick.')).toBe(false);
    expect(within('id', 'Rain fell in Dunwick.')).toBe(true);
  });
});

describe('what a place is', () => {
  it.each(rows(KINDS))('%s: %s …', (lang, word) => {
    expect(told(lang, `xxx ${word} Dunwick xxx`)).toBe(true);
    expect(told(lang, `xxx x${word} Dunwick xxx`)).toBe(false);
  });

  it('may have a word of its own name behind it', () => {
    expect(told('id', 'Warga Pasar Apung Muara Teras', 'Muara Teras')).toBe(true);
    expect(told('id', 'Warga Pasar Apung Baru Muara Teras', 'Muara Teras')).toBe(false);
  });

  it.each([
    ['en', 'Smith', 'The city council of Smith'],
    ['en', 'Smith', 'a town of. Smith'],
    ['id', 'Budi', 'Pasar itu. Budi'],
    ['id', 'Budi', 'warga kota,Budi'],
  ])('%s: %s is none in "%s"', (lang, name, text) => {
    expect(told(lang, text, name)).toBe(false);
  });
});
