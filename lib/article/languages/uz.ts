import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'uz',
  functionWords:
    'va bu uchun bilan ham deb edi esa lekin keyin haqida kerak shu bir qilish mumkin ular uning ushbu emas yil',
};

export const clutter: ClutterVocabulary = {
  related:
    "shuningdek, o'qing|shuningdek o'qing|yana o'qing|o'qing|batafsil o'qing|batafsil|mavzuga oid|mavzuga doir|mavzu bo'yicha|o'xshash yangiliklar|o'xshash maqolalar|so'nggi yangiliklar|boshqa yangiliklar|ko'p o'qilganlar|eng ko'p o'qilgan|tavsiya etamiz|arxivdan|tahririyat tanlovi|muharrir tanlovi|muharrir tavsiyasi|o'tkazib yubormang|tavsiya etiladi|tavsiya qilamiz|sizni qiziqtirishi mumkin|qiziq bo'lishi mumkin|avvalroq yozgan edik|avvalroq xabar|nimalarni bilish kerak|bilishingiz kerak|to'liq o'qish|to'liq o'qing|bu mavzuda|shu mavzuda|bu yerda o'qing|bu yerni bosing|turkumdan|asosiy yangiliklar|o'qishni davom|ko'proq o'qing|yana ko'ring",
  share:
    "ulashish|ulashing|do'stlarga ulashing|havolani nusxalash|do'stingizga yuboring|yuborish|chop etish|saqlash|nusxa olish|ulash",
  ad: "reklama|reklama huquqi asosida|hamkorlik materiali|homiylik|davomi pastda|davomi quyida|reklamadan keyin|pastga suring|pastga aylantiring|o'qishni davom ettirish uchun",
  follow:
    "obuna bo'ling|kanalimizga|bizni kuzat|kanalimiz|guruhimiz|ilovamiz|ilovani yukla|birinchi bo'lib|qo'shiling|a'zo bo'ling|kuzatib boring",
  tags: "teglar|kalit so'zlar|mavzular|mavzu|ushbu maqolada",
  player: "tinglash|maqolani tingla|tinglang|videoni ko'r|video tomosha|audio variant|podkast|ovozli",
  comments:
    "izoh|izohlar|fikrlar|fikr|xato topdingiz|xatoni ko'rsangiz|xato topsangiz|nima deb o'ylaysiz|fikringiz|bizga yozing|bizga yuboring|xabar bering|muhokama",
  nav: 'keyingi|oldingi|yuqoriga',
  newsletter: "elektron pochta|xabarnoma|pochtangizga|har kuni ertalab|ro'yxatdan o't",
  paywall: "obunachilar uchun|faqat obunachi|obunachi bo'ling|o'qishni davom|tizimga kiring",
  donation: "xayriya qil|bizni qo'llab|qo'llab-quvvatla|mustaqil jurnalistika|yordam bering|xayriya|yordamingiz",
};

export const source: SourceVocabulary = {
  months: {
    yanvar: 1,
    fevral: 2,
    mart: 3,
    aprel: 4,
    may: 5,
    iyun: 6,
    iyul: 7,
    avgust: 8,
    sentabr: 9,
    oktabr: 10,
    noyabr: 11,
    dekabr: 12,
    sentyabr: 9,
    oktyabr: 10,
  },
  rights: [
    'barcha huquqlar himoyalangan',
    'barcha huquqlar himoya qilingan',
    'materiallardan foydalanilganda',
    'sayt materiallaridan foydalanilganda',
    'sayt materiallaridan foydalanishda',
  ],
  by: ['muallif', 'tayyorladi'],
  writer: ['muallif', 'mualliflar', 'muxbir', 'matn', 'tayyorladi', 'suhbatlashdi', 'jurnalist'],
  editor: ['muharrir'],
  origin: ['manba', 'manbalar', 'agentlik'],
  photo: ['foto', 'surat', 'suratlar', 'rasm', 'fotograf', 'kollaj', 'video'],
  and: ['va'],
  jobs: ['muxbir', 'muxbiri', 'jurnalist', 'muharrir', 'bosh muharrir'],
  desks: ['tahririyat', 'tahririyati'],
  genres: ['fikr', 'intervyu', 'tahlil', 'suhbat'],
  updated: ['yangilandi', 'yangilangan', "so'nggi yangilanish", 'so‘nggi yangilanish'],
  kickers: ['video', 'intervyu', 'tezkor'],
};

