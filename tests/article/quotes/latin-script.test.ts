import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a verb that no list has, and the subject farther on', () => {
  it.each([
    ['hu', '„A gyár bezár” – vágott közbe Bodor Ágnes.', 'Bodor Ágnes'],
    ['hu', '„A gyár bezár” – sóhajtotta munkatársunknak Bodor Ágnes, a szakszervezet elnöke.', 'Bodor Ágnes'],
    ['ro', '„Fabrica se închide”, s-a oțărât primarul din Dealul Mic, Dan Olteanu, la radio.', 'Dan Olteanu'],
    ['et', '„Tehas suletakse,“ urises vallavanem Peeter Kuusk.', 'Peeter Kuusk'],
  ])('%s: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it.each([
    ['it is told of somebody only', 'hu', '„A gyár bezár” – zengett a dal, amelyet Bodor Ágnes írt.', 'Bodor Ágnes'],
    ['a tie leads to the name', 'ro', '„Fabrica se închide”, scria pe pancarta purtată de Dan Olteanu.', 'Dan Olteanu'],
  ])('is not the one named where %s', (_, lang, text, other) => {
    expect(last(lang, text)?.full).not.toBe(other);
  });
});

describe('an office and its place before a comma and the holder', () => {
  it.each([
    ['ca', 'L’alcaldessa de Vilanova de Dalt, Rosa Pujol, també hi era. «No cedirem», ha dit.', 'Rosa Pujol'],
    ['ca', 'L’alcaldessa de Vilanova de Dalt, Rosa Pujol, ha dit: «No cedirem».', 'Rosa Pujol'],
    [
      'ms',
      'SUNGAI BATU HULU: Jeti runtuh semalam.',
      'Pengerusi Persatuan Nelayan Kawasan Sungai Batu Hulu, Zaini Hamdan, berkata jeti itu usang. “Kami sudah mengadu,” katanya.',
      'Zaini Hamdan',
    ],
  ])('%s: %s', (lang, ...rest) => {
    const full = rest.at(-1);
    expect(last(lang, ...rest.slice(0, -1))?.full).toBe(full);
  });
});

describe('Turkish: who stands before a comma and the words', () => {
  it('speaks, whatever clause stands before the name', () => {
    expect(last('tr', 'Kıyıda ağ ören 71 yaşındaki Nazmiye Güler, “Denizi özledim” diye konuştu.')?.full).toBe(
      'Nazmiye Güler',
    );
  });

  it('holds the office without that clause', () => {
    expect(last('tr', 'Kıyıda ağ ören emekli öğretmen Rıza Kaya, “Denizi özledim” diye anlattı.')).toMatchObject({
      full: 'Rıza Kaya',
      role: 'emekli öğretmen',
    });
  });
});

