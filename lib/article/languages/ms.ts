import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ms',
  functionWords:
    'yang dan di ini itu dengan untuk dari dalam pada tidak akan juga bahawa kerana adalah oleh sebagai boleh mereka tersebut berkata telah daripada kepada beliau ialah iaitu',
};

export const clutter: ClutterVocabulary = {
  related:
    'maklumat lanjut|berita lanjut|baca lanjut|baca selanjutnya|ketahui lebih lanjut|berkaitan|berita lain|berita berkaitan|lebih lanjut mengenai|cerita berkaitan|laporan berkaitan|anda mungkin berminat|artikel menarik lain|untuk berita lanjut|laporan penuh|baca lagi|baca penuh|baca laporan penuh|baca artikel penuh|video berkaitan|lebih lanjut tentang|topik berkaitan|anda juga mungkin|rencana berkaitan|anda mungkin suka|mungkin anda berminat|artikel sebelum ini|kisah lain|berita penuh|baca juga|bacaan lanjut|laporan sebelum ini|dalam siri ini|pilihan pengarang|topik sama|ikuti juga|bacaan berkaitan|berita terkini|dengar juga|paling banyak dibaca|lihat lagi|bahagian sebelum ini|dari arkib|artikel berkaitan|berita sebelum ini|kisah berkaitan|jangan terlepas|latar belakang:|jangan lepaskan|tonton|berita popular|disyorkan untuk anda|paling popular|disyorkan',
  share:
    'cetak|hantar kepada|panjangkan|saiz teks|e-melkan|kongsikan|saiz tulisan|simpan|kongsi|salin pautan|beritahu rakan|saiz huruf|emelkan|kongsi artikel ini',
  ad: 'kandungan rakan|kandungan berbayar|laporan bersambung|teruskan membaca|ditaja|bacaan bersambung|teruskan bacaan|sambung baca|kandungan tajaan|berita diteruskan|tajaan|berita bersambung|artikel diteruskan|tatal untuk|skrol untuk|skrol ke bawah|artikel tajaan|buang iklan|tatal ke bawah|ruang iklan|cerita bersambung|artikel bersambung|advertorial',
  follow:
    'muat turun|jadi yang pertama|ikuti|dapatkan aplikasi|aplikasi kami|saluran telegram kami|telegram kami|temui kami|saluran kami|saluran whatsapp kami|sumber pilihan|langgan saluran|kumpulan whatsapp|kumpulan telegram|facebook kami|sertai',
  tags: 'kata kunci|dalam artikel ini',
  player: 'main audio|dengar|mainkan|tonton video|versi audio|dengari',
  comments:
    'kesilapan|komen|hantar kepada kami|tinggalkan komen|hubungi kami|ada maklumat|maklum balas|beritahu kami|apa kata anda|pandangan anda|pendapat anda|perbincangan|anda fikir|lapor kesalahan|tulis kepada kami|tidak akan disiarkan',
  nav: 'muka surat|seterusnya|kembali ke atas',
  newsletter:
    'melalui e-mel|alamat e-mel|daftar sekarang|e-mel anda|peti mel|emel anda|peti masuk|surat berita|buletin|langgan percuma|setiap pagi',
  paywall:
    'kandungan premium|pelanggan sahaja|langgan untuk|untuk pelanggan|untuk terus membaca|dengan melanggan|ahli sahaja|langgan sekarang|eksklusif pelanggan|jadi ahli|teruskan membaca|log masuk|sudah melanggan|akses tanpa had',
  donation:
    'menderma|sokong kami|sumbangkan|derma|sokong kewartawanan|bantu kami|sumbang|kewartawanan bebas|sokongan anda|penyokong',
};

