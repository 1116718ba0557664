import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'az',
  functionWords: 'və bir bu üçün ilə da də olaraq isə daha çox sonra olan kimi qədər edib deyib görə ki',
};

export const clutter: ClutterVocabulary = {
  related:
    'həmçinin oxu|həmçinin oxuyun|bunu da oxu|ardını oxu|ətraflı|əlaqəli xəbərlər|oxşar xəbərlər|digər xəbərlər|son xəbərlər|ən çox oxunanlar|bu mövzuda|bunu da oxuyun|mövzu ilə bağlı|həmçinin bax|oxumağa davam et|maraqlı xəbərlər|qaçırmayın|arxivdən|eyni mövzuda|redaktorun seçimi|redaksiyanın seçimi|tövsiyə edirik|tövsiyə olunan|populyar|ən populyar|çox oxunanlar|sizi maraqlandıra bilər|maraqlı ola bilər|daha ətraflı|ətraflı oxu|ardını oxuyun|tam oxu|buradan oxuyun|bura klikləyin|daha əvvəl yazmışdıq|bilməli olduqlarınız|nə bilmək lazımdır|silsilədən|əlaqəli|oxuyun|həmçinin baxın|digər yazılar|günün xəbərləri|kontekst',
  share:
    'paylaş|linki kopyala|yadda saxla|çap et|dostuna göndər|dostlarına göndər|göndər|e-poçtla göndər|linki köçür|keçidi kopyala|kopyala',
  ad: 'elan|reklam|davamı aşağıda|ardı aşağıda|xəbərin davamı|yazının davamı|məqalənin davamı|oxumağa davam etmək üçün|aşağı sürüşdürün',
  follow: 'izləyin|abunə olun|qoşulun|kanalımız|abunə ol|qrupumuz|tətbiqimiz|ilk siz|birinci siz',
  tags: 'teqlər|açar sözlər|mövzular|mövzu|bu məqalədə',
  player: 'dinlə|dinləyin|videoya bax|videonu izlə|səsli|podkast',
  comments:
    'şərh|şərhlər|rəy|rəylər|səhv gördünüz|bizə yazın|bizə göndərin|mətndə səhv|səhv tap|səhv var|nə düşün|fikriniz|müzakirə|bizə bildirin|bizə deyin|bizə xəbər',
  nav: 'növbəti|əvvəlki|yuxarı',
  newsletter: 'bülleten|e-poçt|elektron poçt|hər səhər|qeydiyyatdan keç',
  paywall: 'abunəçilər üçün|yalnız abunəçi|abunəçi ol|davamını oxumaq üçün|artıq abunə',
  donation: 'ianə|dəstək olun|dəstəklə|müstəqil jurnalistika|dəstəyiniz|bizə dəstək',
};

export const source: SourceVocabulary = {
  kickers: ['təcili', 'eksklüziv', 'video', 'müsahibə', 'şərh', 'canlı'],
  months: {
    yanvar: 1,
    fevral: 2,
    mart: 3,
    aprel: 4,
    may: 5,
    iyun: 6,
    iyul: 7,
    avqust: 8,
    sentyabr: 9,
    oktyabr: 10,
    noyabr: 11,
    dekabr: 12,
    fev: 2,
    avq: 8,
    sen: 9,
    okt: 10,
    noy: 11,
    dek: 12,
  },
  published: ['dərc olunub', 'yayımlanıb'],
  rights: ['bütün hüquqlar qorunur', 'müəllif hüquqları qorunur', 'materiallardan istifadə'],
  by: ['müəllif', 'yazdı'],
  writer: ['müəllif', 'mətn', 'müxbir', 'hazırladı'],
  editor: ['redaktor'],
  origin: ['mənbə', 'agentlik'],
  photo: ['foto', 'şəkil', 'fotoqraf', 'görüntü'],
  and: ['və'],
  jobs: ['müxbir', 'jurnalist', 'redaktor'],
  desks: ['redaksiya'],
  updated: ['yenilənib', 'yeniləndi'],
};

