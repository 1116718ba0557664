import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'tr', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'ilgili haber|ilgili haberler|ilgili içerik|ilgili içerikler|ilgili yazılar|ilgili konular|ayrıca oku|ayrıca okuyun|ayrıca bakınız|bunu da oku|bunu da okuyun|bunları da okuyun|şunu da oku|haberin devamı|devamını oku|devamı|daha fazla|daha fazla oku|daha fazlası|bunlar da ilginizi çekebilir|bunlar da ilgini çekebilir|ilginizi çekebilir|bu haberler ilginizi çekebilir|sizin için önerilen|sizin için önerilenler|önerilen haberler|önerilen|öneriler|benzer haberler|benzer içerikler|okumadan geçme|okumaya devam et|göz atın|izleyin|sonraki haber',
  lists:
    'çok okunanlar|en çok okunanlar|en çok okunan|en çok izlenenler|popüler|popüler haberler|son dakika|son dakika haberleri|son haberler|diğer haberler|günün haberleri|günün manşetleri|öne çıkanlar|trend|gündem|sponsorlu içerik|en son haberler|editörün seçtikleri',
  share:
    'paylaş|paylaşın|bu haberi paylaş|haberi paylaş|şurada paylaş|bağlantıyı kopyala|linki kopyala|kopyala|kopyalandı|kaydet|yazdır|e-posta gönder|beğen|tweetle',
  ad: 'reklam|reklamlar|ilan|sponsorlu|okumaya devam etmek için kaydırın|haberin devamı için kaydırın|devamı reklamdan sonra|haber reklamdan sonra devam ediyor|advertorial|tanıtım',
  follow:
    'takip edin|bizi takip edin|takip et|takip|abone ol|abone olun|son gelişmeleri|uygulamayı indir|uygulamasını indirin|uygulamamızı indirin|katılın|kanalımıza abone olun|google news',
  tags: 'etiketler|etiket|konular|anahtar kelimeler|ilgili konular|ilgili etiketler',
  player: 'haberi dinle|bu haberi dinle|makaleyi dinle|dinle|sesli dinle|oynat|videoyu izle|önerilen video|izle',
  comments:
    'yorumlar|yorum yap|yorum yaz|yorum ekle|yorumları gör|yorumları göster|yorumlara git|tartışmaya katıl|ilk yorumu siz yapın|görüşünü paylaş',
  nav: 'sonraki sayfa|önceki sayfa|sonraki|önceki|sonraki haber|önceki haber|başa dön|yukarı çık|yukarı|geri|tümünü gör|tümü|daha fazla göster|daha fazla yükle|ileri',
  newsletter: 'bülten|e-bülten|e-posta adresiniz|e-posta adresinizi|kayıt ol|bültenimize|abone olun ve',
  paywall:
    'abonelere özel|abone olarak|okumaya devam etmek için abone|üye girişi|zaten abone misiniz|premium içerik|devamını okumak için',
  donation: 'bağış yap|bağış|destek ol|bize destek|bağımsız gazetecilik',
  notice: 'çerez kullan|çerezler|çerez politikası|kabul et|bildirimlere izin|bildirimleri aç|kvkk',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