export const source: SourceVocabulary = {
  from: ['dari', 'daripada'],
  placeBeginnings: ['kuala', 'bandar'],
  nameParticles: ['ap'],
  otherDates: ['tarikh tutup', 'tarikh akhir', 'ahli sejak', 'tarikh acara', 'tarikh program', 'tarikh pameran'],
  beforeDate: ['pada'],
  dayparts: {
    pagi: 'morning',
    'tengah malam': 'morning',
    'tengah hari': 'afternoon',
    petang: 'afternoon',
    malam: 'night',
  },
  published: [
    'diterbitkan',
    'disiarkan',
    'tarikh terbit',
    'tarikh siaran',
    'diterbitkan pada',
    'disiarkan pada',
    'terbit',
    'dimuat naik',
  ],
  rights: [
    'hak cipta terpelihara',
    'dilarang menyiarkan semula',
    'dilarang mengulang cetak',
    'sebarang penerbitan semula',
    'tidak dibenarkan mengulang cetak',
  ],
  by: [
    'oleh',
    'ditulis oleh',
    'dicatat oleh',
    'dikirim oleh',
    'disiarkan oleh',
    'laporan oleh',
    'teks oleh',
    'foto dan teks oleh',
  ],
  writer: ['penulis', 'wartawan', 'pemberita', 'laporan', 'teks', 'teks dan gambar', 'penulis berita', 'laporan oleh'],
  interviewers: ['pewawancara', 'wawancara', 'temu bual'],
  editor: ['editor', 'penyunting', 'pengarang', 'disunting oleh', 'penyunting berita', 'suntingan'],
  origin: ['sumber', 'agensi', 'penerbitan asal', 'sumber asal', 'sumber berita', 'artikel asal', 'terbitan asal'],
  photo: ['foto', 'gambar', 'foto oleh', 'jurugambar', 'kredit foto', 'sumber gambar'],
  quotedFrom: [
    'dipetik daripada',
    'artikel ini pertama kali disiarkan di',
    'artikel ini mula diterbitkan di',
    'artikel ini pertama kali diterbitkan di',
    'artikel ini pertama kali diterbitkan dalam',
    'artikel ini pertama kali diterbitkan oleh',
    'artikel ini pertama kali disiarkan dalam',
    'artikel ini pertama kali disiarkan oleh',
    'artikel ini mula diterbitkan dalam',
    'artikel ini mula diterbitkan oleh',
    'artikel ini mula disiarkan di',
    'artikel ini mula disiarkan dalam',
    'artikel ini mula disiarkan oleh',
    'artikel ini asalnya diterbitkan di',
    'artikel ini asalnya diterbitkan dalam',
    'artikel ini asalnya diterbitkan oleh',
    'artikel ini asalnya disiarkan di',
    'artikel ini asalnya disiarkan dalam',
    'artikel ini asalnya disiarkan oleh',
    'artikel ini telah diterbitkan di',
    'artikel ini telah diterbitkan dalam',
    'artikel ini telah diterbitkan oleh',
    'tulisan ini pertama kali diterbitkan di',
    'tulisan ini pertama kali diterbitkan dalam',
    'tulisan ini pertama kali diterbitkan oleh',
    'tulisan ini pertama kali disiarkan di',
    'tulisan ini pertama kali disiarkan dalam',
    'tulisan ini pertama kali disiarkan oleh',
    'tulisan ini mula diterbitkan di',
    'tulisan ini mula diterbitkan dalam',
    'tulisan ini mula diterbitkan oleh',
    'tulisan ini mula disiarkan di',
    'tulisan ini mula disiarkan dalam',
    'tulisan ini mula disiarkan oleh',
    'tulisan ini asalnya diterbitkan di',
    'tulisan ini asalnya diterbitkan dalam',
    'tulisan ini asalnya diterbitkan oleh',
    'tulisan ini asalnya disiarkan di',
    'tulisan ini asalnya disiarkan dalam',
    'tulisan ini asalnya disiarkan oleh',
    'tulisan ini telah diterbitkan di',
    'tulisan ini telah diterbitkan dalam',
    'tulisan ini telah diterbitkan oleh',
    'rencana ini pertama kali diterbitkan di',
    'rencana ini pertama kali diterbitkan dalam',
    'rencana ini pertama kali diterbitkan oleh',
    'rencana ini pertama kali disiarkan di',
    'rencana ini pertama kali disiarkan dalam',
    'rencana ini pertama kali disiarkan oleh',
    'rencana ini mula diterbitkan di',
    'rencana ini mula diterbitkan dalam',
    'rencana ini mula diterbitkan oleh',
    'rencana ini mula disiarkan di',
    'rencana ini mula disiarkan dalam',
    'rencana ini mula disiarkan oleh',
    'rencana ini asalnya diterbitkan di',
    'rencana ini asalnya diterbitkan dalam',
    'rencana ini asalnya diterbitkan oleh',
    'rencana ini asalnya disiarkan di',
    'rencana ini asalnya disiarkan dalam',
    'rencana ini asalnya disiarkan oleh',
    'rencana ini telah diterbitkan di',
    'rencana ini telah diterbitkan dalam',
    'rencana ini telah diterbitkan oleh',
    'esei ini pertama kali diterbitkan di',
    'esei ini pertama kali diterbitkan dalam',
    'esei ini pertama kali diterbitkan oleh',
    'esei ini pertama kali disiarkan di',
    'esei ini pertama kali disiarkan dalam',
    'esei ini pertama kali disiarkan oleh',
    'esei ini mula diterbitkan di',
    'esei ini mula diterbitkan dalam',
    'esei ini mula diterbitkan oleh',
    'esei ini mula disiarkan di',
    'esei ini mula disiarkan dalam',
    'esei ini mula disiarkan oleh',
    'esei ini asalnya diterbitkan di',
    'esei ini asalnya diterbitkan dalam',
    'esei ini asalnya diterbitkan oleh',
    'esei ini asalnya disiarkan di',
    'esei ini asalnya disiarkan dalam',
    'esei ini asalnya disiarkan oleh',
    'esei ini telah diterbitkan di',
    'esei ini telah diterbitkan dalam',
    'esei ini telah diterbitkan oleh',
    'pertama kali diterbitkan di',
    'diterbitkan pertama kali di',
    'petikan daripada',
    'dipetik dari',
  ],
  material: [
    'dengan bahan daripada',
    'dengan laporan daripada',
    'dengan maklumat daripada',
    'dengan',
    'dengan sumbangan',
    'dengan bahan',
  ],
  and: ['dan'],
  jobs: [
    'wartawan',
    'pemberita',
    'koresponden',
    'penulis',
    'penyunting',
    'pengarang',
    'kolumnis',
    'penolong pengarang',
    'wartawan kanan',
    'wartawan kadet',
    'penulis bebas',
    'pengarang berita',
    'pemberita kanan',
    'koresponden khas',
    'wartawan khas',
    'editor berita',
    'penolong editor',
    'pengarang kanan',
    'ketua pengarang',
    'jurnalis',
    'penulis tamu',
    'editor',
    'wartawan penyiasatan',
    'wartawan sukan',
  ],
  desks: [
    'bernama',
    'redaksi',
    'wartawan sinar harian',
    'meja berita',
    'agensi',
    'sidang pengarang',
    'unit digital',
    'meja digital',
    'unit berita',
    'bilik berita',
    'meja sukan',
    'bahagian berita',
    'pasukan editorial',
    'meja ekonomi',
    'meja dunia',
    'unit sukan',
    'unit ekonomi',
    'unit khas',
    'meja dalam negeri',
    'meja antarabangsa',
    'meja hiburan',
    'meja jenayah',
    'editorial',
    'sidang editor',
    'pasukan digital',
    'unit penyiasatan',
  ],
  genres: [
    'ulasan',
    'rencana',
    'pandangan',
    'kolum',
    'pendapat',
    'komentar',
    'kolumnis',
    'analisis',
    'wawancara',
    'temu bual',
    'resensi',
    'esei',
    'lidah pengarang',
    'minda',
    'surat pembaca',
    'refleksi',
    'daripada koresponden kami',
    'daripada wartawan khas kami',
  ],
  updated: ['dikemas kini', 'dikemaskini', 'kemas kini'],
  months: { ogo: 8, ogos: 8, disember: 12, dis: 12, julai: 7, mac: 3 },
  zones: { myt: '+08:00' },
  translator: ['penterjemah', 'diterjemahkan oleh', 'terjemahan oleh'],
  translated: ['artikel ini diterjemahkan daripada bahasa *'],
  originals: { inggeris: 'en', indonesia: 'id', arab: 'ar', cina: 'zh' },
  datelinePlaces: [
    'kuala lumpur',
    'kuantan',
    'ipoh',
    'johor bahru',
    'shah alam',
    'petaling jaya',
    'putrajaya',
    'cyberjaya',
    'seremban',
    'melaka',
    'kota bharu',
    'kuala terengganu',
    'alor setar',
    'george town',
    'kangar',
    'kota kinabalu',
    'kuching',
    'sibu',
    'miri',
    'sandakan',
    'tawau',
    'labuan',
    'klang',
    'kajang',
    'bangi',
    'temerloh',
    'muar',
    'kluang',
    'batu pahat',
    'taiping',
    'sungai petani',
    'butterworth',
    'singapura',
    'jakarta',
    'makkah',
    'madinah',
    'gaza',
    'london',
    'washington',
    'kulim',
    'baling',
    'langkawi',
    'jitra',
    'pendang',
    'arau',
    'seberang perai',
    'bukit mertajam',
    'kepala batas',
    'parit buntar',
    'kuala kangsar',
    'sitiawan',
    'seri manjung',
    'teluk intan',
    'tapah',
    'gerik',
    'batu gajah',
    'rawang',
    'gombak',
    'sepang',
    'dengkil',
    'subang jaya',
    'puchong',
    'ampang',
    'kuala selangor',
    'sabak bernam',
    'hulu selangor',
    'port dickson',
    'rembau',
    'jempol',
    'alor gajah',
    'jasin',
    'segamat',
    'kota tinggi',
    'pontian',
    'mersing',
    'kulai',
    'iskandar puteri',
    'pasir gudang',
    'rompin',
    'bera',
    'maran',
    'jerantut',
    'raub',
    'bentong',
    'kuala lipis',
    'cameron highlands',
    'dungun',
    'kemaman',
    'besut',
    'setiu',
    'marang',
    'pasir mas',
    'tumpat',
    'tanah merah',
    'machang',
    'kuala krai',
    'gua musang',
    'jeli',
    'bintulu',
    'sarikei',
    'sri aman',
    'limbang',
    'lawas',
    'mukah',
    'kapit',
    'kota samarahan',
    'semporna',
    'lahad datu',
    'keningau',
    'ranau',
    'kudat',
    'beaufort',
    'bandar seri begawan',
    'tutong',
    'temburong',
    'dresden',
    'paris',
    'berlin',
    'new york',
    'tokyo',
    'beijing',
    'seoul',
    'bangkok',
    'manila',
    'hanoi',
    'new delhi',
    'dhaka',
    'islamabad',
    'kabul',
    'tehran',
    'baghdad',
    'beirut',
    'damsyik',
    'baitulmaqdis',
    'ramallah',
    'tel aviv',
    'kaherah',
    'istanbul',
    'ankara',
    'riyadh',
    'jeddah',
    'doha',
    'dubai',
    'moscow',
    'kyiv',
    'geneva',
    'brussels',
    'rome',
    'madrid',
    'canberra',
    'sydney',
    'melbourne',
    'medan',
    'surabaya',
    'banda aceh',
    'hong kong',
    'shanghai',
    'taipei',
    'phnom penh',
    'yangon',
    'colombo',
    'kathmandu',
    'johannesburg',
    'nairobi',
  ],
  kickers: [
    'perhatian',
    'eksklusif',
    'berita tergempar',
    'kemas kini',
    'amaran',
    'info',
    'soalan',
    'jawapan',
    'nota',
    'terkini',
    'video',
    'nota pengarang',
  ],
  unnamed: ['pelbagai sumber', 'ihsan', 'media sosial', 'internet', 'dokumen'],
  offices: [
    'itu',
    'kerana',
    'sebab',
    'khas',
    'tahunan',
    'kewangan',
    'eksklusif',
    'kerajaan',
    'polis',
    'kementerian',
    'pensyarah',
    'penganalisis',
    'ketua',
    'pengarah',
    'ahli',
    'universiti',
    'jabatan',
    'penduduk',
    'presiden',
    'profesor madya',
  ],
  underTitle: ['dengan tajuk', 'bertajuk'],
  agencyNouns: ['agensi berita', 'agensi'],
  houseKinds: ['akhbar'],
  contacts: ['hubungi penulis', 'ikuti penulis', 'lihat semua artikel', 'artikel lain oleh penulis'],
};