describe('a verb alone behind the words', () => {
  it.each([
    [
      'ca',
      'L’alcaldessa Rosa Pujol no hi creu. «Deu anys de promeses», rondinava mentre plegava la pancarta.',
      'Rosa Pujol',
    ],
    [
      'hu',
      'Bodor Ágnes polgármester szerint ez csapnivaló. „Két napig vártunk a vízre” – morogta a gyűlésen.',
      'Bodor Ágnes',
    ],
  ])('%s: is of whoever spoke before, where it ends as such verbs do: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });
});

describe('a title behind a name', () => {
  it.each([
    ['hu', 'Juli néni, aki közel lakik, gyalog jött. „Hatvan éve így hordjuk a vizet” – legyint.', 'Juli néni'],
    ['az', '“Suyumuz yoxdur”, – deyə Rəna xanım bildirib.', 'Rəna xanım'],
  ])('%s: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });
});

describe('an office with an ending or without', () => {
  it('is the same one’s', () => {
    const whole = '„A csöveket kimossuk” – mondta Bodor Ágnes, a vízmű szóvivője.';
    const alone = 'A szóvivő erre úgy reagált, hogy „minden határidőt betartottak”.';
    expect(last('hu', whole, alone)?.full).toBe('Bodor Ágnes');
    expect(last('hu', whole, alone.replace('szóvivő', 'polgármester'))?.full).not.toBe('Bodor Ágnes');
  });

  it('belongs to the name before it, with its article and no second comma, where offices stand behind names', () => {
    expect(last('hu', 'Bodor Ágnes, a szülői munkaközösség elnöke hangsúlyozta: „Fázunk.”')).toMatchObject({
      full: 'Bodor Ágnes',
      role: 'szülői munkaközösség elnöke',
    });
  });
});

describe('"perempuan yang … itu"', () => {
  const known = 'Ketua paguyuban, Rina Hartati, menyambut baik keputusan itu.';

  it('means who was spoken of, over a clause', () => {
    expect(
      last('id', known, '"Kami sudah lama menunggu," tutur perempuan yang berjualan kain sejak 1998 itu.')?.full,
    ).toBe('Rina Hartati');
  });

  it('is another where nothing points back', () => {
    expect(
      last('id', known, '"Kami sudah lama menunggu," tutur perempuan yang berjualan kain sejak 1998.')?.full,
    ).not.toBe('Rina Hartati');
  });
});

describe('Finnish: words behind a dash', () => {
  it('end where a comma, an office, a whole name and the verb follow', () => {
    expect(
      last('fi', '– Oppilaita on kolmannes vähemmän kuin nyt, kyläkoulun rehtori Anna Virta sanoi.'),
    ).toMatchObject({
      text: 'Oppilaita on kolmannes vähemmän kuin nyt,',
      full: 'Anna Virta',
    });
  });
});

describe('Turkish: a text', () => {
  it.each([
    ['its own sentence', 'Dereköy Valiliği’nden yapılan açıklamada, “Yol bugün akşama kadar açılacak” denildi.'],
    [
      'the one before',
      'Dereköy Valiliği’nden yapılan yazılı açıklamada, çalışmaların sürdüğü savunuldu. Açıklamada, “Yol bugün akşama kadar açılacak” ifadelerine yer verildi.',
    ],
  ])('is of the body that %s tells of', (_, text) => {
    expect(last('tr', text)?.full).toBe('Dereköy Valiliği');
  });

  it('is nobody’s where none is told of', () => {
    const before = 'Vali Derya Koç, “Yolu açıyoruz, sabır istiyoruz” dedi.';
    expect(last('tr', before, 'Açıklamada, “Yol bugün akşama kadar açılacak” ifadelerine yer verildi.')?.full).toBe('');
  });
});

describe('Turkish: who stands behind the participle', () => {
  it('speaks, and holds the office whose words it has', () => {
    const before = 'Dereköy Arıcılar Birliği Başkanı Nazlı Güner, “Kovanlar boş kaldı” dedi.';
    expect(
      last('tr', before, '“Ruhsatı gazeteden öğrendik” diye konuşan Birlik Başkanı, dava açacaklarını söyledi.')?.full,
    ).toBe('Nazlı Güner');
  });
});

describe('Vietnamese: an office between dashes', () => {
  const said = 'khẳng định cầu sẽ xây lại. "Chúng tôi đang chọn nhà thầu", ông Hải nói.';

  it('is the whole of it, and nobody’s whom the sentence met', () => {
    expect(
      last(
        'vi',
        `Trao đổi với phóng viên, ông Lê Văn Hải - Giám đốc Ban quản lý dự án giao thông tỉnh Hà Nam Ninh - ${said}`,
      ),
    ).toMatchObject({ full: 'Lê Văn Hải', role: 'Giám đốc Ban quản lý dự án giao thông tỉnh Hà Nam Ninh' });
  });

  it('is none behind whom the sentence met', () => {
    expect(last('vi', `Tại buổi họp với người dân, ông Lê Văn Hải ${said}`)).toMatchObject({
      full: 'Lê Văn Hải',
      role: '',
    });
  });
});

describe('Filipino: an office in another language', () => {
  it('is the same one’s', () => {
    const before = 'Nanawagan si Mayor Elena Dacuycuy sa mga drayber na maghintay muna ng taripa.';
    expect(last('tl', before, '“Kapag walang taripa, walang dagdag na singil,” giit ng alkalde.')).toMatchObject({
      full: 'Elena Dacuycuy',
      role: 'Mayor',
    });
    expect(last('tl', before, '“Kapag walang taripa, walang dagdag na singil,” giit ng gobernador.')?.full).not.toBe(
      'Elena Dacuycuy',
    );
  });
});

describe('an age between commas', () => {
  it('tells a person, whom "she" may mean', () => {
    const before = '“May pagkain pa kami,” sabi ni Mayor Elena Dacuycuy.';
    const other = 'Kabilang sa mga lumikas si Nena Barcelona, 61, na natutulog sa gym.';
    expect(last('tl', before, `${other} “Naiwan ang mga manok ko,” kuwento niya.`)?.full).toBe('Nena Barcelona');
  });
});

describe('the only one before a verb that leads to the words', () => {
  it('speaks, whatever stands between', () => {
    const text =
      'A Szentpéteri Közlekedési Zrt. lapunknak küldött válaszában azt írta: „A három busz beszerzése indokolt”.';
    expect(last('hu', text)?.full).toBe('Szentpéteri Közlekedési Zrt');
  });

  it('is nobody for sure where two stand there', () => {
    const text =
      'Bodor Ágnes a Közlekedési Zrt. lapunknak küldött válaszában azt írta: „A három busz beszerzése indokolt”.';
    expect(last('hu', text)?.full).not.toBe('Közlekedési Zrt');
  });
});

describe('what somebody is called, alone, where nouns have no articles', () => {
  it('is no newcomer whom the next words belong to', () => {
    const before = 'Prezydent Jan Kern zapowiedział rozmowy. „Nie boję się ich, powtarzam to stale” – powiedział Kern.';
    const text = 'Przywódca stwierdził, że szlak jest zamknięty. „Pomagają nam, nie wiedząc o tym” – dodał.';
    expect(last('pl', before, text)?.full).toBe('Jan Kern');
  });
});
