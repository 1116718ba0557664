import { describe, expect, it } from 'vitest';
import { ARTICLE_VERSION, type Article, type Removed } from '../../../lib/article/article';
import { findCorrections } from '../../../lib/article/source/corrections';
import { withCorrections } from '../../../lib/article/with-corrections';
import { anArticle } from '../../citation/articles';

const prose = Array.from({ length: 20 }, (_, index) => `Paragraf ke-${index + 1} bercerita tentang pelabuhan itu.`);
const notesIn = (lang: string, note: string): string[] => findCorrections([...prose, note], lang);

describe('a correction note', () => {
  it.each([
    ['id', 'Ralat: Nama dermaga dalam berita ini semula tertulis Utara, seharusnya Selatan.'],
    ['id', 'Catatan redaksi: versi sebelumnya dari artikel ini salah menyebut tahun pembangunan.'],
    ['ms', 'Pembetulan: Laporan asal menyatakan jambatan itu dibuka pada 2030, sepatutnya 2031.'],
    ['en', 'Correction: The bridge opened in 2031, not in 2030 as we first wrote.'],
    ['en', 'Correction, 3 May 2031: The bridge is two kilometres long.'],
    ['en', 'Correction, Nov. 3, 2031: The bridge is two kilometres long.'],
    ['en', 'Correction added Nov. 3, 2031: The caption first gave a wrong length of the bridge.'],
    ['en', 'Clarification (May 3): The mayor spoke before the vote was counted.'],
    ['en', 'Editor’s note: An earlier version of this article misspelled the name of the harbour.'],
    ['en', 'This article was amended on 3 May to say that the bridge is new.'],
    ['de', 'In einer früheren Version dieses Artikels hieß es, die Brücke sei drei Kilometer lang.'],
    ['de', 'Korrektur vom 3. Mai 2031: Die Brücke ist zwei Kilometer lang, nicht drei.'],
    ['nl', 'Correctie: De brug is twee kilometer lang, niet drie, zoals hier eerder stond.'],
    ['fr', 'Une première version de cet article donnait une longueur fausse pour le pont.'],
    ['fr', 'Rectificatif : le pont mesure deux kilomètres et non trois.'],
    ['es', 'Fe de errores: el puente mide dos kilómetros y no tres, como se publicó.'],
    ['es', 'Una versión anterior de este artículo indicaba mal la longitud del puente.'],
    ['pt', 'Erramos: a ponte tem dois quilômetros, e não três, como foi publicado.'],
    ['pt', 'Versão anterior deste texto informava errado o comprimento da ponte.'],
    ['it', 'Errata corrige: il ponte misura due chilometri e non tre.'],
    ['da', 'Rettelse: Broen er to kilometer lang og ikke tre, som der først stod.'],
    ['nb', 'Rettelse: Broen er to kilometer lang og ikke tre, som det først sto.'],
    ['sv', 'I en tidigare version av artikeln stod fel längd på bron.'],
    ['fi', 'Oikaisu: Silta on kaksi kilometriä pitkä, ei kolme.'],
    ['pl', 'Sprostowanie: most ma dwa kilometry długości, a nie trzy.'],
    ['cs', 'V původní verzi článku byla uvedena špatná délka mostu.'],
    ['hu', 'Cikkünk korábbi változatában rosszul írtuk a híd hosszát.'],
    ['ru', 'В более ранней версии этого текста длина моста была указана неверно.'],
    ['uk', 'Виправлення: довжина мосту два кілометри, а не три.'],
    ['tr', 'Düzeltme: Köprünün uzunluğu üç değil, iki kilometredir.'],
    ['ar', 'تصحيح: طول الجسر كيلومتران وليس ثلاثة كما ورد سابقا.'],
    ['he', 'תיקון: אורך הגשר שני קילומטרים ולא שלושה, כפי שנכתב תחילה.'],
    ['ja', '訂正：橋の長さを三キロと記したのは二キロの誤りでした。'],
    ['ko', '정정: 다리의 길이는 삼 킬로미터가 아니라 이 킬로미터입니다.'],
    ['zh-CN', '更正：大桥全长两公里，此前误写为三公里。'],
    ['zh-TW', '更正：大橋全長兩公里，先前誤寫為三公里。'],
    ['ne', 'भूल सुधार: पुलको लम्बाइ तीन होइन, दुई किलोमिटर हो।'],
    ['gu', 'સુધારો: પુલની લંબાઈ ત્રણ નહીં, બે કિલોમીટર છે.'],
    ['ml', 'തിരുത്ത്: പാലത്തിന്റെ നീളം മൂന്നല്ല, രണ്ട് കിലോമീറ്ററാണ്.'],
    ['kn', 'ತಿದ್ದುಪಡಿ: ಸೇತುವೆಯ ಉದ್ದ ಮೂರು ಅಲ್ಲ, ಎರಡು ಕಿಲೋಮೀಟರ್.'],
    ['pa', 'ਸੋਧ: ਪੁਲ ਦੀ ਲੰਬਾਈ ਤਿੰਨ ਨਹੀਂ, ਦੋ ਕਿਲੋਮੀਟਰ ਹੈ।'],
    ['si', 'නිවැරදි කිරීම: පාලමේ දිග කිලෝමීටර් තුනක් නොව දෙකකි.'],
    ['or', 'ଭ୍ରମ ସଂଶୋଧନ: ପୋଲର ଲମ୍ବ ତିନି ନୁହେଁ, ଦୁଇ କିଲୋମିଟର।'],
    ['as', 'সংশোধনী: দলংখনৰ দৈৰ্ঘ্য তিনি নহয়, দুই কিলোমিটাৰ।'],
    ['vi', 'Đính chính: Cây cầu dài hai cây số chứ không phải ba cây số.'],
  ])('%s %s', (lang, note) => {
    expect(notesIn(lang, note)).toEqual([note]);
  });

  it.each([
    ['en', 'Correction of the 2031 accounts: the council wants an answer by spring.'],
    ['en', 'Correction officers, the city said on Nov. 3, 2031, were at the bridge all day.'],
    ['id', 'Koreksi harga minyak: pasar menunggu keputusan bank sentral pekan depan.'],
    ['id', 'Ralat itu baru diumumkan sepekan kemudian, setelah warga memprotes.'],
    ['id', 'Menteri membaca versi sebelumnya dari undang-undang itu di depan anggota dewan.'],
    ['en', 'Correction: what markets fear'],
    ['en', 'Corrections: Have you seen a mistake in this article? We want to know about it.'],
    ['en', 'Corrections: If you are aware of a mistake, please send a letter to [email protected] at any time.'],
    ['de', 'Korrektur: Fehler gesehen? Schreiben Sie uns, wir verbessern ihn gern.'],
    ['en', 'Correction facilities in the north: the guards have been on strike since May.'],
    ['en', 'The minister said an earlier version of the bill had been read by nobody in the house.'],
    ['en', 'She read aloud, in a quiet voice that filled the room, what an earlier version of this article had said.'],
    ['de', 'Korrektur an den Börsen: Anleger verkaufen Aktien in großem Umfang.'],
    ['de', 'Berichtigungen gab es im Protokoll keine: Alle stimmten zu, wie der Rat mitteilt.'],
    ['fr', 'Correction des copies : les professeurs demandent plus de temps que prévu.'],
    ['es', 'Corrección de exámenes: los profesores piden más tiempo para leerlos.'],
    ['fi', 'Korjaus: 2 miljoonaa euroa'],
    ['ne', 'सच्याइएको विधेयक संसद्‌मा पेस भएको छ, नेताहरूले सोमबार बताए।'],
    ['gu', 'સુધારો લાવવા માટે સરકારે ગુરુવારે નવી સમિતિ બનાવી છે.'],
    ['kn', 'ತಿದ್ದುಪಡಿ ಮಸೂದೆಯನ್ನು ಸರ್ಕಾರ ಸೋಮವಾರ ಸದನದಲ್ಲಿ ಮಂಡಿಸಿತು.'],
    ['pa', 'ਸੋਧ ਬਿੱਲ ਸਰਕਾਰ ਨੇ ਸੋਮਵਾਰ ਨੂੰ ਵਿਧਾਨ ਸਭਾ ਵਿੱਚ ਪੇਸ਼ ਕੀਤਾ।'],
    ['or', 'ସଂଶୋଧନ ବିଲ୍ ସରକାର ସୋମବାର ଦିନ ବିଧାନସଭାରେ ଆଗତ କରିଛନ୍ତି।'],
    ['as', 'সংশোধনী বিধেয়কখন চৰকাৰে সোমবাৰে সদনত উত্থাপন কৰিছে।'],
    ['ja', '訂正の機会はなかったと市長は述べた。'],
    ['zh', '更正记录：三次'],
  ])('is not in %s %s', (lang, note) => {
    expect(notesIn(lang, note)).toEqual([]);
  });

  it('stands above or under the text, not in its middle', () => {
    const note = 'Ralat: Nama dermaga dalam berita ini semula tertulis Utara, seharusnya Selatan.';
    expect(findCorrections([note, ...prose], 'id')).toEqual([note]);
    expect(findCorrections([...prose.slice(0, 9), note, ...prose.slice(9)], 'id')).toEqual([]);
    expect(findCorrections([note], 'id')).toEqual([note]);
    expect(findCorrections([], '')).toEqual([]);
  });
});

describe('an article with its corrections', () => {
  const note = 'Correction: The bridge opened in 2031, not in 2030 as we first wrote.';
  const article = (change: Partial<Article>): Article => ({ ...anArticle({}), version: ARTICLE_VERSION, ...change });

  it('keeps them in its paragraphs and names the printed words as evidence', () => {
    const { source, paragraphs } = withCorrections(article({ paragraphs: ['It opened.', note] }));
    expect(paragraphs).toEqual(['It opened.', note]);
    expect(source).toMatchObject({
      corrections: [note],
      evidence: { corrections: [{ from: 'printed', words: note }] },
    });
  });

  it('has them too where they stood in a piece that was left out', () => {
    const removed: Removed[] = [
      { kind: 'other', reason: 'box', text: note },
      { kind: 'other', reason: 'box', text: `${note} ${'More words. '.repeat(60)}` },
    ];
    expect(withCorrections(article({ removed })).source.corrections).toEqual([note]);
  });

  it('is the same article without any', () => {
    const same = article({ paragraphs: ['It opened.'] });
    expect(withCorrections(same)).toBe(same);
  });
});
