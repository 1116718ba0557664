import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a paragraph of nothing but words behind one in which "he" or "she" spoke', () => {
  it.each([
    ['en', 'Nora Hale, a keeper, was at the gate.', '“The water came,” she said.', '“I had never seen it so high.”'],
    [
      'de',
      'Nora Hale, eine Wärterin, stand am Tor.',
      '„Das Wasser kam“, erzählte sie.',
      '„So hoch habe ich es nie gesehen.“',
    ],
    [
      'fr',
      'Nora Hallé, gardienne, était à la porte.',
      '« L’eau est arrivée », raconte-t-elle.',
      '« Je ne l’avais jamais vue aussi haute. »',
    ],
    [
      'es',
      'Nora Salas, guardiana, estaba en la puerta.',
      '«El agua llegó a las diez», contó ella.',
      '«Nunca la había visto tan alta en mi vida».',
    ],
    [
      'pt',
      'Nora Salas, guarda, estava ao portão.',
      '“A água chegou às dez”, contou ela.',
      '“Nunca a tinha visto tão alta.”',
    ],
    [
      'it',
      'Nora Sala, custode, era al cancello.',
      '«L’acqua è arrivata», ha raccontato.',
      '«Non l’avevo mai vista così alta in vita mia».',
    ],
    [
      'nl',
      'Nora Hals, wachter, stond bij de poort.',
      '‘Het water kwam om tien uur’, vertelde ze.',
      '‘Ik heb het nog nooit zo hoog gezien.’',
    ],
    [
      'sv',
      'Nora Hall, vakt, stod vid porten.',
      '”Vattnet kom klockan tio”, berättade hon.',
      '”Så högt var det aldrig.”',
    ],
    [
      'pl',
      'Nora Halska, strażniczka, stała przy bramie.',
      '„Woda przyszła o dziesiątej” – opowiadała.',
      '„Nigdy nie widziałam jej tak wysoko w życiu”.',
    ],
    ['tr', 'Bekçi Nur Halan kapıdaydı.', '“Su saat onda geldi” diye anlattı.', '“Hiç bu kadar yüksek görmedim.”'],
    [
      'id',
      'Penjaga Nora Halim berada di pintu.',
      '“Air datang pukul sepuluh,” katanya.',
      '“Saya belum pernah melihatnya setinggi itu.”',
    ],
    [
      'fi',
      'Vartija Noora Halonen seisoi portilla.',
      '”Vesi tuli kymmeneltä”, hän kertoi.',
      '”En ole nähnyt sitä niin korkealla.”',
    ],
    [
      'ar',
      'كانت الحارسة نورا حداد عند البوابة.',
      '«وصل الماء في العاشرة»، قالت.',
      '«لم أره بهذا الارتفاع في حياتي قط».',
    ],
  ])('goes on with what that one says (%s: %s)', (lang, told, words, more) => {
    const [first, second] = said(lang, told, words, more).map(({ full }) => full);
    expect(first).toMatch(/^(?:No+ra|Nur|نورا) /u);
    expect(second).toBe(first);
  });

  it('and so does the next one', () => {
    const text = ['Nora Hale, a keeper, came.', '“The water came,” she said.', '“It was so very high.”'];
    expect(last('en', ...text, '“The boats were gone by then.”')).toBe('Nora Hale');
  });

  it.each([
    ['an answer', '“Was it high?” she asked.', '“It was higher than ever.”'],
    ['a cry', '“The water came,” she said.', '“So high!”'],
    ['what is not alone', '“The water came,” she said.', '“Higher than ever before” – a book and its story.'],
  ])('but is hardly theirs where it is %s', (_, words, more) => {
    expect(last('en', 'Nora Hale, a keeper, was at the gate.', words, more)).not.toBe('Nora Hale');
  });

  it('is hardly of a body', () => {
    const police = 'On its page the Metropolitan Police said: “More people have gathered there.”';
    expect(last('en', police, '“My Lords and Members of the House of Commons.”')).toBe('');
  });

  it('is of the second where two speak in turn', () => {
    const one = '“We shut the gate,” Nora Hale, the keeper, said.';
    const two = 'Piet Vos, a sailor, saw it. “We lost two boats,” he said.';
    expect(last('en', one, two, '“They went down in a minute or so.”')).toBe('Piet Vos');
  });
});

