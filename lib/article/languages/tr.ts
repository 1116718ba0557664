import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'tr',
  functionWords: 've bir bu için ile da de olarak ise daha çok sonra olan gibi kadar ancak dedi göre en',
};

export const clutter: ClutterVocabulary = {
  related:
    'ilgili haber|ilgili haberler|ilgili içerik|ayrıca oku|ayrıca bakınız|bunu da oku|bunları da oku|haberin devamı|devamını oku|daha fazla|bunlar da ilginizi çekebilir|ilginizi çekebilir|sizin için önerilenler|önerilen haberler|önerilen|benzer haberler|okumadan geçme|çok okunanlar|en çok okunanlar|son dakika|diğer haberler|günün haberleri|ayrıca okuyun|okuyun|bunları da okuyun|bunu kaçırmayın|kaçırmayın|daha fazlası|öne çıkanlar|sıradaki haber|bunu da okuyun|haberin devamı için tıklayın|arşivden|editörün seçtikleri|editörün seçimi|dizinin diğer|bilmeniz gerekenler|daha önce yazmıştık|haberin tamamı|devamı için tıklayın',
  share:
    'paylaş|paylaşın|bu haberi paylaş|şurada paylaş|bağlantıyı kopyala|kaydet|haberi paylaş|haberi hediye et|hediye et|yazdır|linki kopyala|yazı boyutu|metni büyüt|tweetle|arkadaşına gönder|e-posta ile|bağlantıyı',
  ad: 'reklam|ilan|okumaya devam etmek için|haberin devamı için|sponsorlu|haberin devamı reklam|haberin devamı reklamdan sonra|sponsorlu içerik|reklam alanı|tanıtım|kaydırmaya devam|aşağı kaydırın|devamı aşağıda',
  follow: 'takip|abone ol|uygulamayı indir|katılın|kanalımız|uygulamamızı indir|uygulamada aç|ilk siz',
  tags: 'etiketler|etiket|konular',
  player: 'dinle|dinleyin|önerilen video|videoyu izle',
  comments:
    'yorum|yorumlar|tartışma|görüşünü|sizce|hata bildir|hata mı gör|hata mı bul|hata mı fark|hata mı var|bize bildirin|bize yazın|bize ulaşın|bize gönderin|ne düşünüyorsun|yanlışlık',
  nav: 'sonraki|önceki|başa dön|tümünü gör|daha fazla göster',
  newsletter: 'bülten|e-posta adres|uygulamasını indir|e-posta kutu|gelen kutu|e-postanıza|her sabah',
  paywall: 'abonelere özel|zaten abone|ücretsiz makale|abone olun',
  donation: 'bağış|bağışla|destek ol|katkınızla|destekleyin|bağımsız gazetecilik|desteğiniz|destekçi',
  notice: 'çerez|bildirim',
  embed: 'bu içeriği|üçüncü taraf',
};

