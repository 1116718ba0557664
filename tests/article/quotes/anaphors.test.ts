import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('somebody meant by what he is', () => {
  it.each([
    [
      'es',
      'El presidente Luis Prado negó los despidos.',
      '“Es pura politiquería”, sostuvo el mandatario.',
      'Luis Prado',
    ],
    ['es', 'El técnico Luis Prado no escondió su enfado.', '“Jugamos mal”, reconoció el argentino.', 'Luis Prado'],
    ['pt', 'Ana Prado perdeu tudo.', '“A água levou o sofá”, lamenta a diarista de 47 anos.', 'Ana Prado'],
    [
      'pt',
      'O primeiro-ministro, Rui Prado, falou em Braga.',
      '«Podem estar tranquilos», disse o chefe do Governo.',
      'Rui Prado',
    ],
    ['de', 'Ministerin Anna Weber kam nach Ulm.', '„Das war falsch“, sagte die Grünen-Politikerin.', 'Anna Weber'],
    ['de', 'Anwohner Jan Keller ist müde.', '„Ich kann nicht mehr“, sagte der 58-Jährige.', 'Jan Keller'],
    ['en', 'Striker Ann Ford scored twice.', '“I am over the moon,” said the 24-year-old.', 'Ann Ford'],
    ['id', 'Kapten tim Yoga Saputra hadir.', '"Kami bangkit," tutur pemain bernomor punggung 8 itu.', 'Yoga Saputra'],
    ['id', 'Kapten tim Yoga Saputra hadir.', '"Kami bangkit," kata pria 38 tahun itu.', 'Yoga Saputra'],
    ['en', 'Mike Ford was walking his dog.', '"It was loud," the 62-year-old retired teacher recalled.', 'Mike Ford'],
    [
      'es',
      'Luis Prado bajó del avión.',
      'El delantero zurdo, de 36 años, agregó: “Quiero terminar acá”.',
      'Luis Prado',
    ],
    [
      'de',
      'Gesundheitsministerin Anna Weber kam.',
      '„Ja, sofort“, sagte die Ministerin dem Morgenblatt.',
      'Anna Weber',
    ],
    ['id', 'Rektor Haedar Mukti hadir.', '"Sabar," pesan Guru Besar Sosiologi itu.', 'Haedar Mukti'],
    ['id', 'Rektor Haedar Mukti hadir.', '"Sabar," pesan politikus Golkar itu.', 'Haedar Mukti'],
    ['id', 'Wali Kota Surabaya Eri Cahyono hadir.', '"Kita bongkar," ujar Cak Eri.', 'Eri Cahyono'],
  ])('%s: %s %s', (lang, before, words, name) => {
    expect(last(lang, before, words)?.full).toBe(name);
  });

  it.each([
    ['es', 'El técnico Luis Prado criticó a Juan Vega.', '“Jugamos mal”, reconoció un argentino.', 'argentino'],
    ['de', 'Ministerin Anna Weber kam nach Ulm.', '„Das war falsch“, sagte eine Politikerin.', 'Politikerin'],
  ])('but not by one nobody was told of: %s: %s', (lang, before, words, shown) => {
    expect(last(lang, before, words)?.full).toBe(shown);
  });

  it('an office with a name is no description', () => {
    expect(
      last('id', 'Ketua Aksi Haedar Mukti hadir. Sari ikut.', '"Sabar," pesan Guru Besar Sari itu.')?.speaker,
    ).toBe('Sari');
    expect(last('id', 'Rektor Haedar Mukti hadir. Sari ikut.', '"Sabar," pesan nelayan Sari itu.')?.speaker).toBe(
      'Sari',
    );
  });

  it('nor where another was named since', () => {
    expect(
      last(
        'es',
        'El presidente Luis Prado negó los despidos. A la reunión fue también Juan Vega.',
        '“Es pura politiquería”, sostuvo el mandatario.',
      )?.full,
    ).not.toBe('Luis Prado');
  });

  it.each([
    ['id', 'Kapolsek Rudi Hartono menahan sopir.', '"Saya mengantuk," kata sopir truk itu.', 'sopir'],
    ['pt', 'A prefeita Ana Prado visitou o bairro.', '"Perdi tudo", disse a diarista de 47 anos.', 'diarista'],
  ])('nor one of another office: %s: %s', (lang, before, words, shown) => {
    expect(last(lang, before, words)?.full).toBe(shown);
  });

  it('"pria itu" is nobody where nobody was named', () => {
    expect(last('id', 'Polisi memeriksa lokasi.', '"Saya kaget," kata pria itu.')?.full).toBe('');
  });

  it('an office by its short form', () => {
    const hadir = 'Menteri Pertahanan Rudi Hartono hadir bersama Menteri Keuangan Dewi Anggraini.';
    expect(last('id', hadir, '"Kita bersahabat," ujar Menhan.')?.full).toBe('Rudi Hartono');
    expect(last('id', hadir, '"Kita bersahabat," ujar Menkeu.')?.full).toBe('Dewi Anggraini');
    expect(last('id', hadir, '"Kita bersahabat," ujar Menkes.')?.full).toBe('Menkes');
  });

  it('the beginning of a given name', () => {
    const hadir = 'Ketua Umum Kadin Anindya Putra berharap bunga turun. Menurut Anindya, bunga terlalu tinggi.';
    expect(last('id', hadir, '"Investasi pasti jalan," pungkas Anin, sapaan akrabnya.')?.full).toBe('Anindya Putra');
    expect(last('id', hadir, '"Investasi pasti jalan," pungkas Dian.')?.full).toBe('Dian');
    // somebody else whose name begins the same
    expect(last('id', hadir, 'Anin (34), warga, hadir.', '"Investasi pasti jalan," kata Anin.')?.full).toBe('Anin');
  });
});