describe('a paragraph of nothing but words behind a sentence that tells what somebody does', () => {
  const captain: Record<string, string> = {
    en: '“We lost at home,” said Mark Dunn, the captain.',
    fr: '« Nous avons perdu », dit le capitaine Marc Dunois.',
    es: '«Perdimos en casa», dijo el capitán Marcos Duna.',
    pt: '“Perdemos em casa”, disse o capitão Marcos Duna.',
    pl: '„Przegraliśmy” – powiedział kapitan Marek Duna.',
    de: '„Wir haben verloren“, sagte Kapitän Mark Dunn.',
  };
  const draw: Record<string, string> = {
    en: 'Then came Jack Hart and Harbour House.',
    fr: 'Restait Paul Hart.',
    es: 'Quedaba Pablo Hart.',
    pt: 'Restava Paulo Horta.',
    pl: 'Został Paweł Hart.',
    de: 'Es blieb Jan Hart.',
  };

  it.each([
    ['en', 'Jack Hart meanwhile won in two hours, beating Paul Kerr.', '“I am happy with how we played.”', 'Jack Hart'],
    [
      'fr',
      'Paul Hart, lui, l’a emporté contre Luc Kerr.',
      '« Je suis content de ce que nous avons fait. »',
      'Paul Hart',
    ],
    ['es', 'Pablo Hart ganó en dos horas a Luis Cerro.', '«Yo estoy contento con lo que hicimos».', 'Pablo Hart'],
    ['pt', 'Paulo Horta ganhou em duas horas a Luís Cerro.', '“Eu estou contente com o que fizemos.”', 'Paulo Horta'],
    [
      'pl',
      'Paweł Hart wygrał w dwie godziny z Piotrem Kerem.',
      '„Ja jestem zadowolony z tego, jak graliśmy”.',
      'Paweł Hart',
    ],
    ['de', 'Jan Hart gewann gegen Paul Kerr in zwei Stunden.', '„Ich bin zufrieden, wie es lief.“', 'Jan Hart'],
  ])('is that one’s, though another is named beside (%s: %s)', (lang, told, words, name) => {
    expect(last(lang, draw[lang] ?? '', captain[lang] ?? '', told, words)).toBe(name);
  });

  it.each([
    ['“he” may be that one', 'en', 'Jack Hart was led away by Paul Kerr.', '“I say he is a danger to us all.”'],
    ['it names that one', 'en', 'Jack Hart was led away by Paul Kerr.', '“I say Hart should be locked up.”'],
    ['nobody says “I” or “we”', 'en', 'Jack Hart was led away by Paul Kerr.', '“The town is safe again at last.”'],
    ['it is a house', 'en', 'Harbour House was sold to Paul Kerr.', '“I am happy with what we got for it.”'],
    [
      'more is told',
      'en',
      'Jack Hart beat Paul Kerr there. It rained all day.',
      '“I am happy with what we got for it.”',
    ],
    ['“er” may be that one', 'de', 'Jan Hart wurde von Paul Kerr abgeführt.', '„Ich finde, er ist eine Gefahr.“'],
  ])('is nobody’s where %s', (_, lang, told, words) => {
    expect(last(lang, draw[lang] ?? '', captain[lang] ?? '', told, words)).toBe('');
  });

  it('is of who spoke before where it begins with “she” beside others', () => {
    const words = '“He never helped me at all,” Rhea Dale said. She paused. “I left,” she said.';
    const told = 'In 2013, on a trip to Mexico, she went home as she did not feel Paul Kerr had changed.';
    expect(last('en', words, told, '“I saw that it would not go away.”')).toBe('Rhea Dale');
  });
});

describe('words alone in a paragraph that begins without them', () => {
  const before = '„Das war fast ein Frühstart“, sagte Sprecher Wilfried Hark.';

  it('are not of who spoke paragraphs before and is not spoken of since', () => {
    const between = ['Es regnete viel.', 'Die Straßen waren nass.'];
    const text = 'Die Eltern warten am Tor. „Alle Läufe werden von uns begleitet.“';
    expect(last('de', before, ...between, text)).toBe('');
  });

  it.each([
    ['right below', 'Die Eltern warten am Tor. „Alle Läufe werden von uns begleitet.“'],
    ['where it is about them', 'Es regnete viel.', 'Hark lacht. „Alle Läufe werden von uns begleitet.“'],
    ['where it is about “him”', 'Es regnete.', 'Er lacht. „Alle Läufe werden von uns begleitet.“'],
  ])('are theirs %s', (_, ...text) => {
    expect(last('de', before, ...text)).toBe('Wilfried Hark');
  });
});

describe('a man who only seemed something', () => {
  it('is not whom “she” and words alone mean', () => {
    const before = 'Ann Dale joined them at twelve.';
    const told = 'She saw how the “holy” man appeared to cure people from their illnesses.';
    expect(last('en', before, told, '“I was twelve and thought I had to,” she said.')).toBe('Ann Dale');
  });
});
