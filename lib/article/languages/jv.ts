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
    'maca uga|waca uga|waca candhake|delengen uga|wacanen uga|wacanen ing kene|waca liyane|waca ing kene|kabar liyane|waca ganepe|waca jangkepe|warta liyane|waca sabanjure|waos ugi|luwih jangkep|waosan sanesipun|seratan sanesipun|pawarta liyane|waca sakabehe|klik ing kene|kabar anyar|pawarta anyar|crita liyane|wacan liyane|wacan gegayutan|pawarta gegayutan|pawartos sanesipun|pencet ing kene|kabar gegayutan|paling kerep diwaca|tulisan liyane|mbokmenawa sampeyan seneng|paling akeh diwaca|bageyan liyane|maos ugi|warta gegayutan|aja kliwatan|aja nganti kliwatan|sampun ngantos kliwatan|saka arsip|akeh diwaca|artikel sanesipun|ing seri iki|babagan iki uga|wacan candhake|deleng uga|pirsani ugi|luwih akeh babagan|artikel liyane|maosa ugi|latar mburi:|liyane babagan|artikel gegayutan|populer|sampeyan bisa uga seneng|paling populer|sing perlu dimangerteni|sing kudu dimangerteni|sing paling diwaca|topik sing padha|tonton uga|pirsanana uga|pilihane redaksi|tulisan candhake|disaranake|gegayutan|pawartos enggal|pawartos gegayutan',
  share: 'simpen|andum|cithak|andumna|bagekna|dumna|bagikna|sebarake|kirimna|bagekake|kirimake|kandhakna kanca|sebarna',
  ad: 'terusna maca|artikel iki diterusake|disponsori|tulisan diterusake|konten sponsor|gulungen mangisor|gulung mangisor|geser mangisor|geseren mangisor|lajengaken maos|wacan diterusake|nerusake maca|artikel diterusake|konten mbayar|pariwara',
  follow:
    'saluran kita|melu|langganan kanal|pasang aplikasi|tututi|aplikasi kita|grup kita|gabung karo|kanal kita|gabunga|kanal whatsapp|undhuh|dherekna|dadi sing pisanan|ndherek|tututana',
  tags: 'tembung kunci|undheran|ing artikel iki',
  player:
    'setel audio|rungokake|deleng video|mirengaken|mirengna|tonton video|midhangetaken|ngrungokake|puter audio|rungokna',
  comments:
    'kepriye miturut|ngrembug|pamanggih|rembugan|kirimi redaksi|tulisen|ana sing salah|kandhakna marang|panemumu|wenehi komentar|crita marang|panemu|kaluputan',
  nav: 'salajengipun|saderengipun|sadurunge|sabanjure|candhake|deleng kabeh',
  newsletter:
    'saben esuk|ndhaftar|email sampeyan|dhaftarna|liwat email|lumantar email|layang kabar|emailmu|langganan gratis|layang elektronik',
  paywall:
    'wis langganan|langganan kanggo|mung kanggo pelanggan|dadi pelanggan|kagem pelanggan|kanggo pelanggan|dados pelanggan|kanggo nerusake maca|mlebu dhisik|mlebu log|langganan saiki',
  donation: 'sengkuyung|sokongan|dhukung|urunan|dhonasi|mbiyantu|sumbang|panyengkuyung|nyengkuyung|nyumbang|jurnalisme',
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