export const quotes: QuoteVocabulary = {
  about: 'tentang, mengenai',
  bystanders: 'pemberita, wartawan',
  noDoers:
    'penyakit, penjara, pesawat, faktor, motor, sektor, monitor, haiwan, kawan, lawan, dialog, katalog, pentas, penuh, pendek, pentadbiran',
  noDoerEndings: 'an',
  doerEndings: 'log, wan, wati, tor, tris',
  doerBeginnings: 'pem, pen',
  stands: 'bunyi, demikian, demikian bunyi, begitu bunyi, tulis',
  writings: 'akun, pernyataan, unggahan, surat, keterangan, siaran, cuitan, rilis, pengumuman, maklumat, kenyataan',
  servesAs:
    'selaku, yang juga, yang merupakan, yang juga merupakan, yang menjabat, yang menjabat sebagai, yang juga menjabat sebagai',
  former: 'bekas, mendiang, allahyarham',
  says:
    'mengeluh, mengadu, merungut, menyangkal, merayu, mengimbas, menyoal, menyarankan, ' +
    'mengatakan, menyatakan, menyampaikan, menjelaskan, mengungkapkan, menegaskan, menambah, menambahkan, ' +
    'menyebut, memaparkan, menerangkan, mengaku, mengakui, berkata, memberitahu, bercerita, berpendapat, ' +
    'berpesan, mengingatkan, menjawab, menafikan, menekankan, menggambarkan, mendakwa, mengesahkan, menulis, ' +
    'memaklumkan, mengumumkan, melaporkan, memperjelaskan, menyifatkan, menyuarakan, mengulas, mendedahkan, ' +
    'merumuskan, menyeru, menggesa, meminta, membidas, menyindir, menempelak, mempersoalkan, menasihati, ' +
    'menuduh, memberi amaran, berkongsi, menceritakan, menegur, bertanya, mencadangkan, menolak dakwaan, ' +
    'membayangkan',
  reports:
    'berharap, percaya, yakin, menyokong, menolak, bersetuju, menganggap, melihat, berasa, bimbang, kecewa, ' +
    'memuji, mahu, menjangka, menjangkakan, menyelar, mengkritik, memandang, menghargai, bersyukur, berjanji, ' +
    'berikrar, menggalakkan, mengharapkan, merancang, memutuskan, menuntut, menyifatkannya',
  saysBefore:
    'kata, ujar, jelas, tegas, tambah, ulas, demikian, tulis, soal, dakwa, menurut, lapor, cerita, ungkap, ' +
    'kata bekas, dedah, gesa, seru, sambung, luah, katanya yang, seloroh, akui',
  saysWithPronoun:
    'katanya, ujarnya, jelasnya, tegasnya, tambahnya, ulasnya, tulisnya, soalnya, dakwanya, menurutnya, ' +
    'ceritanya, ungkapnya, luahnya, selorohnya, akuinya, sambungnya, gesanya, dedahnya',
  accordingTo: 'menurut, mengikut, memetik, bagi',
  pronouns: 'dia, ia, beliau, baginda, mereka, dirinya',
  firstPerson: 'saya, aku, kami, kita, anda',
  selves: 'saya, aku',
  judges:
    'mesti, perlu, harus, jangan, tidak boleh, wajib, penting, terbaik, terburuk, malu, bahaya, berbahaya, ' +
    'tidak pernah, sangat, kecewa, gembira, bangga, takut, bimbang, percaya, yakin, sedih, adil, gagal, serius, ' +
    'fitnah, benar, salah, palsu, tidak benar, janji',
  roles:
    'ceo, menteri, timbalan, perdana menteri, timbalan perdana menteri, menteri besar, ketua menteri, ketua, ' +
    'pengarah, pengarah urusan, pengerusi, presiden, naib, naib presiden, setiausaha, setiausaha agung, ' +
    'setiausaha politik, jurucakap, juru cakap, ahli, ahli parlimen, ahli dewan undangan negeri, adun, exco, ' +
    'pegawai, pegawai daerah, ketua polis, ketua polis negara, ketua polis daerah, komander, penolong, guru, ' +
    'guru besar, pensyarah, profesor madya, naib canselor, canselor, dekan, doktor, peguam, peguam negara, ' +
    'hakim, pendakwa raya, timbalan pendakwa raya, penganalisis, penyelidik, pakar, aktivis, penduduk, mangsa, ' +
    'saksi, suspek, ibu, bapa, anak, isteri, suami, pemandu, peniaga, petani, nelayan, usahawan, pemilik, ' +
    'pengasas, pengurus, pengurus besar, ketua pegawai eksekutif, jurulatih, pemain, jaguh, kapten, penyerang, ' +
    'penjaga gol, sumber, bekas, calon, pemimpin, penasihat, yang dipertua, yang di-pertuan agong, sultan, ' +
    'raja, mufti, imam, ustaz, pelajar, mahasiswa, penyanyi, pelakon, pengarah filem, penerbit, penulis, ' +
    'wartawan, editor, duta, duta besar, pesuruhjaya, pesuruhjaya polis, ketua pengarah, ketua penerangan, ' +
    'ketua pemuda, ketua wanita, naib ketua, panglima, jeneral, wakil, wakil rakyat, pengadu, penceramah, ' +
    'pesara, pekerja, kakitangan, sukarelawan, penyelaras, presiden parti, ahli majlis, datuk bandar, adik, ' +
    'abang, kakak, rakan, jiran, koordinator, pakar ekonomi, ahli ekonomi, perunding, individu, ' +
    'pelajar tahun akhir, pelajar tahun pertama, pelajar tahun satu, pelajar tahun dua, pelajar tahun tiga, ' +
    'pelajar tahun kedua, pelajar tahun ketiga, suri rumah, ibu tunggal, bapa tunggal, ketua jurulatih, ' +
    'penolong jurulatih, penjaga gawang, ketua pembangkang, ketua kampung, penghulu, pemuzik, komposer, ' +
    'pelawak, juruterbang, jururawat, paramedik, pengarang, sasterawan, sejarawan, jurutera, arkitek, ' +
    'akauntan, peneraju, ketua setiausaha, ketua hakim negara, speaker, yang di-pertua, pengetua, ' +
    'ketua penyiasat, pengarah jabatan, ketua audit negara, juruacara, juruhebah, pengacara, pemangku, ' +
    'pengasas bersama, timbalan ketua, timbalan presiden, timbalan pengerusi, timbalan pengarah, ' +
    'pesawah, penoreh, penjaja, lelaki, wanita, perempuan',
  officeTitles: 'dr, prof, profesor, ir, ustaz, ustazah',
  titles:
    "datuk, datuk seri, dato, dato', dato' seri, dato sri, dato' sri, datuk sri, datin, datin seri, tan sri, " +
    'puan sri, tun, toh puan, tengku, tunku, tuanku, raja, puan, encik, cik, tuan, haji, hajah, hj, dr, prof, ' +
    'profesor, ir, ts, ustaz, ustazah, sir, asisten komisioner, deputi superintenden, superintenden, ' +
    'superintendan, asp, acp, sac, dcp, inspektor, sarjan, kapten, mejar, leftenan, kolonel, jeneral, laksamana, ' +
    "komisioner, datuk wira, datuk patinggi, datuk amar, tan sri dato', penolong kanan penguasa bomba, penolong penguasa bomba, penguasa bomba, penolong kanan penguasa, penolong penguasa, pkpb, yb, " +
    'yab, yang berhormat, allahyarham, mendiang, pehin, sri, seri, paduka',
  firmKinds: 'syarikat',
  stateBodies: 'kementerian, polis, mahkamah, kerajaan, parlimen, suruhanjaya, jabatan',
  bodyKinds: 'agensi, organisasi, syarikat, badan, jabatan, institusi, yayasan',
  organisations:
    'kementerian, jabatan, majlis, suruhanjaya, polis, ibu pejabat, universiti, kolej, institut, yayasan, parti, ' +
    'persatuan, pertubuhan, bank, syarikat, sdn, bhd, berhad, hospital, mahkamah, parlimen, dewan, dun, ' +
    'kerajaan, agensi, pusat, badan, pasukan, bahagian, cawangan, daerah, negeri, kampung, taman, jalan, bandar, ' +
    'felda, masjid, sekolah, smk, sk, akademi, lembaga, perbadanan, pejabat, unit, gabungan, gerakan, ' +
    'pergerakan, kelab, jawatankuasa, biro, sektor, stesen, bandaraya, stadium, kumpulan',
  places:
    'malaysia, kuala lumpur, selangor, johor, johor bahru, perak, kedah, kelantan, terengganu, pahang, ' +
    'pulau pinang, perlis, melaka, negeri sembilan, sabah, sarawak, putrajaya, labuan, ipoh, kuching, ' +
    'kota kinabalu, alor setar, kota bharu, shah alam, petaling jaya, sepang, singapura, brunei, indonesia, ' +
    'thailand, china, amerika, amerika syarikat, as, britain, rusia, israel, palestin, umno, dap, pkr, pas, ' +
    'bersatu, amanah, ph, bn, pn, gps, muda, mca, mic, sprm, pdrm, komunikasi, multimedia, dalam negeri, ' +
    'luar negara, pendidikan, pengajian tinggi, kesihatan, kewangan, pertahanan, pengangkutan, kerja raya, ' +
    'wilayah persekutuan, sumber manusia, pertanian, perdagangan, ekonomi, perpaduan, belia, sukan, agama, awam, ' +
    'kebangsaan, negara, daerah, kontinjen, jenayah, siasatan, dan',
  articles: 'seorang, sebuah, para, sang, si, salah seorang, pihak',
  belongs: 'daripada, dari',
  ties: 'asal, kelahiran, bagi, untuk, kepada, hal ehwal, daripada',
  pointsBack: 'itu, ini, tersebut',
  opensClause: 'yang',
  anaphors: 'lelaki, wanita, perempuan',
  prepositions:
    'di, ke, dari, pada, kepada, dengan, oleh, untuk, dalam, antara, bersama, terhadap, tentang, soal, atas, ' +
    'bagi, melalui, terkait, sebagai, seperti, hingga, sampai, sejak, selama, sebelum, setelah, usai, selain, ' +
    'tanpa, menuju, mengenai, dekat, milik, daripada, termasuk, bahwa, agar, supaya, saat, ketika, jika, kalau, ' +
    'apabila, karena, sebab, meski, meskipun, walau, namun, tetapi, sehingga, maka, yakni, yaitu, ditemui, ' +
    'dihubungi, dikutip, kecuali, kerana, selepas, semasa, sekiranya, sungguhpun, manakala, di mana, bahawa',
  conjunctions: 'dan, atau, serta, lalu, kemudian, sambil, seraya, tetapi, tapi, namun, malah',
  adverbs:
    'juga, pun, lagi, kembali, telah, sudah, akan, sempat, hanya, bisa, dapat, pernah, sebelumnya, lebih, ' +
    'lanjut, lebih lanjut, sementara, sementara itu, itu, ini, tersebut, yang, tidak, belum, turut, ikut, ' +
    'bahkan, selanjutnya, kini, masih, terus, jadi, menjadi, adalah, ada, merupakan, awalnya, akhirnya, apalagi, ' +
    'adapun, baik, berdasarkan, beberapa, banyak, berbagai, bila, begitu, contohnya, demi, hal, hari, hasil, ' +
    'kata, kondisi, kendati, khususnya, misalnya, memang, menurut, namun, nanti, padahal, pada, salah, sebagian, ' +
    'sebanyak, sejumlah, selama, semua, semoga, seluruh, seorang, sekarang, sedangkan, setiap, seusai, siapa, ' +
    'tak, tapi, terlebih, ternyata, tentu, untuk, walaupun, saat, saat ini, ketika, karena, apa, bagaimana, ' +
    'mengapa, mungkin, jangan, dengan, dalam, meski, oleh, kepada, secara, setidaknya, sekitar, sekaligus, ' +
    'selain, di, dari, ke, hingga, sebagai, agar, jika, kalau, sebab, lantas, lalu, kemudian, alhasil, akibat, ' +
    'akibatnya, tidak hanya, terkait, tahun, bulan, pagi, siang, sore, malam, kemarin, besok, tadi, mulai, ' +
    'rencananya, senada, hal senada, di sisi lain, di lain pihak, dikonfirmasi, ditemui, dihubungi, ditanya, ' +
    'bertemu, tampak, perihal, presiden ke, baca juga, simak, lihat, video, wartawan, reporter, editor, penulis, ' +
    'sumber, kompas, tempo, laporan, antara, dok, kontan, kompas.com, liputan6.com, republika, detikcom, cnn, ' +
    'cnbc, pula, sebaliknya, bagaimanapun, terdahulu, selepas itu, dalam pada itu, malah, oleh itu, justeru, ' +
    'beliau, tiada, ketiga-tiga, kedua-dua, bercakap, mengulas, gambar, baca, sudah tentu, selain daripada itu, ' +
    'apabila',
  capitalCalendar: true,
  calendar:
    'isnin, selasa, rabu, khamis, jumaat, sabtu, ahad, januari, februari, mac, april, mei, jun, julai, ogos, ' +
    'september, oktober, november, disember, rm, covid-19, islam, melayu, ramadan, aidilfitri, allah, tuhan, ' +
    'cina, ops',
  labels:
    'bertajuk, bertema, tema, tajuk, moto, slogan, program, kempen, filem, buku, lagu, album, novel, istilah, ' +
    'bernama, digelar, dikenali sebagai, akhbar, portal, majalah, drama, dialog, forum, seminar, operasi, ' +
    'konsert, dipanggil, gelaran, aplikasi, laman, akaun, seksyen',
  abbreviations: 'dr, prof, hj, no, jln, sdn, bhd, r, m, s, ts, ir, datuk, en, pn',
  surnames: 'hakim, imam, raja, sultan, guru',
  localOffices: 'penghulu, ketua kampung, pegawai daerah, datuk bandar, adun, ketua polis daerah, mufti',
  headFirst: true,
  subjectEndings: 'nya',
  that: 'bahawa',
  opensSource: 'demikian, perkara itu, beliau berkata demikian',
  locatives: 'di',
  plurals: 'mereka',
  indefinites: 'seorang, salah seorang, beberapa, para',
  chiefs: 'perdana menteri, menteri besar, ketua menteri, presiden, sultan',
  provisions: 'perkara, seksyen, fasal',
  agents: 'oleh',
  passives: 'disebut, disifatkan, dianggap, dituduh, dikritik, dilabel, digelar, digambarkan, dikecam, dipuji',
  signs: 'papan, sepanduk, poster, notis, plakad, pelekat',
  several: 'beberapa, sebahagian, sesetengah, ramai',
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat', 'pembetulan'],
  phrases: [
    'versi terdahulu artikel ini',
    'versi terdahulu laporan ini',
    'artikel ini telah diperbetulkan',
    'laporan ini telah diperbetulkan',
  ],
};