export const quotes: QuoteVocabulary = {
  says:
    "dedi, deydi, degan, deb aytdi, deb ta'kidladi, deb ta'kidlagan, deb yozdi, deb yozgan, deb javob berdi, " +
    "deb qo'shimcha qildi, deb tushuntirdi, deb hisoblaydi, deb atadi, deb baholadi, deb ma'lum qildi, deb eslatdi, " +
    "deb ogohlantirdi, deb hikoya qiladi, deb tan oldi, deb eslaydi, deb bildirdi, aytdi, aytadi, aytgan, ta'kidladi, " +
    "ta'kidlagan, ta'kidlaydi, yozdi, yozgan, yozadi, qayd etdi, qayd etgan, bildirdi, bildirgan, ma'lum qildi, " +
    "ma'lum qilgan, xabar berdi, deb xabar berdi, deb xabar qildi, qo'shimcha qildi, tushuntirdi, javob berdi, eslatdi, ogohlantirdi, tan oldi, " +
    "so'radi, tasdiqladi, izoh berdi, aytib o'tdi, aytib berdi, hikoya qiladi, dedi u, dedilar, deyishdi, " +
    "degan fikrda, tanqid qildi, va'da berdi, aytishicha",
  accordingToAfter:
    "aytishicha, so'zlariga ko'ra, so'ziga ko'ra, fikricha, ma'lum qilishicha, yozishicha, fikriga ko'ra, bildirishicha, " +
    "ma'lumotiga ko'ra",
  pronouns: 'u, ular',
  plurals: 'ular',
  firstPerson: 'men, biz, bizning, mening, bizga, menga, bizni',
  selves: 'men, menga',
  roles:
    "*prezidenti, prezident, *vaziri, vazir, bosh vazir, *o'rinbosari, " +
    "*hokimi, hokim, *raisi, rais, *rahbari, rahbar, *boshlig'i, boshliq, *direktori, direktor, *deputati, deputat, " +
    'senator, *senatori, *kotibi, matbuot kotibi, *vakili, vakil, *elchisi, elchi, *prokurori, prokuror, *sudyasi, ' +
    'sudya, *advokati, advokat, huquqshunos, ekspert, *eksperti, mutaxassis, *mutaxassisi, iqtisodchi, siyosatshunos, ' +
    "tarixchi, olim, professor, *professori, shifokor, *shifokori, o'qituvchi, *o'qituvchisi, talaba, *murabbiyi, " +
    'bosh murabbiy, murabbiy, *sardori, jurnalist, yozuvchi, shoir, xonanda, aktyor, rejissyor, fermer, tadbirkor, ' +
    "bloger, *fuqarosi, *rektori, rektor, guvoh, onasi, otasi, o'g'li, qizi, *maslahatchisi, *a'zosi, *yetakchisi, " +
    "*asoschisi, ombudsman, *spikeri, spiker, general, polkovnik, mahalla raisi, qo'shnisi, *yashovchisi, *aholisi",
  chiefs: '*prezidenti, prezident, bosh vazir',
  organisations:
    '*vazirligi, *vazirligining, *hokimligi, *hokimligining, *boshqarmasi, *boshqarmasining, *agentligi, *agentligining, ' +
    "*qo'mitasi, *qo'mitasining, *universiteti, *universitetining, *partiyasi, *partiyasining, *banki, *bankining, " +
    '*xizmati, *sudi, *prokuraturasi, *prokuraturasining, *kompaniyasi, *markazi, *markazining, *federatsiyasi, *klubi, ' +
    'oliy majlis, parlament, hukumat, senat, bmt, nato',
  places:
    "o'zbekiston, toshkent, samarqand, buxoro, namangan, andijon, farg'ona, rossiya, xitoy, aqsh, yevropa, qozog'iston",
  prepositions: "uchun, bilan, haqida, keyin, qadar, qarshi, kabi, to'g'risida, bo'yicha, sifatida, orqali",
  conjunctions: 'va, yoki, lekin, ammo, biroq',
  adverbs:
    'ham, esa, shuningdek, yana, endi, bugun, kecha, ertaga, hozir, juda, bu, shu, ushbu, bunga, bundan, shunday, ' +
    "faqat, hamma, barcha, har, yo'q, bor, ha, o'z, uning, ularning, avvalroq, shu bilan birga, bu haqda, mana",
  articles: 'bir, bu, shu',
  indefinites: 'bir',
  calendar:
    'dushanba, seshanba, chorshanba, payshanba, juma, shanba, yakshanba, yanvar, fevral, mart, aprel, may, iyun, ' +
    'iyul, avgust, sentabr, oktabr, noyabr, dekabr, olloh, alloh',
  labels:
    "filmi, film, kitobi, romani, qo'shig'i, albomi, seriali, dasturi, loyihasi, aksiyasi, gazetasi, jurnali, nomli, " +
    'shiori, mavzusida, deb atalgan, deb atalmish, deb nomlangan, partiyasi, klubi, kompaniyasi, telekanali',
  caseEndings: 'ning',
  verbLast: true,
  dropsPronouns: true,
  several: "boshqalar, ayrimlar, ba'zilar",
};

export const corrections: CorrectionVocabulary = { labels: ['tuzatish'] };
