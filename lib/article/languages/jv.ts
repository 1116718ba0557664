import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'jv',
  functionWords:
    'sing lan ing iki iku ora karo kanggo saka uga wis dadi luwih marang amarga nalika menyang kang bisa wong dheweke',
};

export const clutter: ClutterVocabulary = {
  related:
    'seratan sanesipun|maca uga|waca uga|waca candhake|delengen uga|wacanen uga|wacanen ing kene|waca kabar|waca liyane|waca ing kene|kabar liyane|waca sabanjure|waca jangkepe|waos ugi|luwih jangkep|artikel liyane|waca sakabehe|warta liyane|waca ganepe|waosan sanesipun|pawarta liyane|waca pawarta|artikel gegayutan|pawarta sadurunge|kabar anyar|pawarta anyar|pawarta gegayutan|crita liyane|wacan liyane|wacan gegayutan|pawartos sanesipun|pencet ing kene|kabar gegayutan|seratan gegayutan|paling kerep diwaca|bageyan liyane|maos ugi|klik ing kene|waca lengkap|warta gegayutan|aja kliwatan|aja nganti kliwatan|sampun ngantos kliwatan|saka arsip|artikel sanesipun|pirsanana uga|wacanen|pirsani ugi|luwih akeh babagan|sampeyan bisa uga seneng|tulisan gegayutan|paling populer|paling akeh diwaca|bageyan sadurunge|kabar sadurunge|sing paling diwaca|ing seri iki|sing kudu dimangerteni|tulisan liyane|maosa ugi|latar mburi:|tulisan sadurunge|sing perlu dimangerteni|tonton uga|waosan gegayutan|pilihane redaksi|tulisan candhake|deleng uga|disaranake|akeh diwaca|gegayutan|pawartos enggal|pawartos gegayutan',
  share:
    'simpen|sebarna|andum|cithak|andumna|bagekna|dumna|bagikna|ukuran huruf|sebarake|kirimna|bagekake|kirimake|kandhakna kanca|ukuran aksara',
  ad: 'terusna maca|geser mangisor|artikel iki diterusake|konten sponsor|artikel diterusake|konten mbayar|pawarta diterusake|warta diterusake|gulung mangisor|diterusake ing ngisor|disponsori|tulisan diterusake|lajengaken maos|kabar diterusake|wacan diterusake|pariwara',
  follow:
    'saluran kita|langganan kanal|pasang aplikasi|tututi|aplikasi kita|melua|gabung karo|kanal kita|melu|gabunga|kanal whatsapp|dherekna|dadi sing pisanan|tututana|undhuh|ndherek|undhuhen|tutna',
  tags: 'tenger|undheran|tembung kunci|ing artikel iki',
  player: 'setel audio|rungokake|deleng video|mirengaken|tonton video|midhangetaken|puter audio|rungokna',
  comments:
    'wenehi komentar|pamanggih|kepriye miturut|rembugan|salah ketik|ana sing salah|kirimi redaksi|tulisen|ngrembug|panemu|kandhakna marang|panemumu|kaluputan',
  nav: 'salajengipun|saderengipun|sabanjure|sadurunge|candhake|deleng kabeh',
  newsletter:
    'ndhaftar|emailmu|liwat email|lumantar email|layang kabar|email sampeyan|dhaftarna|saben esuk|langganan gratis',
  paywall:
    'wis langganan|langganan kanggo|dadi pelanggan|dados pelanggan|kanggo pelanggan|kagem pelanggan|kanggo nerusake maca|mung kanggo pelanggan|mlebu log|mlebu dhisik|langganan saiki',
  donation: 'sengkuyung|sokongan|dhukung|sumbang|panyengkuyung|nyengkuyung|nyumbang|urunan|dhonasi|jurnalisme|mbiyantu',
};

export const source: SourceVocabulary = {
  months: {
    januari: 1,
    februari: 2,
    maret: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    agustus: 8,
    september: 9,
    oktober: 10,
    november: 11,
    desember: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    agt: 8,
    sep: 9,
    okt: 10,
    nov: 11,
    des: 12,
    pebruari: 2,
    nopember: 11,
  },
  by: ['dening', 'ditulis dening', 'dikirim dening'],
  writer: ['panulis', 'penulis', 'reporter', 'wartawan'],
  editor: ['editor', 'redaktur', 'panyunting'],
  origin: ['sumber'],
  photo: ['foto'],
  quotedFrom: ['dikutip saka'],
  and: ['lan'],
  desks: ['redaksi'],
  updated: ['dianyari'],
};

