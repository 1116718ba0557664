import { describe, expect, it } from 'vitest';
import { found, OTHER } from './page';

interface Press {
  /** Stands in a line of its own above a headline. */
  heads: readonly string[];
  headline: string;
  /** Says that the text goes on below, or marks who paid. */
  ads: readonly string[];
  /** A sentence, and what is pressed behind it. */
  calls: readonly (readonly [sentence: string, pressed: string])[];
  /** What the article says with the same words. */
  sentences: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Press>> = {
  en: {
    heads: ['From the archive', 'In this series', 'Recommended by our editors'],
    headline: 'The onion harvest on the northern slope',
    ads: ['Scroll to read on'],
    calls: [],
    sentences: [
      'From the archive she took the map that showed where the old bridge had stood before the flood.',
      'In this series of meetings the council heard the villagers twice and the engineers only once.',
    ],
  },
  id: {
    heads: ['Baca di sini', 'Dalam seri ini'],
    headline: 'Panen raya bawang merah di lereng utara',
    ads: ['Artikel dilanjutkan di bawah iklan ini'],
    calls: [],
    sentences: [
      'Dalam seri ini pelukis itu memakai tanah liat dari sungai yang sama dengan yang menenggelamkan desanya.',
      'Artikel dilanjutkan oleh wartawan muda setelah penulis pertamanya jatuh sakit pada bulan Maret.',
    ],
  },
  ms: {
    heads: ['Berita popular', 'Disyorkan untuk anda', 'Dalam siri ini'],
    headline: 'Tuaian bawang di lereng utara bermula',
    ads: ['Cerita bersambung di bawah', 'Kandungan tajaan', 'Skrol untuk terus membaca'],
    calls: [['Berita bebas perlu pembaca.', 'Sumbangkan RM10']],
    sentences: [
      'Disyorkan untuk anda berjalan kaki ke jambatan itu pada waktu pagi, kata ketua kampung kepada pelancong.',
      'Dalam siri ini pasukan tuan rumah menang dua kali dan seri sekali sebelum hujan turun.',
    ],
  },
  jv: {
    heads: ['Pawartos gegayutan', 'Paling akeh diwaca', 'Aja nganti kliwatan'],
    headline: 'Panen brambang ing lereng sisih lor',
    ads: ['Geser mangisor kanggo nerusake maca', 'Terusna maca ing ngisor iki'],
    calls: [['Pawarta bebas butuh panjenengan.', 'Sengkuyung kita']],
    sentences: [
      'Aja nganti kliwatan wektune, ujare lurah marang warga sing arep nandur pari ing pinggir kali.',
      'Paling akeh diwaca ing perpustakaan kuwi buku lawas babagan tani lan buku crita bocah.',
    ],
  },
  su: {
    heads: ['Wartos patali', 'Pangloba dibaca', 'Tong kaliwat'],
    headline: 'Panén bawang di lamping beulah kalér',
    ads: ['Gulung ka handap pikeun neruskeun maca', 'Artikel diteruskeun di handap'],
    calls: [['Warta bébas butuh anjeun.', 'Rojong kami']],
    sentences: [
      'Tong kaliwat waktuna, ceuk lurah ka warga anu rék melak paré di sisi walungan taun ieu.',
      'Pangloba dibaca ku barudak di perpustakaan téh buku carita anu geus heubeul pisan.',
    ],
  },
  tl: {
    heads: ['Huwag palampasin', 'Mga dapat malaman', 'Pinili ng mga editor'],
    headline: 'Ani ng sibuyas sa hilagang dalisdis',
    ads: ['Mag-scroll pababa upang magpatuloy', 'Nagpapatuloy ang balita sa ibaba'],
    calls: [['Kailangan ng malayang balita ang mambabasa.', 'Mag-ambag na']],
    sentences: [
      'Huwag palampasin ang ulan, sabi ng matandang magsasaka sa mga anak niyang naghihintay sa bukid.',
      'Nagpapatuloy ang balita tungkol sa tulay kahit tapos na ang pagpupulong ng konseho noong Lunes.',
    ],
  },
  vi: {
    heads: ['Tìm hiểu thêm', 'Xem nhiều', 'Cùng chủ đề'],
    headline: 'Vụ hành trên sườn đồi phía bắc',
    ads: ['Kéo xuống để đọc tiếp', 'Tiếp tục đọc bên dưới'],
    calls: [['Tin tức mỗi ngày cho bạn.', 'Đăng ký ngay']],
    sentences: [
      'Tìm hiểu thêm về cây cầu cũ, các em học sinh đã hỏi những người già trong làng suốt một tuần.',
      'Kéo xuống để lấy nước, ông lão nói, rồi cầm sợi dây thừng buộc vào chiếc gàu bên giếng.',
    ],
  },
  es: {
    heads: ['Lo que debes saber', 'Para saber más'],
    headline: 'La cosecha de cebolla en la ladera norte',
    ads: ['Desliza para seguir', 'Contenido de marca'],
    calls: [['Las noticias del valle.', 'Date de alta']],
    sentences: [
      'Para saber más, los alumnos preguntaron a los viejos del pueblo por el puente que se llevó la riada.',
      'Lo que debes saber, le dijo el alcalde, es que el puente no se abrirá antes de mayo.',
    ],
  },
  ca: {
    heads: ['Per saber-ne més', 'Et recomanem', 'Els més llegits', 'Contingut relacionat'],
    headline: 'La collita de ceba al vessant nord',
    ads: ["L'article continua després de la publicitat", 'Contingut de marca'],
    calls: [['El diari viu dels lectors.', 'Fes un donatiu']],
    sentences: [
      'Per saber-ne més, els alumnes van preguntar als vells del poble on era el pont abans de la riuada.',
      'Et recomanem que vinguis al matí, va dir l’alcalde, perquè a la tarda el pont és ple de gent.',
    ],
  },
  pt: {
    heads: ['Escolhas da redação', 'Para saber mais', 'Nesta série'],
    headline: 'A colheita da cebola na encosta norte',
    ads: ['Conteúdo pago', 'O texto continua abaixo'],
    calls: [['As notícias do vale.', 'Receba as manchetes']],
    sentences: [
      'Para saber mais, os alunos perguntaram aos velhos da aldeia onde ficava a ponte antes da cheia.',
      'Nesta série de encontros, a câmara ouviu duas vezes os moradores e só uma vez os engenheiros.',
    ],
  },
  gl: {
    heads: ['Para saber máis', 'Recomendado pola redacción', 'Outras novas'],
    headline: 'A colleita da cebola na ladeira norte',
    ads: ['Continúa lendo máis abaixo', 'Contido patrocinado'],
    calls: [['O xornal vive dos lectores.', 'Achega o que poidas']],
    sentences: [
      'Para saber máis, os alumnos preguntaron aos vellos da aldea onde estaba a ponte antes da enchente.',
      'Outras novas chegaron do val pola tarde, cando a ponte xa estaba chea de xente e de música.',
    ],
  },
  fr: {
    heads: ['Le choix de la rédaction', 'Sur ce sujet'],
    headline: 'La récolte des oignons sur le versant nord',
    ads: ['La suite de votre article ci-dessous', 'Poursuivez votre lecture'],
    calls: [['Les nouvelles de la vallée.', 'Recevez notre lettre']],
    sentences: [
      'Sur ce sujet, le maire a répondu pendant deux heures, puis les habitants sont allés voir le pont.',
      'Le choix de la rédaction du texte revient au conseil, qui se réunira de nouveau en mai.',
    ],
  },
  it: {
    heads: ['Per saperne di più', 'In questa serie', 'Scelti dalla redazione'],
    headline: 'Il raccolto delle cipolle sul versante nord',
    ads: ['Annuncio pubblicitario', 'La notizia continua qui sotto'],
    calls: [['Il giornale vive dei lettori.', 'Contribuisci anche tu']],
    sentences: [
      'Per saperne di più, gli alunni hanno chiesto ai vecchi del paese dove fosse il ponte prima della piena.',
      'In questa serie di incontri il comune ha ascoltato due volte gli abitanti e una sola gli ingegneri.',
    ],
  },
  ro: {
    heads: ['Am mai scris despre acest subiect', 'Vă recomandăm', 'Alte știri'],
    headline: 'Recolta de ceapă de pe versantul de nord',
    ads: ['Derulează pentru a citi mai departe', 'Conținut promovat'],
    calls: [['Ziarul trăiește din cititori.', 'Contribuie și tu']],
    sentences: [
      'Alte știri au venit din vale spre seară, când podul era deja plin de oameni și de muzică.',
      'Vă recomandăm să veniți dimineața, le-a spus primarul turiștilor care așteptau lângă pod.',
    ],
  },
  eu: {
    heads: ['Gehiago jakiteko', 'Beste albisteak'],
    headline: 'Tipula uzta iparraldeko magalean',
    ads: ['Eduki babestua', 'Artikuluak jarraitzen du'],
    calls: [['Egunkaria irakurleek egiten dute.', 'Babestu gaitzazu']],
    sentences: [
      'Gehiago jakiteko, ikasleek herriko zaharrei galdetu zieten non zegoen zubia uholdearen aurretik.',
      'Beste albisteak arratsaldean iritsi ziren haranetik, zubia jendez eta musikaz beteta zegoenean.',
    ],
  },
  mt: {
    heads: ['Rakkomandat', 'Mill-arkivju', 'Aħbarijiet marbuta'],
    headline: 'Il-ħsad tal-basal fuq ix-xaqliba tat-tramuntana',
    ads: ['Kontenut sponsorjat', 'L-artiklu jkompli hawn taħt'],
    calls: [['Il-gazzetta tgħix bil-qarrejja.', 'Appoġġja xogħolna']],
    sentences: [
      'Mill-arkivju ħarġet il-mappa li turi fejn kien il-pont qabel l-għargħar ta’ ħamsin sena ilu.',
      'Rakkomandat mit-tabib, il-mixi fuq il-pont sar drawwa għall-anzjani kollha tar-raħal.',
    ],
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (_, { heads, headline, ads, calls, sentences }) => {
  it.each(heads)('"%s" above a headline goes with it', (label) =>
    expect(found({ between: `<p><em>${label}</em><br><a href="${OTHER}">${headline}</a></p>` })).toEqual([
      `related: ${label}${headline}`,
    ]),
  );

  it.each(ads)('"%s" goes', (words) => expect(found({ between: `<p>${words}</p>` })).toEqual([`ad: ${words}`]));

  it.each(calls)('"%s" goes with "%s"', (sentence, pressed) =>
    expect(found({ between: `<p>${sentence} <a href="/lezen/">${pressed}</a></p>` })).toHaveLength(1),
  );

  it.each(sentences)('the sentence stays: %s', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<p><strong>${sentence}</strong></p>` })).toEqual([]);
  });
});
