import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('"he" in a paragraph that names another than who spoke before it', () => {
  it.each([
    ['en', '“No,” said Mayor Ann Hale.', 'The plan of Piet Vos was old. “I know no campaign,” he said.'],
    ['de', '„Nein“, sagte Bürgermeister Jan Kern.', 'Vieles hatte Alma Vogt erwartet. „Ich weiß nichts“, sagte er.'],
    [
      'fr',
      '« Non », disait le maire Jean Vidal.',
      'L’idée de Paul Mercier est simple. Une « ruée du nord », écrit-il.',
    ],
    [
      'es',
      '«No», dijo el alcalde Juan Vera.',
      'Preguntaron por la obra de Luis Prado. Él contestó con un «no, por ahora no quiero».',
    ],
  ])('is nobody for sure (%s: %s ¶ %s)', (lang, before, text) => {
    expect(last(lang, before, text)).toBe('');
  });

  it.each([
    ['en', '“No,” said Mayor Ann Hale.', 'She met Piet Vos. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'The rain went on. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'For Hale and for Piet Vos it went on. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'It rained in Hull. “It was late,” she said.', 'Ann Hale'],
    ['de', '„Nein“, sagte Bürgermeister Jan Kern.', 'Er traf Alma Vogt. „Es war spät“, sagte er.', 'Jan Kern'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'Recibió a Luis Prado. «Era tarde», dijo.', 'Juan Vera'],
  ])('goes on with who spoke (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });
});

describe('"she" behind a place or a site that only hangs on a preposition of her sentence', () => {
  it.each([
    [
      'en',
      '“We found it,” Mayor Ann Ford said.',
      'A bridge to Hulme, she said, is the “next best thing that we can do” for all.',
      'Ann Ford',
    ],
    [
      'fr',
      '« Nous l’avons trouvé », dit la maire Anne Favre.',
      'Dans un billet sur Tumbler, elle parle d’un « cauchemar dont personne ne veut ».',
      'Anne Favre',
    ],
    [
      'it',
      '«L’abbiamo trovato», ha detto la sindaca Anna Ferri.',
      'In un post su Tumbler, lei l’ha definito «un incubo che nessuno vuole».',
      'Anna Ferri',
    ],
    [
      'sv',
      '”Vi hittade det”, sa borgmästaren Anna Lund.',
      'I ett inlägg på Tumbler kallade hon det ”en mardröm som ingen vill ha”.',
      'Anna Lund',
    ],
  ])('is who spoke before (%s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it('may be another who stands there and was named whole', () => {
    const text = 'In a letter to Hulme she called it “a dream that nobody has had yet”.';
    expect(last('en', 'Eve Hulme came.', '“We found it,” Mayor Ann Ford said.', text)).toBe('');
  });
});

describe('a subject that is left out in a paragraph that names another than who spoke before it', () => {
  const words: Record<string, string> = {
    es: '«No sabemos nada», dijo el alcalde Juan Vera.',
    ca: '«No en sabem res», ha dit l’alcalde Joan Vera.',
    it: '«Non sappiamo nulla», ha detto il sindaco Carlo Berti.',
    pt: '"Não sabemos de nada", disse o prefeito João Prado.',
    pl: '„Nic nie wiemy” – powiedział burmistrz Jan Kowal.',
    ro: '„Nu știm nimic”, a spus primarul Ion Bratu.',
  };

  it.each([
    [
      'es',
      'Su nieta Lucía Irueta, que vino desde Uruguay, lo sabe. «En casa no se hablaba de eso», recuerda.',
      'Lucía Irueta',
    ],
    [
      'it',
      'La nipote Anna Irueta, venuta dall’Uruguay, lo sa. «In casa non se ne parlava mai», ricorda.',
      'Anna Irueta',
    ],
    ['pt', 'A neta Ana Irueta, que veio do Uruguai, já sabia. "Em casa não se falava disso", recorda.', 'Ana Irueta'],
    // no office, and no name that many bear
    ['es', 'Xune Irueta lo sabe. «En casa no se hablaba de eso», recuerda.', ''],
    ['ca', 'Entre els veïns hi havia Xune Irueta. «A casa no se’n parlava mai», ha recordat.', ''],
    ['pl', 'Ostatni przyszedł Zenor Pyptacz. „W domu się o tym nie mówiło” – wspominał.', ''],
    ['ro', 'Printre vecini era Xune Irueta. „Acasă nu se vorbea despre asta”, își amintește.', ''],
  ])('is not that one (%s: %s)', (lang, text, name) => {
    expect(last(lang, words[lang] ?? '', text)).toBe(name);
  });

  it.each([
    ['es', 'Se reunió con Luis Prado en la plaza. «Era tarde para todos», recuerda.', 'Juan Vera'],
    ['it', 'Ha parlato con Luca Prado in piazza. «Era tardi per tutti noi», ricorda.', 'Carlo Berti'],
    ['es', 'En la plaza llovía. «Era tarde para todos», recuerda.', 'Juan Vera'],
    // one word that nothing tells to be somebody
    [
      'pl',
      'Dziwne jest to, że Teheran zdecydował się na zamknięcie cieśniny Ormuz. „W domu się o tym nie mówiło” – zaznaczył.',
      'Jan Kowal',
    ],
  ])('is that one else (%s: %s)', (lang, text, name) => {
    expect(last(lang, words[lang] ?? '', text)).toBe(name);
  });
});

describe('who says at the end of a sentence what no marks stand around', () => {
  it.each([
    ['It matters to those who plan a family, says registered dietitian Mary Alder.', 'Mary Alder'],
    ['It matters to those who plan a family, says Mary Alder.', 'Mary Alder'],
  ])('is "she" in the next (%s)', (before, name) => {
    expect(last('en', '“Zinc is fine,” said Ann Hale, a chemist.', `${before} “It is essential,” she added.`)).toBe(
      name,
    );
  });

  it('is nobody who only stands behind a verb there', () => {
    expect(
      last(
        'en',
        '“Zinc is fine,” said Ann Hale, a chemist.',
        'Hale likes to say so to Mary Alder. “It is,” she added.',
      ),
    ).toBe('Ann Hale');
  });
});

describe('a subject that is left out behind somebody new who is told of with what they are', () => {
  const es = '«Lo peor ya pasó», afirmó el director de la obra, Orlando Chaves.';
  it.each([
    [
      'es',
      es,
      'Ella lo perdió todo: Dominga Ruiz, vendedora de 58 años, esperaba sentada. «Casi no salgo de la casa», relató.',
      'Dominga Ruiz',
    ],
    [
      'es',
      es,
      'Sentada sobre un colchón esperaba Dominga Ruiz, vendedora de 58 años. «Casi no salgo de la casa», relató.',
      'Dominga Ruiz',
    ],
    [
      'it',
      '«Il peggio è passato», ha detto il sindaco Carlo Berti.',
      "Aveva perso tutto: seduta su un materasso c'era Marta Rovelli, sarta di 58 anni. «Quasi non esco di casa», racconta.",
      'Marta Rovelli',
    ],
  ])('is that one (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    [
      'of whom only the plan is told',
      'Sobre el plan de la vendedora Dominga Ruiz no quiso hablar. «Por ahora no puedo decir nada», relató.',
    ],
    [
      'beside whom the one before is named',
      'Chaves recibió a la vendedora Dominga Ruiz. «Por ahora no puedo decir nada», relató.',
    ],
  ])('is not one %s', (_, text) => {
    expect(last('es', es, text)).toBe('Orlando Chaves');
  });
});

