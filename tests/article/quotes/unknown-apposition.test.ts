import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('an office that no list has, behind a comma', () => {
  it.each([
    ['ca', '«El meu avi va plantar aquest roure», sospira Pere Casals, carboner jubilat.', 'carboner jubilat'],
    ['sq', '“Gjyshi im e mbolli këtë lis”, tha Petrit Marku, pylltar në pension.', 'pylltar'],
    ['id', '"Sudah seratus tahun umurnya," kata Mbah Karto, sesepuh desa, sambil menunjuk pohon.', 'sesepuh desa'],
    [
      'vi',
      '"Sáng nào tôi cũng chạy mười mấy chuyến", ông Lê Văn Tám, người lái đò ở ấp Bàu, nói.',
      'người lái đò ở ấp Bàu',
    ],
  ])('%s: is whoever’s is told: %s', (lang, text, role) => {
    expect(last(lang, text)?.role).toBe(role);
  });

  it('is whoever’s age stands before it', () => {
    const before = 'Bagi Norliza Hamdan, 38, penganyam tikar mengkuang, isu sebenar ialah pasaran.';
    expect(last('ms', before, '“Kalau ada pasar tetap, kami boleh hidup,” katanya.')?.role).toBe(
      'penganyam tikar mengkuang',
    );
    const jv = 'Karsidi (67), bakul wedhus saka Desa Kedung, kandha yen pasare sepi.';
    expect(last('jv', `${jv} “Ya mung nunggu dina sesuk,” kandhane karo ngguyu.`)).toMatchObject({
      full: 'Karsidi',
      role: 'bakul wedhus saka Desa Kedung',
    });
  });

  it.each([
    ['how it was said', 'ca', '«No cedirem davant ningú», ha dit Pere Casals, visiblement emocionat.'],
    ['how it was said', 'es', '«No cederemos ante nadie», dijo Elena Prats, contenta con el resultado.'],
    ['what somebody did', 'id', '"Kami tidak akan mundur," kata Budi Hartono, menunjuk peta di dinding.'],
  ])('is none where it tells of %s', (_, lang, text) => {
    expect(last(lang, text)?.role).toBe('');
  });
});

describe('an office that no list has, before a comma and the name', () => {
  it('is whoever speaks behind it', () => {
    const text = 'Pangarsa Sanggar Laras Mulya, Darmo Wiyono, ngandharake yen mulang ora kena abot.';
    expect(last('jv', `${text} “Bocah kuwi kudu seneng dhisik,” ngendikane.`)).toMatchObject({
      full: 'Darmo Wiyono',
      role: 'Pangarsa Sanggar Laras Mulya',
    });
    expect(
      last('hu', 'A nemzeti park ökológusa, Szentes Orsolya szerint három tél volt. „Elég volt neki” – magyarázta.'),
    ).toMatchObject({
      full: 'Szentes Orsolya',
      role: 'nemzeti park ökológusa',
    });
  });

  it('is a place where no second comma closes the name', () => {
    const text = 'Sawah Lor Kedungjati, Darmo Wiyono ngandharake yen panene gagal.';
    expect(last('jv', `${text} “Udane kakehan tenan taun iki,” ngendikane.`)?.role).not.toMatch(/Sawah/);
  });
});

describe('an office and what it is of', () => {
  it('reach to the comma before the holder', () => {
    const text = 'El cap dels Agents Rurals de la comarca, Oriol Mas, nega les acusacions.';
    expect(last('ca', `${text} «Totes les tales estan autoritzades», sosté.`)).toMatchObject({
      full: 'Oriol Mas',
      role: 'cap dels Agents Rurals de la comarca',
    });
  });

  it('are those of a name with an article and an adjective of its own in Hungarian', () => {
    const before = '„Jövőre újraültetünk mindent” – mondta Gál Henrik alpolgármester.';
    const text = 'A környék egyik lakója, a hetvenéves Bódi Sándorné sírva fakadt. „Itt nőttem fel” – zokogta.';
    expect(last('hu', before, text)?.full).toBe('Bódi Sándorné');
  });
});

describe('an office behind a name', () => {
  it.each([
    [
      'the end of the verb between',
      'de',
      '„Jeder Tag kostet den Betrieb gut 4000 Euro“, rechnet Svenja Albers vor, Sprecherin des Bauernverbandes.',
      'Sprecherin des Bauernverbandes',
    ],
    [
      'half a word before "and"',
      'da',
      '»Vi må se på det igen,« siger Henrik Bold (V), formand for teknik- og miljøudvalget.',
      'formand for teknik- og miljøudvalget',
    ],
    [
      'what a body is called by, between marks',
      'lv',
      'Normunds Rutks, uzņēmuma "Ceļu Draugs" valdes loceklis, norāda: "Sijas jau ir gatavas."',
      'uzņēmuma "Ceļu Draugs" valdes loceklis',
    ],
  ])('has %s', (_, lang, text, role) => {
    expect(last(lang, text)?.role).toBe(role);
  });
});

describe('an office before a name', () => {
  it('ends with a small word of the name’s in Filipino', () => {
    expect(last('tl', '“Pagod na kami,” hinaing ng gurong si Nenita Cruz.')).toMatchObject({
      full: 'Nenita Cruz',
      role: 'gurong',
    });
  });

  it('is what somebody does over what it is of in Swahili', () => {
    const text = 'Kwa upande wake, mchuuzi wa dagaa Rehema Juma alisema bei imepanda.';
    expect(last('sw', `${text} “Wateja wanaangalia tu na kuondoka,” alihoji mama huyo.`)).toMatchObject({
      full: 'Rehema Juma',
      role: 'mchuuzi wa dagaa',
    });
  });

  it('is none of the brackets behind a whole name', () => {
    expect(
      last(
        'vi',
        'Theo luật sư Vũ Minh Đức (Đoàn luật sư TP Sơn Hà), cần có lộ trình. "Không thể áp dụng ngay", ông nhấn mạnh.',
      ),
    ).toMatchObject({ full: 'Vũ Minh Đức', role: 'luật sư' });
  });
});

describe('an office with what it is of', () => {
  it('opens the sentence before a name that a given name begins', () => {
    const text = 'O xerente do hospital, Manuel Fraga, pediu desculpas.';
    expect(last('gl', `${text} «O erro é noso e de ninguén máis», admitiu.`)).toMatchObject({
      full: 'Manuel Fraga',
      role: 'xerente do hospital',
    });
    const thing = 'O río da aldea, Miño Vello, desbordou. «O erro é noso e de ninguén máis», admitiu Manuel Fraga.';
    expect(last('gl', thing)).toMatchObject({ full: 'Manuel Fraga', role: '' });
  });

  it('leads over small words to the name in Filipino', () => {
    expect(
      last('tl', '“Tatlong doktor na ang umalis,” giit ng tagapagsalita ng unyon na si Joy Macaraeg.'),
    ).toMatchObject({
      full: 'Joy Macaraeg',
      role: 'tagapagsalita ng unyon',
    });
  });
});

describe('where somebody lives', () => {
  it('stands between the verb and the whole name, and speaks not', () => {
    expect(last('fi', '– Jonotimme aamusta asti, kertoo Pieksänlahden kunnassa asuva Tuula Mäkelä.')?.full).toBe(
      'Tuula Mäkelä',
    );
    expect(last('fi', '– Jonotimme aamusta asti, kertoo Virtanen. Hänen naapurinsa on Tuula Mäkelä.')?.full).toBe(
      'Virtanen',
    );
  });
});
