import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'id',
  functionWords:
    'yang dan di ini itu dengan untuk dari dalam pada tidak akan juga bahwa karena adalah oleh sebagai bisa mereka tersebut kata telah sudah ke',
};

export const clutter: ClutterVocabulary = {
  related:
    'rekomendasi|baca selengkapnya|baca lainnya|baca juga|artikel sebelumnya|berita sebelumnya|selengkapnya|dari arsip kami|dalam seri ini|berita populer|simak video|pilihan redaksi|baca di sini|berita lainnya|baca pula|simak juga|tonton juga|artikel pilihan|artikel terkait|terkait|terpopuler|simak pula|saksikan juga|tonton video|lihat pula|saksikan video|pilihan editor|baca berita|jangan lewatkan|artikel lainnya|baca|klik di sini|berita terkait|tulisan terkait|mungkin anda suka|simak|lihat juga|artikel lain',
  share: 'kirim|sukai ini|bagikan|simpan|sebarkan|ukuran|salin|cetak',
  ad: 'artikel dilanjutkan|artikel berlanjut|scroll ke bawah|gulir ke bawah|gulir untuk|lanjutkan membaca|iklan|geser untuk|lanjut baca|konten ini dilanjutkan|artikel ini berlanjut|scroll untuk',
  follow: 'ikuti|gabung|cek berita dan artikel|bergabung|unduh',
  tags: 'tagar|kata kunci|topik',
  player: 'dengarkan|putar audio',
  comments: 'tanggapan|komentar|kolom komentar|pendapat',
  nav: 'sebelumnya|selanjutnya|halaman|kembali ke atas|tampilkan lebih banyak|lihat semua|berikutnya',
  newsletter: 'alamat surel|buletin kami|daftar gratis|email anda|kotak masuk|langganan newsletter',
  paywall: 'berlangganan untuk|dengan berlangganan|konten premium|sudah berlangganan|khusus pelanggan',
  donation: 'donasi|dukung kami|dukung jurnalisme|sumbangan',
  notice: 'notifik',
  embed: 'pihak ketiga|konten ini',
};

