import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'su',
  functionWords: 'anu jeung di ieu éta teu keur ka ti dina geus nu ogé urang ku aya téh sarta pikeun mah',
};

export const clutter: ClutterVocabulary = {
  related:
    'seueur diaos|pangseueurna diaos|warta panganyarna|baca di dieu|baca warta|lalajo|klik di dieu|baca salengkepna|aos|warta patali|warta lianna|pangloba dibaca|aos salengkepna|pencét di dieu|baca lianna|paling loba dibaca|aos di dieu|baca lengkepna|loba dibaca|aos ogé|baca ogé|berita patali|wartos sanésna|baca deui|warta saméméhna|bagian saméméhna|maca ogé|béja lianna|anu kudu dipikanyaho|lalajo ogé|berita lianna|carita lianna|artikel sanésna|tulisan patali|artikel séjén|tulisan lianna|anu perlu dipikanyaho|tempo ogé|béja patali|artikel séjénna|tulisan sanésna|baca béja|nu perlu dipikanyaho|tongton ogé|béja séjénna|tulisan saméméhna|ulah kaliwat|tong kaliwat|tong dugi ka kaliwat|patali|artikel lianna|carita séjén|tulisan séjén|leuwih loba ngeunaan|béja panganyarna|dina séri ieu|baca salajengna|tingali|panginten anjeun resep|baca saterusna|tingali ogé|berita panganyarna|dina topik nu sarua|tina arsip kami|sambunganana|nu patali|wartos sateuacanna|artikel patali|wartos patali|wartos panganyarna|disarankeun|artikel saméméhna|bagian séjén|topik nu sarua|tina arsip|kasang tukang:',
  share: 'sebarkeun|ukuran huruf|kirimkeun|ukuran aksara|simpen|citak|kirim ka|bagikeun|béjakeun|babagi',
  ad: 'pariwara|berita diteruskeun|artikel ieu diteruskeun|gulung ka handap|teruskeun maca|neruskeun maca|lajengkeun maca|disponsoran|tulisan diteruskeun|gulung pikeun|béja diteruskeun|gésér ka handap|teraskeun maca|eusi sponsor|tulisan diteraskeun|wartos diteraskeun|warta diteruskeun|artikel diteruskeun',
  follow:
    'saluran kami|aplikasi kami|kanal kami|aplikasi urang|kanal urang|undeurkeun|ngiring|undeur|ngiluan|grup kami|iluan|miluan|gabung ka|pasang aplikasi|asup ka grup|jadi nu munggaran|tuturkeun|ngagabung|turutan',
  tags: 'jejer|dina artikel ieu|kecap konci',
  player: 'puter audio|tongton video|lalajo video|dangukeun|ngadéngékeun|déngékeun|regepkeun|bacakeun',
  comments:
    'salah ketik|kirim tulisan|ceuk anjeun|béjakeun ka|pamanggih|kasalahan|wartoskeun ka|sawala|koméntar|tulis ka|pamadegan',
  nav: 'samemehna|tempo kabéh|salajengna|tingali sadayana',
  newsletter:
    'email anjeun|surat warta|alamat email|langkung email|daptarkeun|ngaliwatan email|langganan gratis|unggal énjing|kana email|daptar gratis|unggal isuk',
  paywall:
    'parantos ngalanggan|jadi palanggan|langganan ayeuna|asup heula|kanggo palanggan|langganan pikeun|geus ngalanggan|janten palanggan|pikeun palanggan|lebet heula|kanggo neraskeun maca|husus palanggan|pikeun neruskeun maca',
  donation: 'jurnalisme|donasi|pangrojong|dukung|udunan|ngarojong|bantuan anjeun|sumbang|bantu kami|rojong|nyumbang',
};

export const source: SourceVocabulary = {
  months: {
    januari: 1,
    pébruari: 2,
    maret: 3,
    april: 4,
    méi: 5,
    juni: 6,
    juli: 7,
    agustus: 8,
    séptémber: 9,
    oktober: 10,
    nopémber: 11,
    désémber: 12,
    jan: 1,
    peb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    ags: 8,
    agt: 8,
    sep: 9,
    okt: 10,
    nop: 11,
    nov: 11,
    des: 12,
    februari: 2,
    pebruari: 2,
    mei: 5,
    september: 9,
    november: 11,
    nopember: 11,
    desember: 12,
  },
  weekdays: { minggu: 0, senén: 1, salasa: 2, rebo: 3, kemis: 4, jumaah: 5, saptu: 6 },
  by: ['ku', 'ditulis ku'],
  writer: ['panulis', 'penulis', 'reporter', 'wartawan'],
  editor: ['editor', 'redaktur'],
  origin: ['sumber'],
  photo: ['foto', 'poto'],
  quotedFrom: ['dicutat tina'],
  and: ['jeung', 'sareng'],
  desks: ['redaksi'],
  updated: ['dianyarkeun'],
};