describe('who is spoken of', () => {
  it('stands behind the place that opens a report', () => {
    expect(
      last('en', 'LAGOS, Nigeria (AP) — Peter Obi lost his shop in the flood. “Everything is gone,” he said.')?.full,
    ).toBe('Peter Obi');
    expect(last('it', 'ROMA - La sindaca Anna Ferri difende il ponte. “Aspettiamo”, ha detto.')?.full).toBe(
      'Anna Ferri',
    );
  });

  it('a dash behind a name opens no report', () => {
    expect(last('en', 'Governor Ann Ford – a Denver fan – gave a short answer. “Denver,” she answered.')?.full).toBe(
      'Ann Ford',
    );
  });

  it('is not the subject of another clause', () => {
    expect(
      last('en', 'When Jan Marsh met Ali Iqbal in Ankara, Iqbal thanked him for “standing with us in dark times.”')
        ?.full,
    ).not.toBe('Jan Marsh');
  });
});

describe('where a language has no articles', () => {
  it.each([
    ['pl', 'Donald Tracz zapowiedział zmiany. „To konieczne” – powiedział szef rządu.', 'Donald Tracz'],
    ['pl', 'Premier Donald Tracz zapowiedział zmiany. „To konieczne” – powiedział szef rządu.', 'Donald Tracz'],
    ['cs', 'Jan Tracz oznámil změny. „Je to nutné,“ řekl předseda vlády.', 'Jan Tracz'],
    ['ru', 'Иван Трац объявил о переменах. «Это необходимо», — сказал глава правительства.', 'Иван Трац'],
  ])('an office that only one holds is his who spoke last: %s: %s', (lang, text, name) => {
    expect(last(lang, text)?.full).toBe(name);
  });

  it.each([
    [
      'whom another office is told of',
      'Rzecznik Adam Bodnicki zapowiedział zmiany. „To konieczne” – powiedział szef rządu.',
    ],
    [
      'where another was named since',
      'Adam Bodnicki zapowiedział zmiany. Słuchał go Jan Wilk. „To konieczne” – powiedział szef rządu.',
    ],
  ])('but not one %s', (_, text) => {
    expect(last('pl', text)?.full).not.toBe('Adam Bodnicki');
  });
});