export const source: SourceVocabulary = {
  correspondents: ['koresponden'],
  from: ['dari'],
  within: ['di'],
  nearby: ['ke'],
  placeKinds: [
    'kota',
    'kabupaten',
    'desa',
    'dusun',
    'kecamatan',
    'kelurahan',
    'pasar',
    'pulau',
    'kepulauan',
    'pelabuhan',
    'bandara',
    'pantai',
    'provinsi',
  ],
  placeBeginnings: [
    'kota',
    'tanjung',
    'pulau',
    'teluk',
    'muara',
    'sungai',
    'bukit',
    'ujung',
    'labuhan',
    'jawa',
    'sumatera',
    'sumatra',
    'kalimantan',
    'sulawesi',
    'nusa',
    'kepulauan',
    'papua',
    'kabupaten',
    'kecamatan',
    'kelurahan',
    'provinsi',
  ],
  nameParticles: ['bin', 'binti', 'abu'],
  accounts: ['kontributor', 'anonim'],
  otherDates: [
    'batas waktu',
    'tenggat',
    'bergabung',
    'terdaftar',
    'tanggal acara',
    'tanggal rilis',
    'berlaku hingga',
    'waktu acara',
    'tanggal pelaksanaan',
    'waktu pelaksanaan',
    'tanggal pertunjukan',
  ],
  contributors: ['kontributor'],
  beforeDate: ['pada'],
  dayparts: { pagi: 'morning', sore: 'afternoon', malam: 'night' },
  published: [
    'dipublikasikan',
    'diterbitkan',
    'terbit',
    'published',
    'dipublikasi',
    'tayang',
    'dimuat',
    'tanggal terbit',
    'tanggal publikasi',
    'publikasi',
    'diunggah',
    'dirilis',
  ],
  rights: [
    'dilarang keras mengambil konten',
    'dilarang mengambil konten',
    'hak cipta dilindungi',
    'hak cipta dilindungi undang-undang',
    'seluruh hak cipta',
    'dilarang mereproduksi',
    'dilarang mengutip atau',
    'dilarang mengutip sebagian',
    'dilarang mengutip isi',
    'dilarang mengutip konten',
    'dilarang menyalin atau',
    'dilarang menyalin isi',
    'dilarang menyalin konten',
    'dilarang menyalin artikel',
    'dilarang memperbanyak isi',
    'dilarang memperbanyak konten',
    'dilarang memperbanyak artikel',
    'dilarang menyebarluaskan isi',
    'dilarang menyebarluaskan konten',
  ],
  portraits: ['wawancara', 'profil', 'sosok'],
  by: [
    'oleh',
    'ditulis oleh',
    'dilaporkan oleh',
    'laporan',
    'laporan wartawan',
    'laporan reporter',
    'laporan kontributor',
    'diposting oleh',
    'diposkan oleh',
    'dipos oleh',
    'dipublikasikan oleh',
    'diterbitkan oleh',
  ],
  writer: [
    'redaktur & reporter',
    'redaktur dan reporter',
    'reporter & redaktur',
    'penulis & editor',
    'penulis dan editor',
    'penulis/editor',
    'penulis',
    'pewarta',
    'reporter',
    'wartawan',
    'jurnalis',
    'kontributor',
    'teks',
    'laporan',
    'rep',
    'teks dan foto',
    'teks & foto',
    'naskah dan foto',
  ],
  interviewers: ['pewawancara', 'wawancara', 'penanya', 'pewawancara dan penulis'],
  editor: [
    'editor',
    'redaktur',
    'penyunting',
    'uploader',
    'red',
    'penyunting bahasa',
    'disunting oleh',
    'editor bahasa',
    'penyelia',
  ],
  origin: [
    'sumber',
    'sumber berita',
    'sumber artikel',
    'dikutip dari',
    'dilansir dari',
    'terbitan asli',
    'sumber asli',
    'artikel asli',
    'pertama kali terbit di',
    'terbit pertama',
  ],
  photo: [
    'foto',
    'foto oleh',
    'fotografer',
    'pewarta foto',
    'sumber foto',
    'ilustrasi',
    'dok',
    'kredit foto',
    'sumber gambar',
    'videografer',
    'kameramen',
    'infografis',
  ],
  quotedFrom: [
    'dikutip dari',
    'dilansir dari',
    'disadur dari',
    'melansir',
    'artikel ini telah tayang di',
    'artikel ini pertama kali terbit di',
    'artikel ini sudah tayang di',
    'tulisan ini pertama kali terbit di',
    'artikel ini pertama kali terbit oleh',
    'artikel ini pertama kali dimuat di',
    'artikel ini pertama kali dimuat oleh',
    'artikel ini pertama kali diterbitkan di',
    'artikel ini pertama kali diterbitkan oleh',
    'artikel ini semula terbit di',
    'artikel ini semula terbit oleh',
    'artikel ini semula dimuat di',
    'artikel ini semula dimuat oleh',
    'artikel ini sebelumnya terbit di',
    'artikel ini sebelumnya terbit oleh',
    'artikel ini sebelumnya tayang di',
    'artikel ini sebelumnya tayang oleh',
    'artikel ini awalnya terbit di',
    'artikel ini awalnya terbit oleh',
    'artikel ini awalnya diterbitkan di',
    'artikel ini awalnya diterbitkan oleh',
    'artikel ini telah terbit di',
    'artikel ini telah terbit oleh',
    'artikel ini pernah dimuat di',
    'artikel ini pernah dimuat oleh',
    'tulisan ini pertama kali terbit oleh',
    'tulisan ini pertama kali dimuat di',
    'tulisan ini pertama kali dimuat oleh',
    'tulisan ini pertama kali diterbitkan di',
    'tulisan ini pertama kali diterbitkan oleh',
    'tulisan ini semula terbit di',
    'tulisan ini semula terbit oleh',
    'tulisan ini semula dimuat di',
    'tulisan ini semula dimuat oleh',
    'tulisan ini sebelumnya terbit di',
    'tulisan ini sebelumnya terbit oleh',
    'tulisan ini sebelumnya tayang di',
    'tulisan ini sebelumnya tayang oleh',
    'tulisan ini awalnya terbit di',
    'tulisan ini awalnya terbit oleh',
    'tulisan ini awalnya diterbitkan di',
    'tulisan ini awalnya diterbitkan oleh',
    'tulisan ini telah terbit di',
    'tulisan ini telah terbit oleh',
    'tulisan ini pernah dimuat di',
    'tulisan ini pernah dimuat oleh',
    'esai ini pertama kali terbit di',
    'esai ini pertama kali terbit oleh',
    'esai ini pertama kali dimuat di',
    'esai ini pertama kali dimuat oleh',
    'esai ini pertama kali diterbitkan di',
    'esai ini pertama kali diterbitkan oleh',
    'esai ini semula terbit di',
    'esai ini semula terbit oleh',
    'esai ini semula dimuat di',
    'esai ini semula dimuat oleh',
    'esai ini sebelumnya terbit di',
    'esai ini sebelumnya terbit oleh',
    'esai ini sebelumnya tayang di',
    'esai ini sebelumnya tayang oleh',
    'esai ini awalnya terbit di',
    'esai ini awalnya terbit oleh',
    'esai ini awalnya diterbitkan di',
    'esai ini awalnya diterbitkan oleh',
    'esai ini telah terbit di',
    'esai ini telah terbit oleh',
    'esai ini pernah dimuat di',
    'esai ini pernah dimuat oleh',
    'berita ini pertama kali terbit di',
    'berita ini pertama kali terbit oleh',
    'berita ini pertama kali dimuat di',
    'berita ini pertama kali dimuat oleh',
    'berita ini pertama kali diterbitkan di',
    'berita ini pertama kali diterbitkan oleh',
    'berita ini semula terbit di',
    'berita ini semula terbit oleh',
    'berita ini semula dimuat di',
    'berita ini semula dimuat oleh',
    'berita ini sebelumnya terbit di',
    'berita ini sebelumnya terbit oleh',
    'berita ini sebelumnya tayang di',
    'berita ini sebelumnya tayang oleh',
    'berita ini awalnya terbit di',
    'berita ini awalnya terbit oleh',
    'berita ini awalnya diterbitkan di',
    'berita ini awalnya diterbitkan oleh',
    'berita ini telah terbit di',
    'berita ini telah terbit oleh',
    'berita ini pernah dimuat di',
    'berita ini pernah dimuat oleh',
    'naskah ini pertama kali terbit di',
    'naskah ini pertama kali terbit oleh',
    'naskah ini pertama kali dimuat di',
    'naskah ini pertama kali dimuat oleh',
    'naskah ini pertama kali diterbitkan di',
    'naskah ini pertama kali diterbitkan oleh',
    'naskah ini semula terbit di',
    'naskah ini semula terbit oleh',
    'naskah ini semula dimuat di',
    'naskah ini semula dimuat oleh',
    'naskah ini sebelumnya terbit di',
    'naskah ini sebelumnya terbit oleh',
    'naskah ini sebelumnya tayang di',
    'naskah ini sebelumnya tayang oleh',
    'naskah ini awalnya terbit di',
    'naskah ini awalnya terbit oleh',
    'naskah ini awalnya diterbitkan di',
    'naskah ini awalnya diterbitkan oleh',
    'naskah ini telah terbit di',
    'naskah ini telah terbit oleh',
    'naskah ini pernah dimuat di',
    'naskah ini pernah dimuat oleh',
    'pertama kali terbit di',
    'pertama kali dimuat di',
    'diterjemahkan dari majalah',
    'dimuat pertama kali di',
    'terbit pertama kali di',
  ],
  material: [
    'dengan bahan dari',
    'bersama',
    'dengan laporan dari',
    'dengan informasi dari',
    'dengan',
    'dengan materi dari',
    'dengan bahan',
  ],
  and: ['dan'],
  jobs: [
    'wartawan',
    'jurnalis',
    'reporter',
    'kontributor',
    'koresponden',
    'pewarta',
    'editor',
    'redaktur',
    'redaktur pelaksana',
    'kolumnis',
    'penulis lepas',
    'jurnalis lepas',
    'wartawan senior',
    'koresponden daerah',
    'kontributor daerah',
    'pemimpin redaksi',
    'jurnalis warga',
    'juru warta',
    'esais',
    'koresponden khusus',
    'wartawan lepas',
  ],
  desks: [
    'redaksi',
    'tim redaksi',
    'tim',
    'admin',
    'newsroom',
    'tim liputan',
    'dewan redaksi',
    'tim digital',
    'redaksi daring',
    'tim investigasi',
    'tim data',
    'tim jurnalis',
    'desk ekonomi',
    'desk olahraga',
    'desk politik',
    'desk internasional',
    'desk nasional',
    'desk digital',
    'redaksi olahraga',
    'redaksi daerah',
  ],
  genres: [
    'opini',
    'kolom',
    'analisis',
    'esai',
    'komentar',
    'resensi',
    'wawancara',
    'tajuk',
    'editorial',
    'catatan',
    'reportase',
    'ulasan',
    'refleksi',
    'surat pembaca',
    'perspektif',
    'gagasan',
    'tajuk rencana',
    'dari koresponden kami',
  ],
  updated: ['diperbarui', 'diperbaharui', 'update', 'updated', 'pembaruan'],
  months: { agst: 8, nop: 11, nopember: 11, pebruari: 2, agt: 8, agu: 8, des: 12, okt: 10, mei: 5 },
  weekdays: { ahad: 0, "jum'at": 5 },
  zones: { wib: '+07:00', wita: '+08:00', wit: '+09:00' },
  agencySigns: { ant: 'Antara', rtr: 'Reuters' },
  initialsNameEditor: true,
  translator: [
    'penerjemah',
    'alih bahasa',
    'diterjemahkan oleh',
    'diterjemahkan dari bahasa * oleh',
    'terjemahan oleh',
  ],
  translated: [
    'artikel ini diterjemahkan dari bahasa *',
    'artikel ini terbit pertama kali dalam bahasa *',
    'artikel ini pertama kali terbit dalam bahasa *',
    'diterjemahkan dari bahasa *',
    'diadaptasi dari bahasa *',
  ],
  originals: {
    inggris: 'en',
    jerman: 'de',
    prancis: 'fr',
    perancis: 'fr',
    spanyol: 'es',
    italia: 'it',
    portugis: 'pt',
    rusia: 'ru',
    arab: 'ar',
    mandarin: 'zh',
    cina: 'zh',
    jepang: 'ja',
    korea: 'ko',
    belanda: 'nl',
    turki: 'tr',
    melayu: 'ms',
  },
  datelinePlaces: [
    'jakarta',
    'bandung',
    'surabaya',
    'semarang',
    'yogyakarta',
    'medan',
    'makassar',
    'denpasar',
    'palembang',
    'padang',
    'pekanbaru',
    'batam',
    'banda aceh',
    'pontianak',
    'banjarmasin',
    'balikpapan',
    'samarinda',
    'manado',
    'palu',
    'kendari',
    'kupang',
    'mataram',
    'ambon',
    'jayapura',
    'bogor',
    'depok',
    'bekasi',
    'tangerang',
    'serang',
    'malang',
    'solo',
    'cirebon',
    'karawang',
    'purwakarta',
    'subang',
    'indramayu',
    'majalengka',
    'kuningan',
    'sumedang',
    'garut',
    'tasikmalaya',
    'ciamis',
    'pangandaran',
    'cianjur',
    'sukabumi',
    'bandung barat',
    'cimahi',
    'tangerang selatan',
    'cilegon',
    'pandeglang',
    'lebak',
    'brebes',
    'tegal',
    'pemalang',
    'pekalongan',
    'kendal',
    'demak',
    'kudus',
    'jepara',
    'pati',
    'rembang',
    'blora',
    'grobogan',
    'salatiga',
    'boyolali',
    'klaten',
    'sukoharjo',
    'wonogiri',
    'karanganyar',
    'sragen',
    'surakarta',
    'magelang',
    'temanggung',
    'wonosobo',
    'purworejo',
    'kebumen',
    'banjarnegara',
    'purbalingga',
    'banyumas',
    'purwokerto',
    'cilacap',
    'sleman',
    'bantul',
    'gunungkidul',
    'kulon progo',
    'yogya',
    'jogja',
    'ngawi',
    'magetan',
    'madiun',
    'ponorogo',
    'pacitan',
    'trenggalek',
    'tulungagung',
    'blitar',
    'kediri',
    'nganjuk',
    'jombang',
    'mojokerto',
    'sidoarjo',
    'gresik',
    'lamongan',
    'tuban',
    'bojonegoro',
    'bangkalan',
    'sampang',
    'pamekasan',
    'sumenep',
    'pasuruan',
    'probolinggo',
    'lumajang',
    'jember',
    'bondowoso',
    'situbondo',
    'banyuwangi',
    'badung',
    'gianyar',
    'ubud',
    'buleleng',
    'singaraja',
    'tabanan',
    'karangasem',
    'lombok timur',
    'lombok tengah',
    'sumbawa',
    'bima',
    'labuan bajo',
    'ende',
    'maumere',
    'waingapu',
    'atambua',
    'bandar lampung',
    'bengkulu',
    'jambi',
    'pangkalpinang',
    'tanjungpinang',
    'tanjung pinang',
    'dumai',
    'bukittinggi',
    'payakumbuh',
    'pariaman',
    'sibolga',
    'pematangsiantar',
    'binjai',
    'deli serdang',
    'tebing tinggi',
    'lhokseumawe',
    'langsa',
    'sabang',
    'meulaboh',
    'singkawang',
    'ketapang',
    'sambas',
    'palangkaraya',
    'palangka raya',
    'sampit',
    'banjarbaru',
    'tarakan',
    'bontang',
    'tenggarong',
    'gorontalo',
    'bitung',
    'tomohon',
    'poso',
    'morowali',
    'luwuk',
    'mamuju',
    'majene',
    'parepare',
    'palopo',
    'bone',
    'maros',
    'gowa',
    'bulukumba',
    'baubau',
    'kolaka',
    'ternate',
    'tidore',
    'sorong',
    'manokwari',
    'timika',
    'merauke',
    'nabire',
    'wamena',
    'biak',
  ],
  kickers: [
    'breaking news',
    'eksklusif',
    'info nasional',
    'info bisnis',
    'info',
    'opini',
    'berita foto',
    'siaran pers',
    'advertorial',
    'infografis',
    'kilas balik',
    'cek fakta',
    'live',
    'video',
  ],
  unnamed: [
    'berbagai sumber',
    'dari berbagai sumber',
    'istimewa',
    'ist',
    'dok',
    'red',
    'net',
    'km',
    'jam',
    'dokumentasi',
    'diolah',
    'data diolah',
    'pribadi',
    'internet',
    'media sosial',
    'narasumber',
    'bersambung',
    'selesai',
    'tamat',
    'habis',
  ],
  offices: [
    'karena',
    'sebab',
    'itu',
    'khas',
    'tahunan',
    'bulanan',
    'mingguan',
    'semester',
    'triwulan',
    'khusus',
    'utama',
    'langsung',
    'hasil',
    'pandangan mata',
    'singkat',
    'kinerja',
    'cuaca',
    'arus kas',
    'laba rugi',
    'investigasi',
    'pemerintah',
    'polisi',
    'kementerian',
    'dosen',
    'guru besar',
    'pengamat',
    'peneliti',
    'mahasiswa',
    'mahasiswi',
    'kepala',
    'ketua',
    'wakil',
    'menteri',
    'anggota',
    'direktur',
    'universitas',
    'dinas',
    'badan',
    'warga',
    'praktisi',
    'alumni',
    'alumnus',
    'staf',
    'pegiat',
    'aktivis',
    'pengajar',
    'rektor',
    'dekan',
    'komisaris',
    'manajer',
    'hakim',
    'jaksa',
    'pilihan',
    'berita',
    'kabar',
    'warta',
    'info',
    'ekonomi',
    'bisnis',
    'hukum',
    'politik',
    'nasional',
    'internasional',
    'regional',
    'daerah',
    'peristiwa',
    'kriminal',
    'hiburan',
    'olahraga',
    'pendidikan',
    'kesehatan',
    'teknologi',
    'sains',
    'otomotif',
    'properti',
    'keuangan',
    'wisata',
    'kuliner',
    'budaya',
    'ragam',
    'gaya hidup',
    'wartawan senior',
    'sekretaris',
    'presiden',
    'gubernur',
    'bupati',
    'wali kota',
    'camat',
    'lurah',
  ],
  underTitle: ['dengan judul', 'berjudul'],
  agencyNouns: ['kantor berita'],
  contributedTo: ['berkontribusi dalam laporan ini', 'berkontribusi pada laporan ini', 'turut berkontribusi'],
  broadcasters: ['televisi'],
  houseKinds: ['harian', 'koran', 'tabloid'],
  contacts: ['ikuti penulis', 'kirim email', 'lihat profil', 'hubungi penulis', 'artikel lain dari penulis'],
  newsPlaces: [
    'london',
    'paris',
    'berlin',
    'madrid',
    'moskow',
    'kyiv',
    'istanbul',
    'ankara',
    'kairo',
    'riyadh',
    'jeddah',
    'makkah',
    'madinah',
    'doha',
    'dubai',
    'abu dhabi',
    'teheran',
    'baghdad',
    'beirut',
    'gaza',
    'yerusalem',
    'tel aviv',
    'tokyo',
    'seoul',
    'beijing',
    'shanghai',
    'hong kong',
    'taipei',
    'singapura',
    'kuala lumpur',
    'bangkok',
    'hanoi',
    'manila',
    'phnom penh',
    'yangon',
    'dili',
    'canberra',
    'sydney',
    'melbourne',
    'perth',
    'new delhi',
    'mumbai',
    'islamabad',
    'kabul',
    'washington',
    'new york',
    'los angeles',
    'ottawa',
    'brussel',
    'jenewa',
    'den haag',
    'amsterdam',
    'wina',
    'johannesburg',
    'nairobi',
    'port moresby',
    'bandar seri begawan',
    'chisinau',
    'tórshavn',
    'nuuk',
    'reykjavik',
    'tallinn',
    'riga',
    'vilnius',
    'minsk',
    'kiev',
    'kharkiv',
    'odesa',
    'lviv',
    'kherson',
    'zaporizhzhia',
    'donetsk',
    'tbilisi',
    'yerevan',
    'baku',
    'astana',
    'almaty',
    'tashkent',
    'bishkek',
    'dushanbe',
    'ashgabat',
    'ulaanbaatar',
    'pyongyang',
    'vientiane',
    'dhaka',
    'kathmandu',
    'karachi',
    'lahore',
    'kolkata',
    'erbil',
    'mosul',
    'damaskus',
    'aleppo',
    'amman',
    'ramallah',
    'haifa',
    'sanaa',
    'tripoli',
    'bengasi',
    'tunis',
    'aljir',
    'rabat',
    'casablanca',
    'nouakchott',
    'dakar',
    'bamako',
    'niamey',
    'ouagadougou',
    'khartoum',
    'addis ababa',
    'asmara',
    'mogadishu',
    'mombasa',
    'kampala',
    'kigali',
    'bujumbura',
    'dar es salaam',
    'kinshasa',
    'brazzaville',
    'libreville',
    'yaoundé',
    'abuja',
    'lagos',
    'accra',
    'abidjan',
    'monrovia',
    'freetown',
    'conakry',
    'luanda',
    'lusaka',
    'harare',
    'lilongwe',
    'maputo',
    'antananarivo',
    'windhoek',
    'gaborone',
    'pretoria',
    'cape town',
    'toronto',
    'montreal',
    'vancouver',
    'boston',
    'chicago',
    'miami',
    'seattle',
    'detroit',
    'philadelphia',
    'san francisco',
    'mexico city',
    'havana',
    'port-au-prince',
    'santo domingo',
    'tegucigalpa',
    'managua',
    'caracas',
    'bogota',
    'medellín',
    'quito',
    'guayaquil',
    'la paz',
    'asunción',
    'montevideo',
    'brasília',
    'buenos aires',
    'rio de janeiro',
    'sao paulo',
    'wellington',
    'auckland',
    'osaka',
    'guangzhou',
    'shenzhen',
    'colombo',
    'skopje',
    'pristina',
    'tirana',
    'podgorica',
    'sarajevo',
    'zagreb',
    'ljubljana',
    'bratislava',
    'budapest',
    'bukares',
    'beograd',
    'thessaloniki',
    'nikosia',
    'valletta',
    'lisabon',
    'lisbon',
    'barcelona',
    'sevilla',
    'bilbao',
    'marseille',
    'bordeaux',
    'strasbourg',
    'toulouse',
    'brussels',
    'antwerpen',
    'rotterdam',
    'bern',
    'zürich',
    'basel',
    'innsbruck',
    'praha',
    'brno',
    'warsawa',
    'kraków',
    'gdańsk',
    'hamburg',
    'muenchen',
    'munich',
    'köln',
    'frankfurt',
    'dresden',
    'leipzig',
    'roma',
    'milano',
    'napoli',
    'torino',
    'venezia',
    'palermo',
    'manchester',
    'edinburgh',
    'glasgow',
    'belfast',
    'dublin',
    'oslo',
    'trondheim',
    'stockholm',
    'göteborg',
    'kopenhagen',
    'helsinki',
    'moskwa',
    'sankt petersburg',
    'izmir',
  ],
  titles: ['drs', 'ir', 'dra', 'hj'],
};