describe('a dialogue of dashes', () => {
  it.each([
    [
      'it',
      '– E le campane, le sente ancora? – chiede il turista Carlo Neri al barista.',
      '– Solo quando si fermano tutte.',
      '',
    ],
    ['es', '—¿Y las campanas, las oye todavía? —preguntó Carlos Vega.', '—Solo cuando se paran todas.', ''],
    ['no', '– Er dere glade for dette? spør Kari Dahl.', '– Vi er veldig glade for det.', ''],
    ['no', '– Vi er veldig glade for det, sier Kari Dahl.', '– Dette har vi ventet på lenge.', 'Kari Dahl'],
  ])('has a question answered by another than who asked it (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it('but words in marks may ask and go on', () => {
    expect(last('en', '“Why should we pay for it?” said Mayor Ann Hale.', '“It makes no sense at all to us.”')).toBe(
      'Ann Hale',
    );
  });
});

describe('"katanya", which any verb of speech has behind words', () => {
  it.each([
    'Surat dari Gubernur Joko Santoso belum diterima. “Petugas kami setiap hari berkeliling,” katanya.',
    'Usulan itu sudah dikirim kepada Gubernur Joko Santoso pekan lalu. “Petugas kami setiap hari berkeliling,” ujarnya.',
  ])('means who spoke in the paragraph before (%s)', (text) => {
    expect(last('id', '“Kami masih menunggu arahan,” kata Kepala Dinas Pariwisata Tedi Hafni.', text)).toBe(
      'Tedi Hafni',
    );
  });
});

describe('"he" far behind who spoke last', () => {
  const far = (line: string): string[] => Array.from({ length: 9 }, () => line);

  it.each([
    [
      'en',
      '“We are ready for it,” said Tony Hollan.',
      'The roads are open.',
      'He said: “We asked them what to say now.”',
    ],
    [
      'de',
      '„Wir sind bereit“, sagte Anton Hollmann.',
      'Die Straßen sind offen.',
      'Er sagte: „Wir haben sie danach gefragt.“',
    ],
    [
      'fr',
      '« Nous sommes prêts », a dit Antoine Holland.',
      'Les routes sont ouvertes.',
      'Il a dit : « Nous leur avons demandé cela. »',
    ],
    [
      'nl',
      '‘We zijn er klaar voor’, zei Anton Holland.',
      'De wegen zijn open.',
      'Hij zei: ‘We hebben het hun gevraagd.’',
    ],
    ['sv', '”Vi är redo för det”, sade Anton Hollman.', 'Vägarna är öppna.', 'Han sade: ”Vi frågade dem om det.”'],
  ])('is nobody who was not spoken of since (%s)', (lang, first, line, words) => {
    expect(last(lang, first, ...far(line), words)).toBe('');
    expect(last(lang, first, line, words)).toMatch(/Holl/);
  });

  it('is who was named on the way', () => {
    const line = 'The roads are open.';
    const named = 'Tony Hollan closed his shop.';
    expect(
      last(
        'en',
        '“We are ready for it,” said Tony Hollan.',
        ...far(line),
        named,
        line,
        'He said: “We asked them what to say now.”',
      ),
    ).toBe('Tony Hollan');
  });
});
