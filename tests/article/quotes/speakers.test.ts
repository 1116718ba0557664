import { describe, expect, it } from 'vitest';
import { said } from './said';

/** The last quotation's speaker as shown. */
const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('names', () => {
  it.each([
    ['a particle', 'nl', '"De brug blijft dicht", zegt burgemeester Erwin van Boven.', 'Erwin van Boven'],
    [
      'a particle with a capital',
      'nl',
      'Erwin van Boven komt. "De brug blijft dicht", meldt Van Boven.',
      'Erwin van Boven',
    ],
    ['bin', 'ms', '“Jambatan itu ditutup,” kata Ahmad bin Salleh.', 'Ahmad bin Salleh'],
    ['initials', 'en', '"The bridge stays closed," said J.D. Ford.', 'J.D. Ford'],
    ['an apostrophe', 'id', '”Jembatan itu ditutup,” kata Abdul Mu’ti.', 'Abdul Mu’ti'],
    ['H.', 'id', '”Jembatan itu ditutup,” kata H. Bambang Sutrisno.', 'Bambang Sutrisno'],
    ['Dr. and Ir.', 'id', '”Jembatan itu ditutup,” kata Dr. Ir. Rina Hartati.', 'Rina Hartati'],
    ['KH', 'id', '”Jembatan itu ditutup,” kata KH Ahmad Fauzi.', 'Ahmad Fauzi'],
    ['Tan Sri', 'ms', '“Jambatan itu ditutup,” kata Tan Sri Zulkifli Osman.', 'Zulkifli Osman'],
    ["Dato'", 'ms', "“Jambatan itu ditutup,” kata Dato' Zulkifli Osman.", 'Zulkifli Osman'],
    ['Sir', 'en', 'Sir Alan Ford came. "The bridge stays closed," Sir Alan said.', 'Alan Ford'],
    ['Prof.', 'de', '„Die Brücke bleibt gesperrt“, sagte Prof. Jana Weber.', 'Jana Weber'],
    ['one word', 'id', '”Jembatan itu ditutup,” ujar Sugeng, Rabu (3/4).', 'Sugeng'],
    ['氏', 'ja', '田中一郎氏は「橋は五月まで閉鎖します」と述べた。', '田中一郎'],
    ['さん', 'ja', '田中一郎さんは「橋は五月まで閉鎖します」と話した。', '田中一郎'],
    ['씨', 'ko', '이영희 씨는 "다리는 오월까지 닫힌다"라고 말했다.', '이영희'],
    ['a foreign name in Chinese', 'zh', '市长安·福特说：“大桥将关闭到五月。”', '安·福特'],
    ['an organisation', 'en', '"The bridge stays closed," the Harbour Authority said.', 'Harbour Authority'],
    [
      'a rank that is printed with the name',
      'id',
      '”Pelaku sudah ditangkap,” kata Kepala Bidang Humas Polda Sukamaju Komisaris Besar Tono Hadi.',
      'Komisaris Besar Tono Hadi',
    ],
  ])('%s', (_name, lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it.each([
    [
      'id',
      '”Harga gandum akan naik,” kata seorang pejabat senior Kementerian Pangan.',
      'pejabat senior Kementerian Pangan',
    ],
    ['en', '"Prices will rise," said a senior government official.', 'senior government official'],
    ['en', '"Prices will rise," the announcer said.', 'announcer'],
    ['de', '„Die Preise steigen“, sagte ein Augenzeuge.', 'Augenzeuge'],
    ['fr', '« Les prix vont monter », a indiqué une source policière.', 'source policière'],
  ])('an unnamed source in %s is named as it is named', (lang, text, speaker) => {
    expect(last(lang, text)?.speaker).toBe(speaker);
  });
});

describe('offices', () => {
  it.each([
    [
      'before the name, without a comma',
      'id',
      '”Kami tunda dulu,” kata Direktur Utama PT Sinar Abadi Hendra Wijaya.',
      'Hendra Wijaya',
      'Direktur Utama PT Sinar Abadi',
    ],
    [
      'before the name, with a comma',
      'id',
      '”Kami tunda dulu,” kata juru bicara Dinas Air, Tono Hadi, Rabu (3/4).',
      'Tono Hadi',
      'juru bicara Dinas Air',
    ],
    [
      'behind the name',
      'id',
      'Elena Markova, menteri perdagangan Ruthenia, mengatakan ”pajak tidak akan naik tahun ini”.',
      'Elena Markova',
      'menteri perdagangan Ruthenia',
    ],
    [
      'with a body behind a comma',
      'id',
      '”Kami tunda dulu,” kata Ketua KPUD Sukamaju, Tono Hadi, Rabu (3/4).',
      'Tono Hadi',
      'Ketua KPUD Sukamaju',
    ],
    [
      'before the name in English',
      'en',
      '"We wait," said Trade Minister Elena Markova.',
      'Elena Markova',
      'Trade Minister',
    ],
    [
      'behind the name in English',
      'en',
      '"We wait," said Elena Markova, the trade minister.',
      'Elena Markova',
      'trade minister',
    ],
    [
      'in German, with a genitive',
      'de',
      '„Das reicht uns nicht“, sagte der Vorsitzende des Vereins Neue Wege, Jonas Brandt.',
      'Jonas Brandt',
      'Vorsitzende des Vereins Neue Wege',
    ],
    [
      'in French',
      'fr',
      '« Nous attendons », a déclaré le ministre de la Défense, Jean Favre.',
      'Jean Favre',
      'ministre de la Défense',
    ],
    [
      'in Portuguese, with a place between',
      'pt',
      '"Vamos esperar", disse o prefeito de Vila Nova, em Minas Gerais, José Prado.',
      'José Prado',
      'prefeito de Vila Nova',
    ],
    [
      'in Turkish',
      'tr',
      'Ticaret Bakanı Elif Demir, "Fiyatlar bu yıl artmayacak" dedi.',
      'Elif Demir',
      'Ticaret Bakanı',
    ],
    ['in Arabic', 'ar', 'وقال وزير التجارة سامي حداد: «لن ترتفع الأسعار هذا العام».', 'سامي حداد', 'وزير التجارة'],
    ['in Chinese', 'zh', '贸易部长李小明表示：“今年价格不会上涨。”', '李小明', '贸易部长'],
    ['in Korean', 'ko', '김민수 시장은 "가격은 오르지 않는다"라고 말했다.', '김민수', '시장'],
  ])('%s', (_name, lang, text, full, role) => {
    expect(last(lang, text)).toMatchObject({ full, role });
  });

  it.each([
    [
      'a clause that tells what somebody is',
      'no',
      'Kari Dahl, som jobber som fisker i Sundby, kom. – Vi venter på brua, sier Dahl.',
      'Kari Dahl',
      'fisker i Sundby',
    ],
    [
      'an age between commas',
      'en',
      '"We wait for the bridge," says Ann Ford, 34, a nurse from Sundby.',
      'Ann Ford',
      'nurse from Sundby',
    ],
    [
      'a list inside the name of a body',
      'id',
      '”Kami tunda dulu,” kata Kepala Dinas Perumahan, Cipta Karya, dan Tata Ruang Kota Sukamaju Iman Hadi.',
      'Iman Hadi',
      'Kepala Dinas Perumahan, Cipta Karya, dan Tata Ruang Kota Sukamaju',
    ],
  ])('are read over %s', (_name, lang, text, full, role) => {
    expect(last(lang, text)).toMatchObject({ full, role });
  });

  it('gives the fullest name and office to every later mention', () => {
    const found = said(
      'id',
      'Menteri Perdagangan Ruthenia Elena Markova bertemu para petani di Sukamaju.',
      '”Harga gandum harus tetap terjangkau,” kata Markova.',
    );
    expect(found).toEqual([
      {
        text: 'Harga gandum harus tetap terjangkau,',
        speaker: 'Markova',
        full: 'Elena Markova',
        role: 'Menteri Perdagangan Ruthenia',
      },
    ]);
  });

  it('knows nicknames made of the beginnings of a name', () => {
    expect(last('id', 'Presiden Bimo Wicaksono tiba. ”Kita harus hemat air,” kata Bimowi.')?.full).toBe(
      'Bimo Wicaksono',
    );
  });
});

describe('who speaks', () => {
  it('takes the subject of the last report for "katanya", not a place or a month', () => {
    const found = last(
      'id',
      'Kepala Dinas Pangan Kabupaten Sukamaju Rina Hartati menyebut pasokan cukup. Pada Maret lalu, Gudang Utama di Bandar Baru masih penuh.',
      '”Kami tunda dulu pembeliannya,” katanya di Balai Kota, Rabu (3/4).',
    );
    expect(found?.full).toBe('Rina Hartati');
  });

  it.each([
    [
      'a second speaker in the paragraph',
      'id',
      'Menurut Dewi Lestari, pasokan cukup. ”Tidak perlu panik,” kata Bagus Santoso.',
      'Bagus Santoso',
    ],
    [
      'the one who says, not the one who wants',
      'en',
      'Ann Ford said Keller wanted "a quick and quiet end" to the strike.',
      'Ann Ford',
    ],
    ['the one who says of another', 'en', '"He lied to all of us," Ann Ford said of Paul Keller.', 'Ann Ford'],
    ['the source in parenthesis', 'en', 'Keller, Mayor Ann Ford said, was “very late with the money”.', 'Ann Ford'],
    [
      'the subject, not the name before the comma',
      'en',
      'Ann Ford attacked Paul Keller, saying the plan was “very late and very dear”.',
      'Ann Ford',
    ],
    ['the one who is asked', 'en', 'Asked by Paul Keller, Ann Ford said: "No, we will not."', 'Ann Ford'],
    ['the one who tells a newspaper', 'en', '"No, we will not," Ann Ford told the Daily Post.', 'Ann Ford'],
    ['a pronoun', 'en', 'Mayor Ann Ford warned the council. "It is late for a new bridge," she said.', 'Ann Ford'],
    [
      'a pronoun inside the French verb',
      'fr',
      'Le maire Jean Favre est venu. « Nous attendons encore », a-t-il ajouté.',
      'Jean Favre',
    ],
    [
      'a left-out subject in Spanish',
      'es',
      'La alcaldesa Ana Vega llegó tarde. "Esperamos todavía al puente", afirmó.',
      'Ana Vega',
    ],
    [
      'a sentence that points back',
      'nl',
      '‘We wachten nog op de brug.’ Dat zei burgemeester Anna de Wit.',
      'Anna de Wit',
    ],
    ['a colon', 'en', 'Ann Ford: "We still wait for the bridge."', 'Ann Ford'],
    ['"according to"', 'de', 'Laut Anna Weber ist der Plan „viel zu teuer für die Stadt“.', 'Anna Weber'],
    ['a verb that no list has', 'en', '"We have won at last!" beamed Ann Ford.', 'Ann Ford'],
    [
      'a speaker over an insertion',
      'id',
      'Lurin Dasa, berbicara melalui penerjemah di Sukamaju, mengatakan kedua pihak ”harus bekerja sama lagi”.',
      'Lurin Dasa',
    ],
  ])('%s', (_name, lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it('takes somebody of one name who just spoke for "katanya", not the one before', () => {
    const found = last(
      'id',
      '”Kami tunda dulu,” kata Menteri Elena Markova.',
      'Wasmad menambahkan, jalan itu rusak. ”Kami sudah lapor dua kali,” katanya.',
    );
    expect(found?.full).toBe('Wasmad');
  });

  it('gives no words to the last speaker when their own attribution was not understood', () => {
    const found = last('en', '"We wait," said Mayor Ann Ford. "They do not care at all," 12 of 30 in the poll.');
    expect(found?.speaker).toBe('');
  });

  it('names a spokesman, not his minister', () => {
    expect(last('en', 'A spokesman for Minister Paul Keller said: "No, we will not."')?.speaker).toMatch(/^spokesman/u);
  });

  it('gives all parts of a run the speaker of one', () => {
    const found = said('ms', '“Jambatan itu perlu ditutup.', '“Kami akan membaikinya segera,” kata Zulkifli Osman.');
    expect(found.map(({ full }) => full)).toEqual(['Zulkifli Osman', 'Zulkifli Osman']);
  });

  it.each([
    [
      '"they" are nobody in particular',
      'en',
      'Mayor Ann Ford met the farmers. They said it was "a very good start for all".',
    ],
    ['nobody was spoken of', 'en', '"It is late for a new bridge and later for a tunnel," he said.'],
    [
      'an abstract noun is no speaker',
      'id',
      'Tujuannya mengurangi banjir. ”Jembatan itu ditutup sampai bulan depan,” katanya.',
    ],
  ])('shows no name when %s', (_name, lang, text) => {
    expect(last(lang, text)?.speaker).toBe('');
  });
});

describe('names and offices as they are written', () => {
  const full = (lang: string, ...paragraphs: string[]) => {
    const quote = said(lang, ...paragraphs)[0];
    return [quote?.full, quote?.role];
  };

  it.each([
    ['no', '– Det er et merkelig scenario, sier NRK-kommentator Kari Nes.', 'Kari Nes', 'NRK-kommentator'],
    ['sv', '”Det är märkligt att se”, säger SVT-kommentatorn Anna Berg.', 'Anna Berg', 'SVT-kommentatorn'],
    ['da', '»Det er mærkeligt at se,« siger DR-vært Anna Berg.', 'Anna Berg', 'DR-vært'],
    [
      'tr',
      'Ulaştırma ve Altyapı Bakanı Ayşe Kaya, "Tüneli bekleyeceğiz" dedi.',
      'Ayşe Kaya',
      'Ulaştırma ve Altyapı Bakanı',
    ],
    ['ja', '調査を進めている県警の山田一郎警部は「全力で調べる」と話した。', '山田一郎', '警部'],
  ])('%s: %s', (lang, text, name, role) => expect(full(lang, text)).toEqual([name, role]));

  it('Korean: a surname before an office is no "this"', () =>
    expect(
      full('ko', '이정훈 후보가 목포를 찾았다. 이 후보는 "가장 중요한 기준은 바로 국민이어야 한다"고 말했다.')[0],
    ).toBe('이정훈'));

  it('a foreign name with and without accents is one', () =>
    expect(
      full('es', 'El periodista Dmitri Muratov dio una conferencia.', '“No lo descartaría nunca”, alertó Murátov.')[0],
    ).toBe('Dmitri Muratov'));

  it('the newspaper somebody speaks to is no part of the name', () =>
    expect(
      full(
        'en',
        'Speaking to the Daily Post Larsson claimed: "The team had no plan."',
        'Coach Erik Larsson was sacked.',
      )[0],
    ).toBe('Erik Larsson'));

  it('but a newspaper speaks itself', () =>
    expect(full('en', 'In an editorial the Daily Post said: "The team had no plan."')[0]).toBe('Daily Post'));

  it('behind "according to" a name with a verb begins the clause', () =>
    expect(
      full(
        'fr',
        '« Vachement bon en politique », selon un proche d’Édouard Petit, Jean-Paul Delmas se montre redoutable.',
      )[0],
    ).toBe('proche d’Édouard Petit'));

  it('before a colon the first of its sentence speaks, not the one whose questions are answered', () =>
    expect(
      full('pl', 'Pod koniec stycznia TK tak odpowiadał na pytania DGP: „Rozprawa została otwarta na nowo”.')[0],
    ).toBe('TK'));

  it('an office does not take in whom it speaks to', () =>
    expect(full('es', '“El karma es maravilloso”, espetó el ingeniero de pista a Max Verkade.')[0]).toBe('ingeniero'));

  it('an agency speaks with its whole name', () => {
    expect(full('en', 'China “learned much from it,” writes the Associated Press.')[0]).toBe('Associated Press');
    expect(full('en', '“We saw it,” the Associated Press reported on Monday.')[0]).toBe('Associated Press');
    // who took the picture
    expect(full('en', 'Ann Ford at the bridge. (Associated Press photo) “We saw it,” she said.')[0]).toBe('Ann Ford');
  });
});