export const quotes: QuoteVocabulary = {
  about: 'tentang, soal, mengenai',
  bystanders: 'wartawan, jurnalis, reporter, awak media',
  stands: 'bunyi, demikian, demikian bunyi, begitu bunyi, tulis',
  writings: 'akun, pernyataan, unggahan, surat, keterangan, siaran, cuitan, rilis, pengumuman, maklumat, kenyataan',
  servesAs:
    'selaku, yang juga, yang merupakan, yang juga merupakan, yang menjabat, yang menjabat sebagai, yang juga menjabat sebagai',
  periodicals: 'majalah, koran, tabloid',
  being: 'adalah, merupakan',
  copulas: 'sebagai, menjadi, adalah, merupakan',
  formerly: 'dulu, dulunya, sebelumnya',
  called: 'bernama, berinisial',
  bodiesWithoutName:
    'persib, persija, persebaya, persis, persik, persita, persiraja, persipura, persijap, arema, psis, psm, psim, psbs, pss',
  noVerbs:
    'sebelumnya, sebenarnya, sebaiknya, seharusnya, selanjutnya, semestinya, selebihnya, sepenuhnya, seterusnya, setidaknya, sesungguhnya, sebaliknya, seandainya, selamanya, sepertinya, secepatnya, sesudahnya, setelahnya, seluruhnya, semuanya, ter*, hanya, punya, tanya, bertanya, akhirnya, biasanya, misalnya, khususnya, umumnya, kabarnya, rencananya, pihaknya, dirinya, lainnya, utamanya, artinya, maksudnya, intinya, jadinya, nantinya, tampaknya, rasanya, sayangnya, kiranya, hasilnya, contohnya, tentunya, ternyata, untungnya, anehnya, awalnya, dulunya, nyatanya',
  doerBeginnings: 'pem, pen',
  doerEndings: 'log, wan, wati, tor, tris',
  noDoerEndings: 'an',
  noDoers:
    'pemerintah, pemilu, penyakit, penjara, pesawat, faktor, kantor, motor, sektor, monitor, hewan, kawan, lawan, dialog, katalog',
  former: 'mantan, eks, bekas, mendiang, almarhum',
  says:
    'menganjurkan, menanyakan, menjamin, mengibaratkan, merespons, menyahut, mencuitkan, memohon, menghimbau, ' +
    'mengatakan, menyatakan, menyampaikan, menjelaskan, menuturkan, mengungkapkan, menegaskan, menambahkan, ' +
    'menyebut, menyebutkan, memaparkan, menerangkan, mengaku, mengakui, berujar, berkata, bilang, bertutur, ' +
    'menceritakan, bercerita, berpendapat, berpesan, mengemukakan, mengutarakan, melontarkan, mengucapkan, ' +
    'menyerukan, menandaskan, menimpali, mengingatkan, menanggapi, menjawab, membantah, menepis, menyindir, ' +
    'menekankan, menggarisbawahi, menggambarkan, menggambarkannya, mengklaim, mengonfirmasi, mengkonfirmasi, ' +
    'menulis, menuliskan, mencuit, memastikan, menyimpulkan, merinci, membeberkan, mengisahkan, berdalih, ' +
    'berkilah, berkomentar, mengutip, mengeluh, mengeluhkan, mengimbau, memperingatkan, melaporkan, mengumumkan, ' +
    'menginformasikan, mencontohkan, menyampaikannya, menjabarkan, menguraikan, mencatat, mewanti-wanti, ' +
    'menyebutnya, membenarkan, mengkritik, mengkritisi, menyoroti, menyarankan, bertanya, mengklarifikasi, ' +
    'memperkirakan, meyakinkan, membagikan, berkelakar, berseloroh, bercanda, bergurau, menggerutu, berceloteh, berteriak, berbisik, mengelak, ' +
    'berkelit, menyanggah, menampik, memerinci',
  reports:
    'dibenarkan, diamini, dilontarkan, diceritakan, disuarakan, dinyatakan, dibeberkan, dipaparkan, diterangkan, ' +
    'ditambahkan, dikeluhkan, disampaikan oleh, diungkapkan oleh, dikatakan oleh, dikemukakan oleh, diutarakan oleh, ' +
    'dibenarkan oleh, diamini oleh, diungkapkan, disampaikan, dikatakan, dikemukakan, diutarakan, ditegaskan, dijelaskan, dituturkan, menilai, ' +
    'berharap, meminta, meyakini, mendesak, menyesalkan, menduga, memuji, optimistis, khawatir, menyayangkan, ' +
    'mengapresiasi, berjanji, mendorong, menargetkan, mengusulkan, mempertanyakan, mengajak, menginginkan, ' +
    'mendukung, menolak, menyambut, merasa, menganggap, memprediksi, memandang, mengecam, mengharapkan, ' +
    'berencana, melihat, memahami, mengatakannya, mengeklaim, menyadari, menunjukkan, menghargai, ' +
    'berterima kasih, bersyukur, percaya, menuding, menuduh, menyetujui, memutuskan, menghendaki, berkomitmen, ' +
    'mengajukan, mencurigai, menegur, merekomendasikan, menginstruksikan, memerintahkan, menuntut, melanjutkan, ' +
    'mengenang, membandingkan, yakin, berkeyakinan, bersikukuh, setuju, sependapat, sepakat, mengiyakan, keberatan, pasrah',
  saysBefore:
    'kilah, kelakar, seloroh, canda, bantah, tolak, sesal, protes, curhat, lirih, bisik, teriak, sambut, lontar, koar, gumam, elak, duga, nilai, kecam, tuding, ' +
    'kata, ujar, ucap, tutur, ungkap, jelas, tegas, papar, sebut, imbuh, tambah, terang, lanjut, pungkas, ' +
    'tandas, cetus, demikian, tukas, kisah, cerita, beber, urai, tulis, timpal, sambung, pinta, pesan, keluh, ' +
    'seru, sahut, jawab, bilang, cuit, kenang, harap, sindir, simpul, ajak, puji, tanya, aku, lapor, ' +
    'diungkapkan, disampaikan, dikatakan, dikemukakan, diutarakan, diakui, ditegaskan, dijelaskan, dituturkan, ' +
    'dibenarkan, diamini, dilontarkan, diceritakan, disuarakan, dinyatakan, dibeberkan, dipaparkan, ' +
    'diterangkan, ditambahkan, dikeluhkan, serupa dirasakan, sama dirasakan, serupa dialami, sama dialami, ' +
    'disampaikan oleh, diungkapkan oleh, dikatakan oleh, dikemukakan oleh, diutarakan oleh, dibenarkan oleh, ' +
    'diamini oleh, serupa dirasakan oleh, sama dirasakan oleh, serupa dialami oleh, sama dialami oleh, ' +
    'demikian kata, demikian disampaikan, demikian dikatakan, kritik, klaim, ingat, imbau',
  saysWithPronoun:
    'katanya, ujarnya, ucapnya, tuturnya, ungkapnya, jelasnya, tegasnya, paparnya, sebutnya, imbuhnya, ' +
    'tambahnya, terangnya, lanjutnya, pungkasnya, tandasnya, cetusnya, tukasnya, kisahnya, ceritanya, bebernya, ' +
    'urainya, tulisnya, timpalnya, sambungnya, pintanya, pesannya, keluhnya, serunya, sahutnya, jawabnya, ' +
    'bilangnya, akunya, harapnya, simpulnya, ajaknya, menurutnya, kenangnya, sindirnya, lapornya, klaimnya, ' +
    'tanyanya, candanya, ingatnya, imbaunya, tegas dia, pujinya',
  accordingTo: 'menurut, merujuk, mengutip, dalam pandangan, bagi',
  pronouns: 'dia, ia, beliau, mereka, dirinya, keduanya',
  firstPerson: 'saya, aku, kami, kita, gue, gua, kamu, anda',
  selves: 'saya, aku, gue, gua',
  judges:
    'menghormati, hormat, saling, damai, perdamaian, keadilan, kebebasan, bagus, buruk, benar, salah, rahasia, ' +
    'harus, jangan, tidak boleh, wajib, perlu, penting, mesti, terbaik, terburuk, memalukan, bahaya, berbahaya, ' +
    'tidak pernah, jangan sampai, sangat, luar biasa, bersalah, berdosa, kecewa, senang, bangga, takut, ' +
    'khawatir, percaya, yakin, sedih, prihatin, adil, gagal, serius, ironis, malu',
  roles:
    'selebgram, influencer, youtuber, tiktoker, kreator konten, presenter, komedian, musisi, sastrawan, kurir, kasir, ' +
    'sekuriti, pramugari, pilot, masinis, nakhoda, nahkoda, teknisi, mekanik, montir, barista, koki, pemulung, pengamen, ' +
    'tukang, apoteker, fotografer, videografer, jurnalis, produser, pesepak bola, wasit, bendahara, kekasih, ajudan, ' +
    'siswi, mahasiswi, santri, pelanggan, paman, bibi, tetangga, kerabat, kiai, pastor, kadus, babinsa, pelaku, ' +
    'pengajar, praktisi, akademisi, pembina, presidium, perencana, konsul jenderal, majelis hakim, ' +
    'chief information officer, chief financial officer, chief operating officer, chief marketing officer, ' +
    'chief economist, komisaris utama, komisaris independen, kapten tim, menteri, presiden, wakil, kepala, ' +
    'ketua, sekretaris, direktur, gubernur, wali kota, walikota, bupati, camat, lurah, juru bicara, jubir, ' +
    'koordinator, anggota, warga, manajer, general manager, pengamat, peneliti, pakar, ahli, dosen, guru, ' +
    'guru besar, rektor, dekan, kapolri, kapolda, kapolres, kapolsek, kapolresta, kasat, kasatreskrim, kabid, ' +
    'kanit, panglima, pangdam, dandim, danrem, komandan, jaksa, jaksa agung, hakim, pengacara, kuasa hukum, ' +
    'advokat, penasihat, penasihat hukum, pemerhati, pegiat, aktivis, komisioner, pendiri, pemilik, pengusaha, ' +
    'pedagang, petani, nelayan, pelajar, mahasiswa, siswa, ibu, pasien, pelatih, asisten pelatih, pemain, kiper, ' +
    'gelandang, penyerang, bek, striker, ceo, chief executive officer, chief executive, vice president, pejabat, ' +
    'sumber, staf, staf khusus, staf ahli, plt, pelaksana tugas, plh, pj, penjabat, mantan, bekas, calon, ' +
    'politisi, politikus, kader, menko, menteri koordinator, menkeu, menkes, menhub, mendagri, menlu, menhan, ' +
    'menkumham, menkopolhukam, menko polhukam, menkominfo, menag, mensos, mendikbud, menpora, mensesneg, wapres, ' +
    'wamen, wamenkeu, wagub, sekjen, sekretaris jenderal, sekda, sekretaris daerah, dirjen, direktur jenderal, ' +
    'direktur utama, dirut, deputi, irjen, asisten, analis, ekonom, epidemiolog, dokter, psikolog, sosiolog, ' +
    'perawat, bidan, kurator, seniman, budayawan, sutradara, aktor, aktris, penyanyi, penulis, pengurus, ' +
    'pengelola, tokoh, tokoh masyarakat, pendeta, uskup, kardinal, paus, imam, ustaz, pengasuh, ketua umum, ' +
    'ketum, waketum, wakil ketua, penyidik, petugas, relawan, korban, saksi, sopir, pengemudi, buruh, pekerja, ' +
    'pemenang, juara, danramil, karyawan, pegawai, penjual, pembeli, penumpang, ' +
    'pengunjung, wisatawan, pengungsi, penerjemah, utusan, ' +
    'duta besar, dubes, diplomat, raja, ratu, pangeran, perdana menteri, kanselir, senator, wali, orangtua, ' +
    'orang tua, ayah, adik, kakak, anak, istri, suami, keponakan, sahabat, teman, rekan, produsen, investor, ' +
    'pialang, peternak, juragan, kades, kepala desa, ketua rt, ketua rw, humas, vp, svp, evp, manager, head, ' +
    'country manager, managing director, founder, co-founder, chairman, president director, desainer, arsitek, ' +
    'insinyur, perajin, penggiat, penanggung jawab, pimpinan, pemimpin, komite, penjaga, kasubag, kabag, kasi, ' +
    'kabiro, panitia, inisiator, moderator, narasumber, pembicara, pebalap, petenis, pebulu tangkis, atlet, ' +
    'danlanud, kasad, kasal, kasau, kapuspen, kapendam, kabid humas, karo penmas, kadiv humas, kadis, kadinkes, ' +
    'kadisdik, kapus, jampidsus, kajati, kajari, kasi penkum, kapuspenkum, ketua dpr, ketua mpr, menpan rb, ' +
    'mentan, menperin, mendag, menaker, menteri luar negeri, terdakwa, tersangka, satpam, ibu rumah tangga, ' +
    'perempuan, pria, wanita, lelaki, laki-laki, pemuda, kadishub, kadispenad, kadispenal, kadispenau, kapenrem, ' +
    'kabidhumas, kasubdit, dirreskrimum, dirreskrimsus, direskrimum, direskrimsus, dirlantas, kasatlantas, ' +
    'kasat lantas, kasat reskrim, kapolrestabes, jaksa penuntut umum, jpu, panitera, takmir, menparekraf, ' +
    'menpar, menekraf, mendikdasmen, mendiktisaintek, mendikbudristek, menristek, menkomdigi, menkop, ' +
    'menteri esdm, menlh, menhut, menbud, menpkp, menham, menimipas, mentrans, mendes, mendes pdtt, menpu, ' +
    'menpupr, menpan, menpppa, menbumn, menko pmk, menko marves, menko infra, wamenhan, wamenkes, wamenlu, ' +
    'wamendag, wamenag, wamen bumn, wamentan, ' +
    'penenun, pensiunan, pengrajin, penyintas, penghuni, bapak',
  titles:
    'komisaris besar, ajun komisaris besar, ajun komisaris, komisaris jenderal, komisaris, inspektur jenderal, ' +
    'inspektur satu, inspektur dua, inspektur, brigadir jenderal, mayor jenderal, letnan jenderal, ' +
    'letnan kolonel, letnan satu, letnan dua, marsekal muda, laksamana muda, jenderal polisi, brigadir kepala, ' +
    'pol, polisi, tni, pak, bapak, bu, bung, sdr, saudara, saudari, dr, drg, drh, drs, dra, ir, h, hj, haji, hajjah, kh, ' +
    'k.h, kyai, kiai, ustaz, ustadz, prof, profesor, jend, jenderal, letjen, mayjen, brigjen, kombes, ' +
    'kombes pol, akbp, kompol, akp, iptu, ipda, aiptu, bripka, brigadir, komjen, irjen, irjen pol, brigjen pol, ' +
    'komjen pol, kolonel, letkol, mayor, kapten, lettu, serma, sersan, laksamana, marsekal, jenderal pol, tgh, ' +
    'cak, kang, mbak, gus, nyai, romo, mgr, pdt, tengku, teuku, datuk, dato, tan sri, asisten komisioner, ' +
    'laksda, laksma, marsda, jenderal tni, ' +
    'letnan kolonel inf, letnan kolonel arh, letnan kolonel kav, letnan kolonel czi, letnan kolonel arm, ' +
    'letnan kolonel cba, kolonel inf, kolonel arh, kolonel kav, kolonel czi, kolonel arm, kolonel cba, ' +
    'letkol inf, letkol arh, letkol kav, letkol czi, letkol arm, letkol cba, mayor inf, mayor arh, ' +
    'mayor kav, mayor czi, mayor arm, mayor cba, kapten inf, kapten arh, kapten kav, kapten czi, kapten arm, ' +
    'kapten cba, lettu inf, lettu arh, lettu kav, lettu czi, lettu arm, lettu cba, letda inf, letda arh, ' +
    'letda kav, letda czi, letda arm, letda cba, ' +
    'letda, pelda, peltu, serka, sertu, serda, kopda, koptu',
  firmKinds: 'perusahaan',
  stateBodies: 'kementerian, polisi, kepolisian, pengadilan, kejaksaan, pemerintah, dpr, tni, komisi, kedutaan, dinas',
  bodyKinds: 'lembaga, instansi, organisasi, perusahaan, badan, dinas, yayasan',
  organisations:
    'instagram*, facebook*, twitter*, tiktok*, youtube*, telegram*, whatsapp*, threads*, kartu, uu, ruu, perda, ' +
    'pemberlakuan, persib, persija, persebaya, persis, persik, persita, persiraja, persipura, persijap, arema, psis, psm, psim, psbs, pss, kemen*, dinkes, dinsos, disdik, dishub, puskesmas, poltekkes, kementerian, dinas, badan, ' +
    'lembaga, pt, cv, universitas, institut, yayasan, komisi, dewan, partai, polda, polres, polsek, polri, ' +
    'kepolisian, mabes, rumah sakit, rsud, rs, bank, asosiasi, ikatan, perhimpunan, persatuan, organisasi, ' +
    'gapoktan, poktan, bumdes, pokdarwis, basarnas, lsm, kelompok, kantor, perusahaan, pemerintah, pemprov, pemkot, pemkab, pengadilan, mahkamah, kejaksaan, ' +
    'fakultas, sekolah, sd, smp, sma, smk, kabupaten, kota, provinsi, kecamatan, desa, kelurahan, dusun, sungai, ' +
    'bandara, pelabuhan, gedung, jalan, balai, pusat, satuan, satgas, satuan tugas, tim, gugus tugas, kedutaan, ' +
    'majelis, forum, koalisi, serikat, gerakan, front, program, bidang, departemen, direktorat, divisi, bagian, ' +
    'biro, unit, wilayah, daerah, timnas, tim nasional, fraksi, stasiun, taman, candi, museum, gunung, pulau, ' +
    'rumah makan, hotel, restoran, kabinet, istana, koperasi, himpunan, konsorsium, kamar, gabungan, otoritas, ' +
    'jaringan, pengurus besar, kampung, kawasan, perumahan, rumah, masjid, pondok pesantren, ponpes, gereja, ' +
    'paroki, keuskupan, klub, seksi, sekretariat, komite, panitia, perum, bumn, pasar, ruang, pengurus',
  places:
    'tbk, kreatif, kemiskinan, infrastruktur, kremlin, gedung putih, pentagon, hamas, hizbullah, uni eropa, taliban, houthi, negara, transmigrasi, ' +
    'syndicate, corporate, communications, policy, strategic, hospitality, group, holding, digital, besar, ' +
    'covid-19, covid, pol, polisi, hutan, karang taruna, kepresidenan, kedeputian, perekonomian, kemaritiman, ' +
    'keagamaan, ketenagakerjaan, kependudukan, perumahan, pengawas, umum, perkebunan, perikanan, kelautan, ' +
    'peternakan, informatika, komunikasi, statistik, geofisika, meteorologi, klimatologi, vulkanologi, mitigasi, ' +
    'metro, resor, sektor, logistik, kedaruratan, pencegahan, penyakit, menular, pengendalian, penduduk, sipil, ' +
    'kebijakan, perencanaan, pembangunan, pekerjaan, rakyat, tata ruang, penataan, operasional, operasi, ' +
    'teknologi, riset, inovasi, pemasaran, penjualan, produksi, produk, investasi, moneter, fiskal, pajak, bea, ' +
    'cukai, penyelenggara, jaminan, nasabah, konsumen, hubungan, kerja sama, antarlembaga, advokasi, kampanye, ' +
    'pelayanan, publik, informasi, data, penelitian, pengembangan, kajian, studi, ilmu, kedokteran, teknik, ' +
    'lembaga, transportasi, laut, darat, udara, sejarah, budaya, seni, olahraga, pemuda, guru, tenaga, kerja, ' +
    'buruh, tani, nelayan, adat, wakil rakyat, indonesia, jakarta, jawa, barat, timur, tengah, utara, selatan, ' +
    'tenggara, jabar, jatim, jateng, banten, bali, sumatera, sumut, sumbar, sumsel, kalimantan, kalteng, kalsel, ' +
    'kaltim, kalbar, kaltara, sulawesi, sulut, sulsel, sulteng, sultra, sulbar, gorontalo, maluku, papua, ntt, ' +
    'ntb, nusa tenggara, aceh, riau, kepri, jambi, bengkulu, lampung, bangka, belitung, diy, yogyakarta, ' +
    'surabaya, bandung, semarang, medan, makassar, palembang, denpasar, bogor, depok, tangerang, bekasi, malang, ' +
    'solo, surakarta, manado, padang, pekanbaru, pontianak, banjarmasin, samarinda, balikpapan, kupang, ambon, ' +
    'jayapura, mataram, batam, cirebon, cilacap, sleman, bantul, magelang, klaten, sukoharjo, kulon progo, ' +
    'gunungkidul, banyumas, purwokerto, sidoarjo, gresik, mojokerto, jember, banyuwangi, kediri, madiun, ' +
    'tasikmalaya, garut, sukabumi, cianjur, karawang, serang, amerika, serikat, as, rusia, china, tiongkok, ' +
    'jepang, korea, malaysia, singapura, australia, inggris, jerman, perancis, prancis, belanda, india, ' +
    'filipina, thailand, vietnam, eropa, asia, afrika, israel, iran, irak, ukraina, palestina, arab, saudi, ' +
    'turki, pbb, dunia, nasional, internasional, daerah, republik, ri, negeri, luar negeri, dalam negeri, utama, ' +
    'pusat, senior, muda, kota, raya, nusantara, jaksa agung, mahkamah agung, masyarakat, hukum, hak, asasi, ' +
    'manusia, kesehatan, pendidikan, ekonomi, keuangan, lingkungan, hidup, pertanian, kehutanan, perdagangan, ' +
    'perindustrian, perhubungan, pariwisata, kebudayaan, sosial, politik, keamanan, pertahanan, agama, sekolah, ' +
    'ibu kota, sumber daya, bencana, penanggulangan, pemberdayaan, perempuan, perlindungan, pemilihan, pemilu, ' +
    'pangan, energi, air, bersih, dan, tni, polri, ad, al, au',
  articles: 'sang, si, para, seorang, sebuah, salah seorang, salah satu, pihak, seseorang',
  prepositions:
    'di, ke, dari, pada, kepada, dengan, oleh, untuk, dalam, antara, bersama, terhadap, tentang, soal, atas, ' +
    'bagi, melalui, terkait, sebagai, seperti, hingga, sampai, sejak, selama, sebelum, setelah, usai, selain, ' +
    'tanpa, menuju, mengenai, dekat, milik, daripada, termasuk, bahwa, agar, supaya, saat, ketika, jika, kalau, ' +
    'apabila, karena, sebab, meski, meskipun, walau, namun, tetapi, sehingga, maka, yakni, yaitu, ditemui, ' +
    'dihubungi, dikutip, kecuali',
  conjunctions: 'dan, atau, serta, lalu, kemudian, sambil, seraya, tetapi, tapi, namun',
  adverbs:
    '*nnya, *knya, *tnya, *lnya, *snya, *hnya, *rnya, *unya, *mnya, *pnya, *gnya, *inya, juga, pun, lagi, ' +
    'kembali, telah, sudah, akan, sempat, hanya, bisa, dapat, pernah, sebelumnya, lebih, lanjut, lebih lanjut, ' +
    'sementara, sementara itu, itu, ini, tersebut, yang, tidak, belum, turut, ikut, bahkan, selanjutnya, kini, ' +
    'masih, terus, jadi, menjadi, adalah, ada, merupakan, awalnya, akhirnya, apalagi, adapun, baik, berdasarkan, ' +
    'beberapa, banyak, berbagai, bila, begitu, contohnya, demi, hal, hari, hasil, kata, kondisi, kendati, ' +
    'khususnya, misalnya, memang, menurut, namun, nanti, padahal, pada, salah, sebagian, sebanyak, sejumlah, ' +
    'selama, semua, semoga, seluruh, seorang, sekarang, sedangkan, setiap, seusai, siapa, tak, tapi, terlebih, ' +
    'ternyata, tentu, untuk, walaupun, saat, saat ini, ketika, karena, apa, bagaimana, mengapa, mungkin, jangan, ' +
    'dengan, dalam, meski, oleh, kepada, secara, setidaknya, sekitar, sekaligus, selain, di, dari, ke, hingga, ' +
    'sebagai, agar, jika, kalau, sebab, lantas, lalu, kemudian, alhasil, akibat, akibatnya, tidak hanya, ' +
    'terkait, tahun, bulan, pagi, siang, sore, malam, kemarin, besok, tadi, mulai, rencananya, senada, ' +
    'hal senada, di sisi lain, di lain pihak, dikonfirmasi, ditemui, dihubungi, ditanya, bertemu, tampak, ' +
    'perihal, presiden ke, foto, baca, baca juga, simak, lihat, video, wartawan, reporter, editor, penulis, ' +
    'sumber, kompas, tempo, laporan, antara, dok, kontan, kompas.com, liputan6.com, republika, detikcom, cnn, ' +
    'cnbc',
  capitalCalendar: true,
  calendar:
    "senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, ahad, januari, februari, maret, april, mei, juni, " +
    'juli, agustus, september, oktober, november, desember, lebaran, idul fitri, natal, rp, ' +
    'wib, wita, wit, tuhan, allah, alquran, islam, kristen, katolik, psbb, ppkm',
  labels:
    'bertajuk, bertema, bertemakan, berjudul, tema, judul, tajuk, moto, motto, slogan, semboyan, jargon, ' +
    'program, gerakan, aplikasi, film, buku, lagu, album, novel, istilah, bernama, disebut, dijuluki, julukan, ' +
    'dengan sebutan, sebutan, nama, majalah, koran, harian, acara, lomba, festival, kampanye, tagar, kategori, ' +
    'pasal, aturan, merek, kapal, serial, sinetron, tulisan, bertuliskan, kata, kalimat, webinar, diskusi, ' +
    'seminar, drama, tagline, akun, status, lukisan, pertunjukan, konser, tarian, menjadi, dikenal, ' +
    'dikenal sebagai, kelompok, komunitas, dialog, operasi, versi, strategi, tarif, kawasan, skema, metode, ' +
    'teknologi, karya, seri, fitur',
  abbreviations:
    'dr, drg, drh, drs, dra, ir, h, hj, kh, prof, no, jl, tgl, kab, kec, kel, rp, dll, dsb, dkk, sdr, s.h, s.e, m.si, st, ' +
    'sh, se, mm, pol, tbk, a.n, u.p, hlm, pdt, r, m',
  localOffices:
    'lurah, camat, bupati, wakil bupati, wali kota, walikota, wakil wali kota, gubernur, wakil gubernur, ' +
    'kades, kepala desa, kadus, kapolres, kapolresta, kapolrestabes, kapolsek, kapolda, dandim, ' +
    'danramil, danrem, kajari, kajati',
  regions:
    'alor, sikka, ngada, nagekeo, manggarai, lembata, rote, ndao, belu, timor, ' +
    'sumba, flores, sumbawa, dompu, lombok, buleleng, jembrana, tabanan, badung, gianyar, klungkung, ' +
    'bangli, karangasem, sumenep, pamekasan, sampang, bangkalan, tuban, lamongan, bojonegoro, ngawi, ' +
    'magetan, ponorogo, pacitan, trenggalek, tulungagung, blitar, nganjuk, jombang, pasuruan, ' +
    'probolinggo, lumajang, bondowoso, situbondo, rembang, blora, grobogan, jepara, pemalang, brebes, ' +
    'purbalingga, banjarnegara, kebumen, purworejo, wonosobo, temanggung, boyolali, sragen, karanganyar, ' +
    'wonogiri, salatiga, pekalongan, indramayu, majalengka, pangandaran, banjarsari, subang, purwakarta, ' +
    'sumedang, cimahi, pandeglang, cilegon, dairi, tapanuli, simalungun, asahan, labuhanbatu, langkat, ' +
    'serdang, bedagai, humbang, hasundutan, sibolga, pematangsiantar, tebingtinggi, binjai, ' +
    'pasaman, solok, sijunjung, dharmasraya, payakumbuh, bukittinggi, pariaman, mentawai, kampar, rokan, ' +
    'pelalawan, bengkalis, dumai, indragiri, kuantan, singingi, bintan, karimun, natuna, anambas, ' +
    'tanjungpinang, kerinci, merangin, sarolangun, batanghari, tanjabbar, tebo, muaro, rejang, lebong, ' +
    'kepahiang, seluma, mukomuko, ogan, komering, banyuasin, prabumulih, pagaralam, lubuklinggau, ' +
    'pesawaran, pringsewu, tanggamus, waykanan, mesuji, sambas, bengkayang, mempawah, sanggau, sekadau, ' +
    'sintang, melawi, kapuas, ketapang, kayong, kotawaringin, seruyan, katingan, barito, ' +
    'gunungmas, palangkaraya, kutai, kartanegara, paser, penajam, berau, bontang, nunukan, malinau, ' +
    'tarakan, tanahlaut, tabalong, balangan, tapin, banjarbaru, minahasa, bolaang, mongondow, sangihe, ' +
    'talaud, sitaro, bitung, tomohon, kotamobagu, boalemo, pohuwato, bolango, donggala, poso, tolitoli, ' +
    'buol, morowali, banggai, parigi, moutong, sigi, tojo, gowa, takalar, jeneponto, bantaeng, ' +
    'bulukumba, sinjai, soppeng, wajo, sidrap, pinrang, enrekang, luwu, toraja, maros, pangkep, barru, ' +
    'parepare, palopo, selayar, majene, mamuju, polewali, konawe, kolaka, bombana, buton, wakatobi, ' +
    'baubau, kendari, tanimbar, halmahera, ternate, tidore, morotai, taliabu, manokwari, ' +
    'sorong, fakfak, kaimana, bintuni, merauke, boven, digoel, mappi, asmat, mimika, paniai, nabire, ' +
    'deiyai, dogiyai, yapen, waropen, biak, numfor, supiori, sarmi, keerom, yahukimo, tolikara, nduga, ' +
    'jayawijaya, lhokseumawe, langsa, pidie, bireuen, gayo, lues, simeulue, singkil, subulussalam, ' +
    'sabang, nagan',
  headFirst: true,
  subjectEndings: 'nya',
  calledByGivenName: true,
  belongs: 'dari',
  ties: 'asal, kelahiran, berdarah, bidang, untuk, urusan, dari, bagi',
  pointsBack: 'itu, ini, tersebut',
  opensClause: 'yang',
  that: 'bahwa',
  opensSource: 'demikian, hal itu, hal tersebut, pernyataan itu, hal senada, begitu',
  locatives: 'di',
  ranks:
    'komisaris besar, ajun komisaris besar, ajun komisaris, komisaris jenderal, komisaris, inspektur jenderal, ' +
    'inspektur satu, inspektur dua, inspektur, brigadir jenderal, mayor jenderal, letnan jenderal, ' +
    'letnan kolonel, letnan satu, letnan dua, marsekal muda, laksamana muda, jenderal, kolonel, mayor, ' +
    'letnan kolonel inf, letnan kolonel arh, letnan kolonel kav, letnan kolonel czi, letnan kolonel arm, ' +
    'letnan kolonel cba, kolonel inf, kolonel arh, kolonel kav, kolonel czi, kolonel arm, kolonel cba, ' +
    'mayor inf, mayor arh, mayor kav, mayor czi, mayor arm, mayor cba, ' +
    'laksamana, marsekal, brigadir',
  plurals: 'mereka, keduanya',
  indefinites: 'seorang, salah seorang, salah satu, sejumlah, beberapa, para',
  givenNames:
    'la, wa, ode, teuku, cut, anak, bagus, ayu, muhammad, mohammad, mohamad, muhamad, mochamad, moch, moh, ahmad, achmad, akhmad, abdul, abdullah, abu, ' +
    'agus, agung, andi, anita, ari, arief, arif, asep, bambang, budi, dedi, dewi, dian, diah, djoko, dwi, dyah, ' +
    'eko, endang, erwin, fajar, ferry, hadi, haris, hendra, hendri, heru, ida, i, imam, indah, indra, irwan, ' +
    'joko, lalu, made, ni, novi, nur, nurul, putri, putu, raden, retno, ricky, rina, rini, rudi, rudy, siti, ' +
    'slamet, sri, sugeng, suharto, susi, sutrisno, syaiful, taufik, teguh, tri, wahyu, wawan, wayan, widodo, ' +
    'yohanes, yudi, yulia, yuni, yusuf, zainal, maria, ignatius, fransiskus, gusti, cokorda, tjokorda, maruli, ' +
    'edy, edi, deni, denny, iwan, adi, aditya, bayu, rizky, rizal, rahmat, ridwan, luhut, airlangga, ganjar, ' +
    'anies, prabowo',
  chiefs: 'presiden, perdana menteri, gubernur, bupati, wali kota, raja, paus, kapolri',
  relations:
    'kuasa hukum, penasihat hukum, pengacara, juru bicara, ibu, ibunda, ayah, istri, suami, anak, putra, putri, kakak, adik, ' +
    'kerabat, tetangga, paman, bibi, sahabat, rekan, kekasih, manajer, asisten, ajudan, sopir',
  alternatives: 'atau, alias',
  anaphors:
    'tetangga, mantan, bekas, eks, politisi, politikus, pemain, penyanyi, aktor, aktris, artis, guru besar, bapak, ' +
    'alumnus, kader, warga, perempuan, pria, wanita, lelaki, laki-laki, pemuda, ibu',
  surnames: 'hakim, imam, raja, guru, pangeran, kader',
  shortOffices:
    'menkes menteri kesehatan, menkeu menteri keuangan, menhub menteri perhubungan, mendagri menteri dalam negeri, ' +
    'menlu menteri luar negeri, menhan menteri pertahanan, menag menteri agama, mensos menteri sosial, ' +
    'menpora menteri pemuda dan olahraga, mensesneg menteri sekretaris negara, mentan menteri pertanian, ' +
    'menperin menteri perindustrian, mendag menteri perdagangan, menaker menteri ketenagakerjaan, ' +
    'menkominfo menteri komunikasi dan informatika, menkumham menteri hukum dan ham, wapres wakil presiden, ' +
    'wagub wakil gubernur, sekjen sekretaris jenderal, sekda sekretaris daerah, dirjen direktur jenderal, ' +
    'dirut direktur utama, ketum ketua umum, kades kepala desa, jubir juru bicara, dubes duta besar, ' +
    'kadis kepala dinas, kadishub kepala dinas perhubungan, kadinkes kepala dinas kesehatan, ' +
    'kadisdik kepala dinas pendidikan',
  provisions: 'pasal, ayat',
  agents: 'oleh',
  passives:
    'disebut, dinilai, dianggap, dituding, dituduh, dikritik, dicap, dijuluki, digambarkan, dikecam, dipuji, ' +
    'dilabeli, diibaratkan',
  several: 'beberapa, sebagian',
  signs: 'papan, plang, spanduk, poster, baliho, plakat, pengumuman, stiker',
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat', 'koreksi', 'koreksi redaksi', 'pembetulan', 'catatan koreksi', 'ralat redaksi'],
  phrases: [
    'artikel ini telah dikoreksi',
    'artikel ini telah diralat',
    'artikel ini telah diperbaiki',
    'artikel ini sudah diperbaiki',
    'berita ini telah diralat',
    'berita ini telah dikoreksi',
    'berita ini telah diperbaiki',
    'versi sebelumnya dari artikel ini',
    'versi sebelumnya artikel ini',
    'versi awal artikel ini',
    'versi awal berita ini',
    'judul artikel ini telah diubah',
    'judul berita ini telah diubah',
  ],
};