export const quotes: QuoteVocabulary = {
  opensClause: 'kang, sing, ingkang',
  bystanders: 'wartawan',
  former: 'mantan, tilas',
  doerBeginnings: 'pem, pen',
  doerEndings: 'log, wan, wati, tor, tris',
  noDoerEndings: 'an',
  noDoers:
    'pemerintah, pemilu, penyakit, penjara, pesawat, faktor, kantor, motor, sektor, monitor, hewan, kawan, lawan, dialog, katalog',
  says:
    'ngendika, ngandika, kandha, matur, ngendikakake, nyebutake, nambahi, nerangake, mratelakake, nandhesake, ' +
    'ujar, tutur, clathu, celathu, ngendikan, ngendikane, ngandhakake, nerangne, nambahake, ngakoni, negesake, ' +
    'crita, takon, mangsuli, ngomong, kojah, nyritakake, nyaritakake, ngajak, ngelingake, martakake, muni, kandhane, ujare, tuture, ature, sambate, critane, panjelase, omonge, pangandikane, ngandharake, njlentrehake, ngaturake, wangsulan, njawab, mbantah, sesambat, njaluk, ngarep-arep, nyauri',
  saysBefore:
    'ujare, tuture, kandhane, ature, jarene, dhawuhe, ujar, tutur, ngendikane, pangandikane, critane, tambahe, ' +
    'terange, omonge, jare, unine, kojahe, sambate, panjelase, guneme',
  accordingTo: 'miturut, manut',
  pronouns: 'dheweke, piyambakipun, panjenengane',
  firstPerson: 'aku, kula, kita, kowe',
  selves: 'aku, kula',
  roles:
    'presiden, menteri, gubernur, bupati, wali kota, kepala, ketua, direktur, lurah, camat, warga, dosen, ' +
    'guru, juru wicara, kapala, wakil bupati, wakil gubernur, kapolres, kapolsek, kepala dinas, kepala desa, ' +
    'kades, sekretaris, anggota, pelatih, pemain, pengamat, pedagang, petani, nelayan, seniman, dhalang, ' +
    'sinden, sejarawan, budayawan, ahli, dokter, mahasiswa, siswa, ibu, bapak, anak, saksi, sopir, ketua umum, ' +
    'raja, sultan, panitia, koordinator, pengurus, juru bicara, pakar, adipati',
  titles: 'pak, bu, mas, mbak, dr, h, hj, kh, ir, prof',
  prepositions: 'ing, saka, menyang, karo, kanggo, marang, dening',
  conjunctions: 'lan, utawa, nanging, karo, amarga, merga',
  adverbs:
    'uga, iki, kuwi, iku, ora, wis, arep, sing, kasebut, minangka, nalika, nanging, banjur, mau, wingi, dina, ' +
    'taun, bakal, isih, durung, kudu, akeh',
  localOffices:
    'lurah, camat, bupati, wakil bupati, wali kota, gubernur, wakil gubernur, kades, kepala desa, ' +
    'kapolres, kapolsek',
  headFirst: true,
  calledByGivenName: true,
  dropsPronouns: true,
  calendar:
    'senin, selasa, rebo, rabu, kemis, kamis, jemuah, jumat, setu, sabtu, minggu, januari, februari, maret, ' +
    'april, mei, juni, juli, agustus, september, oktober, november, desember',
  organisations:
    'dinas, badan, kantor, polres, polsek, polda, universitas, rumah sakit, pt, cv, dprd, dpr, kpu, bpbd, ' +
    'bnpb, bmkg, kecamatan, kabupaten, kota, desa, kelurahan, dusun, rt, rw, komisi, partai, yayasan, sekolah, ' +
    'kementerian, pemerintah, polisi, kepolisian, kraton, keraton, pasar, rsud, sma, smp, sd, sdn, smk',
  places:
    'jawa, jawa tengah, jawa timur, jawa barat, jogja, yogyakarta, sleman, bantul, solo, surakarta, semarang, ' +
    'klaten, surabaya, malang, indonesia, jakarta, bandung, garut, bogor, cirebon, sumedang, tasikmalaya, ' +
    'ciamis, sukabumi, cianjur, bekasi, banten',
  locatives: 'ing, neng, ning',
  saysWithPronoun: 'tambahe, pungkase, imbuhe',
  ties: 'kanggo',
  indefinites: 'salah siji, sawijining',
  articles: 'sawijining, para, sang, si',
  labels: 'film, filem, buku, lagu, album, novel, acara, judhul, tembang, lakon, program',
  that: 'yen, menawa',
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat'],
};
