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
    'ardını oxu|digər yazılar|ən çox oxunanlar|əlaqəli|əlaqəli yazılar|ən populyar|əvvəl yazmışdıq|digər hissələr|əvvəlki hissə|ardını oxuyun|buradan oxuyun|bunu da oxuyun|buradan oxu|oxşar yazılar|ətraflı burada|kontekst|oxşar xəbərlər|həmçinin oxuyun|bunu da oxu|həmçinin bax|digər xəbərlər|qaçırmayın|daha ətraflı|maraqlı xəbərlər|ətraflı|maraqlı ola bilər|mövzuya dair|mövzu ilə bağlı|sizi maraqlandıra bilər|müsahibənin tam|silsilədən|həmçinin oxu|oxuyun|bura klikləyin|bu mövzuda|tam oxu|həmçinin baxın|daha əvvəl yazmışdıq|arxivdən|həmçinin izləyin|bu silsilədən|çox oxunanlar|əlaqəli xəbərlər|eyni mövzuda|tam müsahibə|tövsiyə edirik|bilməli olduqlarınız|tövsiyə olunan|əlaqəli xəbər|redaksiyanın seçimi|redaksiya tövsiyə edir|son xəbərlər|ətraflı oxu|oxumağa davam et|günün xəbərləri|redaktorun seçimi|nə bilmək lazımdır',
  share:
    'paylaş|yadda saxla|kopyala|keçidi kopyala|şrift|çap et|göndər|e-poçtla göndər|linki kopyala|şriftin ölçüsü|sonra oxu|dostuna göndər|linki köçür',
  ad: 'ardı aşağıda|oxumağa davam etmək üçün|yazı davam edir|davamı aşağıda|reklamı bağla|reklamı gizlə|yazının davamı|reklamdan sonra|reklam|xəbər davam edir|davamı reklamdan|məqalə davam edir|niyə bu reklam|xəbərin davamı|elan|məqalənin davamı|aşağı sürüşdürün',
  follow: 'abunə olun|yükləyin|endirin|izləyin|birinci siz|ilk siz|qoşulun|kanalımız|tətbiqimiz|qrupumuz|abunə ol',
  tags: 'açar sözlər|mövzu|bu məqalədə|teqlər|mövzular',
  player: 'podkast|videonu izlə|videoya bax|dinlə|səsli|dinləyin',
  comments:
    'bizə bildirin|bizə yazın|şərh yaz|şərhin|bizə göndərin|bizə deyin|bizə xəbər|rəy|fikriniz|müzakirə|səhv gördünüz|şərhlər|səhv var|səhv tap|şərh|mətndə səhv|nə düşün',
  nav: 'növbəti|əvvəlki|yuxarı',
  newsletter: 'bülleten|hər səhər|e-poçt|elektron poçt|qeydiyyat|qeydiyyatdan keç',
  paywall: 'abunəçilər üçün|yalnız abunəçi|artıq abunə|davamını oxumaq üçün|abunəçi ol',
  donation: 'bizə dəstək|dəstək olun|ianə et|ianə|dəstəklə|dəstəyiniz|müstəqil jurnalistika',
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