export const quotes: QuoteVocabulary = {
  titles: 'dr, prof',
  former: 'sabiq, keçmiş',
  agentEndings: 'çı, çi, çu, çü, şünas, loq, ıcı, ici, ucu, ücü',
  headEndings: 'ı, i, u, ü, sı, si, su, sü',
  titlesBehind: 'bəy, xanım, müəllim, kişi, dayı, xala, nənə, baba',
  says:
    'dedi, deyib, bildirdi, bildirib, söylədi, söyləyib, qeyd etdi, qeyd edib, vurğuladı, vurğulayıb, ' +
    'əlavə etdi, əlavə edib, yazdı, yazıb, bəyan etdi, açıqladı, açıqlayıb, diyən, deyən, bildirən, ' +
    'cavab verdi, soruşdu, deyir, dedilər, deyiblər, danışır, danışıb, danışdı, bildirir, bildiriblər, ' +
    'söyləyir, qeyd edir, vurğulayır, əlavə edir, yazır, açıqlayır, etiraf edib, etiraf etdi, etiraf edir, ' +
    'xəbərdarlıq edib, xəbərdarlıq etdi, xatırladıb, xatırlatdı, xatırlayır, cavab verib, cavablandırıb, ' +
    'tənqid edib, tənqid etdi, adlandırıb, adlandırdı, ittiham edib, ittiham etdi, çağırıb, çağırış edib, ' +
    'təsdiqləyib, təsdiqlədi, təkzib edib, təkzib etdi, şikayətlənib, şikayətlənir, söz verib, hesab edir, ' +
    'düşünür, izah edib, izah etdi, izah edir, xəbər verib, məlumat verib, şərh edib, paylaşıb, iddia edib, ' +
    'iddia etdi, iddia edir, diqqətə çatdırıb, nəzərə çatdırıb, təəssüflənib, proqnozlaşdırıb, tövsiyə edib',
  accordingToAfter: 'görə, sözlərinə görə',
  pronouns: 'o, onlar',
  firstPerson: 'mən, biz, bizim, mənim',
  roles:
    '*nazir, *naziri, *prezident, *prezidenti, *sədri, *müdiri, *direktoru, *deputatı, deputat, *rəhbəri, ' +
    '*katibi, *sözçüsü, *məşqçisi, professor, ekspert, vəkil, millət vəkili, *vəkili, *sakini, *sakin, ' +
    '*qonşusu, *qonşu, *mətbuat katibi, mətbuat katibi, baş nazir, *nazirin, nazir müavini, *müavini, ' +
    '*başçısı, *komandiri, *rəisi, *hakimi, *hakim, *prokuroru, *prokuror, *vəkil, *professoru, *alimi, *alim, ' +
    '*həkimi, *həkim, *müəllimi, *müəllim, *tələbəsi, *tələbə, *jurnalisti, *jurnalist, *yazıçı, *şair, ' +
    '*aktyor, *aktrisa, *rejissor, *müğənni, *bəstəkar, *futbolçusu, *futbolçu, *kapitanı, *qapıçısı, *məşqçi, ' +
    '*baş məşqçisi, *analitik, *siyasi şərhçi, siyasi şərhçi, *politoloq, *iqtisadçı, *tarixçi, *psixoloq, ' +
    '*sosioloq, *ekspert, *eksperti, *mütəxəssis, *mütəxəssisi, *fermer, *sahibkar, *sahibi, *təsisçisi, ' +
    '*nümayəndəsi, *nümayəndə, *səfiri, *səfir, *komissarı, *ombudsmanı, *general, *generalı, *polkovnik, ' +
    '*rektoru, *dekanı, *sözçü, *spikeri, *spiker, *lideri, *lider, *üzvü, *anası, *atası, *oğlu, *qızı, ' +
    '*qardaşı, *bacısı, *həyat yoldaşı, *kanslerı, *kansleri, kişi, qadın, ekoloq, fermer, bağban',
  articles: 'bir, bu',
  calendar: 'bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə',
  anaphors: 'kişi, qadın',
  prepositions: 'üçün, ilə, kimi, qədər, sonra, əvvəl, qarşı',
  conjunctions: 'və, və ya, amma, lakin',
  adverbs:
    'da, də, çox, daha, yenə, indi, bu gün, dünən, deyə, ki, isə, həmçinin, eyni zamanda, artıq, yalnız, bunu, ' +
    'bu barədə, bununla bağlı',
  that: 'ki',
  verbLast: true,
  dropsPronouns: true,
  organisations:
    '*nazirliyi, *nazirliyinin, *idarəsi, *idarəsinin, *agentliyi, *komitəsi, *komitəsinin, *universiteti, ' +
    '*universitetinin, *partiyası, *partiyasının, *bankı, *bankının, *məhkəməsi, *prokurorluğu, *xidməti, ' +
    '*xidmətinin, *şirkəti, *cəmiyyəti, *federasiyası, *məclis, milli məclis, fhn, bmt, nato',
  labels: 'film, filmi, kitab, kitabı, serial, serialı, veriliş, mahnı, albom, roman, adlanan, adlı, qəzeti, şüarı',
  several: 'digərləri, bəziləri, çoxları',
};

export const corrections: CorrectionVocabulary = {
  labels: ['düzəliş'],
  phrases: ['xəbərin əvvəlki versiyasında', 'məqalənin əvvəlki versiyasında'],
};