export const source: SourceVocabulary = {
  accounts: ['yönetici'],
  withinBehind: ['’ta', '’te', '’da', '’de', "'ta", "'te", "'da", "'de"],
  otherDates: ['son tarih', 'son başvuru', 'üyelik tarihi', 'etkinlik tarihi', 'kayıt tarihi'],
  dayparts: { öö: 'morning', ös: 'afternoon' },
  published: ['yayınlanma', 'yayın tarihi', 'giriş'],
  rights: [
    'tüm hakları saklıdır',
    'her hakkı saklıdır',
    'izinsiz kullanılamaz',
    'izinsiz yayınlanamaz',
    'kaynak gösterilmeden',
    'bu haberin tüm hakları',
  ],
  by: ['yazan', 'haber', 'haberi yazan', 'gönderen'],
  writer: [
    'yazan',
    'yazar',
    'haber',
    'muhabir',
    'haberi yazan',
    'kaynak muhabir',
    'röportaj',
    'metin',
    'haber ve fotoğraf',
    'haber-fotoğraf',
    'haber fotoğraf',
  ],
  interviewers: ['röportaj', 'söyleşi', 'röportajı yapan', 'söyleşiyi yapan'],
  editor: ['editör', 'haber editörü', 'yayına hazırlayan', 'yayınlayan', 'redaktör'],
  origin: ['kaynak', 'haber kaynağı', 'ajans', 'ajanslar'],
  photo: ['foto', 'fotoğraf', 'fotoğraflar', 'fotoğrafçı', 'görsel', 'kamera', 'grafik', 'video'],
  quotedFrom: ['bu haber ilk olarak'],
  material: ['ile birlikte'],
  and: ['ve', 'ile'],
  jobs: ['muhabir', 'muhabiri', 'gazeteci', 'yazar', 'editör', 'köşe yazarı', 'temsilcisi', 'ajanslar'],
  desks: ['haber merkezi', 'editör', 'redaksiyon', 'dış haberler', 'spor servisi', 'haber servisi'],
  genres: ['yorum', 'analiz', 'röportaj', 'haber', 'köşe'],
  updated: ['güncelleme', 'güncellenme', 'son güncelleme', 'güncellenme tarihi', 'güncelleme tarihi'],
  months: { şub: 2, ağu: 8, haz: 6, tem: 7, eyl: 9, eki: 10, kas: 11, ara: 12 },
  zones: { tsi: '+03:00' },
  translator: ['çeviri', 'çeviren', 'çevirmen', 'tercüme'],
  kickers: ['son dakika', 'özel haber', 'flaş haber', 'flaş', 'canlı', 'video', 'yorum', 'analiz', 'röportaj'],
  unnamed: ['haber merkezi', 'çeşitli', 'internet', 'sosyal medya', 'arşiv'],
  offices: [
    'bülteni',
    'bultenleri',
    'bültenleri',
    'turu',
    'özeti',
    'özetleri',
    'akışı',
    'arşivi',
    'başlıkları',
    'ajansı',
    'profesör',
    'üniversitesi',
    'bakanlık',
    'bakanlığı',
    'polis',
    'başkan',
    'başkanı',
    'müdür',
    'öğretim üyesi',
    'emekli',
  ],
  underTitle: ['başlığıyla'],
  broadcasters: ['kanal'],
  houseEnds: ['haber', 'gazetesi'],
  contacts: ['yazara e-posta gönder', 'yazarı takip et', 'e-posta gönder', 'tüm yazıları', 'yazarın tüm yazıları'],
  newsPlaces: [
    'ankara',
    'istanbul',
    'izmir',
    'bursa',
    'antalya',
    'adana',
    'konya',
    'gaziantep',
    'diyarbakır',
    'trabzon',
    'erzurum',
    'kayseri',
    'samsun',
    'lefkoşa',
    'bakü',
    'brüksel',
    'londra',
    'paris',
    'berlin',
    'madrid',
    'roma',
    'viyana',
    'varşova',
    'moskova',
    'kiev',
    'atina',
    'kudüs',
    'tel aviv',
    'gazze',
    'beyrut',
    'kahire',
    'tahran',
    'bağdat',
    'şam',
    'pekin',
    'tokyo',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  stands:
    'denildi, denilmektedir, ifadelerine yer verildi, ifadesine yer verildi, ifadeleri yer aldı, ifadesi yer aldı, ifadeleri kullanıldı, ifadesi kullanıldı, ifade edildi, kaydedildi, belirtildi, vurgulandı, bildirildi, açıklandı, denilerek',
  writings:
    'açıklama, açıklamada, açıklamasında, açıklamalarında, mesajında, mesajda, bildiride, bildirisinde, duyuruda, duyurusunda, raporda, raporunda, mektupta, mektubunda, paylaşımda, paylaşımında, metinde, yanıtta, yanıtında, basın açıklamasında',
  headEndings: 'ğı k, ği k, ğu k, ğü k, ı, i, u, ü, sı, si, su, sü',
  titlesBehind: 'bey, hanım, amca, teyze, dede, nine, usta',
  heard: 'sesleri yükseldi, sesi duyuldu',
  former: 'eski, dönemin, merhum',
  says:
    'diye, diyerek, söyleyerek, dedi, dediler, diyor, der, söyledi, söylüyor, belirtti, belirtiyor, kaydetti, ' +
    'vurguladı, konuştu, aktardı, anlattı, açıkladı, bildirdi, ekledi, yazdı, sordu, yanıtladı, yanıt verdi, ' +
    'denildi, belirtildi, kaydedildi, ifade edildi, ifadesine yer verildi, ifadelerine yer verildi, bildirildi, ' +
    'cevap verdi, cevabını verdi, değerlendirdi, değerlendirmesinde bulundu, ifade etti, ifadesini kullandı, ' +
    'ifadelerini kullandı, ifadelerine yer verdi, dile getirdi, iddia etti, savundu, uyardı, uyarısında bulundu, ' +
    'çağrısında bulundu, çağrı yaptı, açıklamasında bulundu, açıklamasını yaptı, açıklama yaptı, diye konuştu, ' +
    'diye yazdı, dile getiren, ifade eden, söyleyen, belirten, kaydeden, vurgulayan, anlatan, aktaran, ' +
    'açıklayan, bildiren, diyen, ekleyen, savunan, hatırlatan, değerlendiren, dikkat çeken, işaret eden, ' +
    'dikkat çekti, işaret etti, altını çizdi, altını çizen, eleştirdi, duyurdu, paylaştı, paylaşımında bulundu, ' +
    'seslendi, tepki gösterdi, itiraf etti, öne sürdü, ileri sürdü, hatırlattı, yorumunu yaptı, yorumladı, ' +
    'müjdesini verdi, sözlerini kullandı, sözlerine yer verdi, sözleriyle, dedi ki, bilgisini verdi, ' +
    'bilgisini paylaştı, mesajını verdi, tanımladı, nitelendirdi, niteledi, şunları söyledi, şöyle konuştu, şöyle dedi, ' +
    'şunları kaydetti, özetledi, kutladı, açıklamada bulundu, açıklamada bulunan, sözleri ile',
  reports: 'istedi, istiyor, umuyor, inanıyor, düşünüyor, destekledi, reddetti, planlıyor, katıldı, söz verdi',
  accordingToAfter: 'göre',
  pronouns: 'o, onlar, kendisi',
  firstPerson: 'ben, biz, bizim, benim, bize, bana, bizi, kendimizi',
  selves: 'ben, bana',
  judges:
    'gerek, gerekiyor, lazım, şart, asla, en iyi, en kötü, yanlış, doğru, tehlikeli, önemli, utanç, ' +
    'kabul edilemez, mutlaka, zorundayız, gurur, zor, büyük, maalesef, ne yazık',
  roles:
    'ulaştırma ve altyapı bakanı, aile ve sosyal hizmetler bakanı, tarım ve orman bakanı, ' +
    'çalışma ve sosyal güvenlik bakanı, gençlik ve spor bakanı, kültür ve turizm bakanı, ' +
    'sanayi ve teknoloji bakanı, enerji ve tabii kaynaklar bakanı, hazine ve maliye bakanı, ' +
    'çevre ve şehircilik bakanı, *bakanı, *bakan, *başkanı, *başkan, *cumhurbaşkanı, *müdürü, *yardımcısı, ' +
    '*sözcüsü, sözcü, sakini, mahalle sakini, köylü, *sekreteri, *milletvekili, *vekili, *valisi, *kaymakamı, *üyesi, *temsilcisi, *savcısı, ' +
    '*komutanı, *direktörü, *koordinatörü, *danışmanı, *uzmanı, *profesörü, *lideri, *adayı, *sahibi, ' +
    '*kurucusu, *antrenörü, *kaptanı, *oyuncusu, *yazarı, *yönetmeni, *elçisi, *büyükelçisi, *muhtarı, ' +
    '*mensubu, *yetkilisi, *yetkilileri, cumhurbaşkanı, bakan, başbakan, vali, avukat, avukatı, savcı, hakim, ' +
    'doktor, profesör, uzman, ekonomist, gazeteci, muhabir, yazar, sanatçı, şarkıcı, oyuncu, futbolcu, ' +
    'teknik direktör, öğretmen, öğrenci, çiftçi, esnaf, vatandaş, görgü tanığı, tanık, anne, baba, annesi, ' +
    'babası, oğlu, kızı, eşi, kardeşi, kaynak, kaynaklar, papa, kral, kraliçe, general, polis, müftü, imam, ' +
    "muhtar, ceo, *ceo'su, depremzede, afetzede, mağdur, muhtarı, hemşire, hemşiresi, emekli, işçi, işçisi, işletmeci, işletmecisi, sürücü, sürücüsü, balıkçı, çoban, bekçi, mühendis, mühendisi, veteriner, eczacı, teknisyen, teknisyeni, müdür, ustası, adam, kadın",
  officeTitles: 'dr, doç, prof, av, op, uzm',
  titles: 'sayın, dr, doç, prof, av, op, uzm, öğr, gör, arş, yrd, sn',
  bodyKinds: 'kurum, kuruluş, şirket, idare, örgüt',
  organisations:
    'ulaştırma ve altyapı bakanlığı, aile ve sosyal hizmetler bakanlığı, tarım ve orman bakanlığı, ' +
    'çalışma ve sosyal güvenlik bakanlığı, gençlik ve spor bakanlığı, kültür ve turizm bakanlığı, ' +
    'sanayi ve teknoloji bakanlığı, enerji ve tabii kaynaklar bakanlığı, hazine ve maliye bakanlığı, ' +
    'çevre ve şehircilik bakanlığı, ' +
    'bakanlığı*, müdürlüğü*, valiliği*, savcılığı*, başsavcılığı*, belediyesi*, komutanlığı*, bakanlık, ' +
    'üniversitesi, partisi, başkanlığı*, derneği, vakfı, sendikası, bankası, kurumu, kurulu, odası, birliği, ' +
    'federasyonu, meclisi, komisyonu, mahkemesi, hastanesi, emniyet, ajansı, gazetesi, kulübü, şirketi, a.ş, aş, ' +
    'holding, konseyi, komitesi, merkezi, bürosu, cemiyeti, açıklamada',
  places:
    'türkiye, ankara, istanbul, izmir, abd, rusya, almanya, fransa, avrupa, chp, akp, mhp, iyi parti, dem parti, ' +
    'tbmm, ab, nato, bm, israil, gazze, suriye, ukrayna',
  articles: 'bir, bu, şu',
  anaphors: 'adam, kadın',
  prepositions:
    'için, ile, gibi, kadar, sonra, önce, karşı, olarak, üzerine, hakkında, dolayı, rağmen, beri, doğru, başka, ' +
    'yönelik, ilişkin, dair, arasında, içinde, üzerinde, altında, yanında, sırasında, nedeniyle, tarafından',
  conjunctions: 've, veya, ya da, ama, fakat, ancak, ki',
  adverbs:
    '*lerden, *lardan, ise, de, da, çok, daha, en, yine, ayrıca, şimdi, sonra, önce, dün, bugün, yarın, böyle, şöyle, ' +
    'öyle, artık, henüz, sadece, yalnızca, bile, hem, ne, nasıl, neden, kim, her, bazı, tüm, bütün, birçok, ' +
    'değil, var, yok, olan, olduğu, olduğunu, diye, konuşmasında, konuşmasının devamında, açıklamasında, ' +
    'yaptığı açıklamada, söz konusu, bunun, bunu, buna, burada, orada, ardından, öte yandan, diğer yandan, ' +
    'bunun üzerine, evet, hayır, işte, ilk, son, iki, üç, şunları, kendi, kurban, yapılan, gelen, açıklamada, ' +
    'gazetecilere, basın, ' +
    'yapan, eden, veren, konuşan, kullanan, paylaşan, değerlendiren, yanıtlayan, cevaplayan, açıklayan, bulunan, katılan',
  capitalCalendar: true,
  calendar:
    'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs, haziran, ' +
    "temmuz, ağustos, eylül, ekim, kasım, aralık, allah, allah'ın, ramazan",
  labels:
    'filmi, kitabı, romanı, sloganı, adlı, isimli, başlıklı, adı altında, temalı, programı, dizisi, şarkısı, ' +
    'albümü, projesi, kampanyası, operasyonu, oyunu, gazetesi, dergisi',
  abbreviations: 'dr, doç, prof, av, op, uzm, a.ş, sok, cad, mah, no, vb, vs, örn, bkz',
  that: 'ki',
  opensSource: 'böyle',
  verbLast: true,
  bodyEndings: 'nın, nin, nun, nün, ndan, nden, nca, nce',
  passiveEndings: 'ldi, ldı, ldu, ldü',
  plurals: 'onlar',
  indefinites: 'bir',
  chiefs: 'cumhurbaşkanı, başbakan, *cumhurbaşkanı, vali, kral',
  provisions: 'madde*, fıkra*',
  dropsPronouns: true,
  several: 'bazıları, kimileri, birçoğu, çoğu, diğerleri',
  agentEndings:
    'enci, hveci, kçi, yıcı, yici, lıkçı, rıcı, lcı, lci, lcu, lcü, kçı, kçu, kçü, tçı, tçi, tçu, tçü, rcı, rci, rcu, rcü, mcı, mci, ' +
    'mcu, mcü, şçı, şçi, olog',
  signs: 'tabela, tabelada, pankart, pankartta, afiş, afişte, levha, levhada',
};

export const corrections: CorrectionVocabulary = {
  labels: ['düzeltme', 'düzeltme ve özür', 'tekzip'],
  phrases: [
    'bu haberin önceki versiyonunda',
    'bu haberin bir önceki versiyonunda',
    'haberin önceki halinde',
    'bu haberin ilk halinde',
    'haberin ilk halinde',
    'haberin ilk versiyonunda',
    'bu haber düzeltilmiştir',
  ],
};
