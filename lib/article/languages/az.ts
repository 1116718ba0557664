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
    'həmçinin oxu|həmçinin oxuyun|bunu da oxu|ardını oxu|ətraflı|əlaqəli xəbərlər|oxşar xəbərlər|digər xəbərlər|son xəbərlər|ən çox oxunanlar|bu mövzuda',
  share: 'paylaş|linki kopyala',
  ad: 'elan',
  follow: 'izləyin|abunə olun',
  tags: 'teqlər|açar sözlər|mövzular',
  player: 'dinlə',
  comments: 'şərh|rəy',
  nav: 'növbəti|əvvəlki|yuxarı',
  newsletter: 'bülleten|e-poçt',
  paywall: 'abunəçilər üçün',
  donation: 'ianə|dəstək olun',
};

export const source: SourceVocabulary = {
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
  says:
    'dedi, deyib, bildirdi, bildirib, söylədi, söyləyib, qeyd etdi, qeyd edib, vurğuladı, vurğulayıb, ' +
    'əlavə etdi, əlavə edib, yazdı, yazıb, bəyan etdi, açıqladı, açıqlayıb, diyən, deyən, bildirən, cavab verdi, ' +
    'soruşdu',
  accordingToAfter: 'görə, sözlərinə görə',
  pronouns: 'o, onlar',
  firstPerson: 'mən, biz, bizim, mənim',
  roles:
    '*nazir, *naziri, *prezident, *prezidenti, *sədri, *müdiri, *direktoru, *deputatı, deputat, *rəhbəri, ' +
    '*katibi, *sözçüsü, *məşqçisi, professor, ekspert, vəkil',
  articles: 'bir, bu',
  prepositions: 'üçün, ilə, kimi, qədər, sonra, əvvəl, qarşı',
  conjunctions: 'və, və ya, amma, lakin',
  adverbs: 'da, də, çox, daha, yenə, indi, bu gün, dünən',
  that: 'ki',
  verbLast: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['düzəliş'],
  phrases: ['xəbərin əvvəlki versiyasında', 'məqalənin əvvəlki versiyasında'],
};