export const quotes: QuoteVocabulary = {
  opensClause: 'nu, anu',
  bystanders: 'wartawan',
  former: 'urut, mantan',
  doerBeginnings: 'pem, pen',
  doerEndings: 'log, wan, wati, tor, tris',
  noDoerEndings: 'an',
  noDoers:
    'pemerintah, pemilu, penyakit, penjara, pesawat, faktor, kantor, motor, sektor, monitor, hewan, kawan, lawan, dialog, katalog',
  says:
    'nyarios, nyarita, nyebutkeun, nétélakeun, netelakeun, nambahan, ngécéskeun, ngajelaskeun, saurna, saur, ' +
    'cenah, ceuk, nyaritakeun, ngébréhkeun, negeskeun, ngaku, nanya, ngajawab, ngomong, ngelingan, ngajak, ' +
    'nyebut, mairan, ngomentaran, sasauran, pokna, ceukna, ngangluh',
  saysBefore: 'saur, ceuk, ceuk na, saurna, cek, pokna, tétéla, jelas, tambah, tutur, carék, tembal, walon',
  saysWithPronoun: 'saurna, ceukna, pokna, cenah, tambahna, jelasna, carékna, omongna',
  accordingTo: 'numutkeun, nurutkeun',
  pronouns: 'anjeunna, manéhna, maranéhna',
  firstPerson: 'abdi, kuring, urang, kami',
  selves: 'abdi, kuring',
  roles:
    'presiden, menteri, gubernur, bupati, wali kota, kapala, ketua, pupuhu, direktur, lurah, camat, warga, ' +
    'dosen, guru, sekretaris, kepala, kapala dinas, kepala dinas, kapala désa, kepala desa, wakil bupati, ' +
    'wakil gubernur, walikota, kapolres, kapolsek, anggota, palatih, pamaén, pangamat, padagang, patani, ' +
    'pamayang, seniman, dalang, sinden, sajarawan, budayawan, ahli, dokter, mahasiswa, siswa, indung, bapa, ' +
    'anak, saksi, supir, ketua umum, panitia, koordinator, pangurus, juru bicara, pakar',
  titles: 'pa, pak, bu, ibu, kang, dr, h, hj, kh, ir, prof',
  prepositions: 'di, ka, ti, tina, jeung, pikeun, kana, ku',
  conjunctions: 'jeung, sarta, atawa, tapi, lantaran, sabab',
  adverbs:
    'ogé, oge, ieu, éta, eta, henteu, geus, baris, nu, anu, kasebut, waktu, nalika, tuluy, terus, tadi, ' +
    'kamari, poé, taun, bakal, masih, can, kudu, loba',
  localOffices:
    'lurah, camat, bupati, wakil bupati, wali kota, walikota, gubernur, wakil gubernur, kapala désa, ' +
    'kepala desa, kapolres, kapolsek',
  headFirst: true,
  subjectEndings: 'na',
  calledByGivenName: true,
  dropsPronouns: true,
  calendar:
    'senén, salasa, rebo, kemis, jumaah, jumat, saptu, minggu, senin, selasa, rabu, kamis, sabtu, januari, ' +
    'pébruari, februari, maret, april, méi, mei, juni, juli, agustus, séptémber, september, oktober, nopémber, ' +
    'november, désémber, desember',
  organisations:
    'dinas, badan, kantor, polres, polsek, polda, universitas, rumah sakit, pt, cv, dprd, dpr, kpu, bpbd, ' +
    'bnpb, bmkg, kecamatan, kabupaten, kota, desa, kelurahan, dusun, rt, rw, komisi, partai, yayasan, sekolah, ' +
    'kementerian, pemerintah, polisi, kepolisian, kraton, keraton, pasar, rsud, sma, smp, sd, sdn, smk',
  places:
    'jawa, jawa tengah, jawa timur, jawa barat, jogja, yogyakarta, sleman, bantul, solo, surakarta, semarang, ' +
    'klaten, surabaya, malang, indonesia, jakarta, bandung, garut, bogor, cirebon, sumedang, tasikmalaya, ' +
    'ciamis, sukabumi, cianjur, bekasi, banten',
  locatives: 'di',
  ties: 'pikeun',
  indefinites: 'salah sahiji, saurang',
  articles: 'saurang, para, sang, si',
  labels: 'film, pilem, buku, lagu, album, novel, acara, judul, program, carita',
  that: 'yén, yen',
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat'],
};
