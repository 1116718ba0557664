import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/article/language';

/** Ordinary sentences of the press, invented, in languages that are easily taken for each other. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'ru',
    'По словам директора, на ремонт моста уйдет не меньше года, а деньги на это были выделены еще весной из бюджета области.',
  ],
  [
    'ru',
    'Жители поселка жалуются, что автобус не ходит уже неделю, и просят власти как можно скорее решить этот вопрос.',
  ],
  [
    'uk',
    'За словами директорки, на ремонт мосту піде не менше року, а гроші на це виділили ще навесні з обласного бюджету.',
  ],
  [
    'uk',
    'Мешканці селища скаржаться, що автобус не їздить уже тиждень, і просять владу якнайшвидше розв’язати це питання для них.',
  ],
  [
    'be',
    'Паводле слоў дырэктаркі, на рамонт моста спатрэбіцца не менш за год, а грошы на гэта былі выдзелены яшчэ ўвесну з бюджэту вобласці.',
  ],
  [
    'be',
    'Жыхары пасёлка скардзяцца, што аўтобус не ходзіць ужо тыдзень, і просяць улады як найхутчэй вырашыць гэта пытанне.',
  ],
  [
    'bg',
    'По думите на директорката ремонтът на моста ще продължи поне година, а парите за това са отпуснати още през пролетта.',
  ],
  [
    'mk',
    'Според директорката, поправката на мостот ќе трае најмалку една година, а парите за тоа се одобрени уште во пролетта.',
  ],
  [
    'sr',
    'Према речима директорке, поправка моста трајаће најмање годину дана, а новац за то је одобрен још на пролеће.',
  ],
  [
    'kk',
    'Директордың айтуынша, көпірді жөндеуге кемінде бір жыл кетеді, ал қаражат көктемде облыс бюджетінен бөлінген болатын деп хабарлайды тілші.',
  ],
  [
    'kk',
    'Ауыл тұрғындары автобустың бір аптадан бері жүрмей қойғанына шағымданып, билікті осы мәселені тез шешуге шақырып отыр.',
  ],
  [
    'tr',
    'Müdüre göre köprünün onarımı en az bir yıl sürecek, bunun için gereken para ise baharda il bütçesinden ayrıldı ve iş yakında başlayacak.',
  ],
  [
    'az',
    'Direktorun sözlərinə görə, körpünün təmiri ən azı bir il çəkəcək, bunun üçün lazım olan vəsait isə yazda ayrılıb və iş tezliklə başlayacaq.',
  ],
  [
    'uz',
    'Direktorning so‘zlariga ko‘ra, ko‘prikni ta’mirlash uchun kamida bir yil ketadi, mablag‘ esa bahorda viloyat byudjetidan ajratilgan edi.',
  ],
  [
    'uz',
    'Qishloq aholisi avtobus bir haftadan beri qatnamayotganidan shikoyat qilib, bu masalani tezda hal qilish kerak deb hisoblaydi.',
  ],
  [
    'de',
    'Nach Angaben der Direktorin dauert die Reparatur der Brücke mindestens ein Jahr, das Geld dafür wurde schon im Frühjahr bewilligt.',
  ],
  [
    'nl',
    'Volgens de directeur duurt de reparatie van de brug minstens een jaar, het geld daarvoor is al in het voorjaar vrijgemaakt.',
  ],
  [
    'lb',
    'No Aussoe vun der Direktesch dauert d’Reparatur vun der Bréck mindestens ee Joer, d’Suen dofir goufen schonn am Fréijoer gestëmmt.',
  ],
  [
    'lb',
    'D’Awunner vum Duerf bekloen sech, datt de Bus zanter enger Woch net méi fiert, a froen d’Gemeng, fir dat séier ze klären.',
  ],
  [
    'es',
    'Según la directora, el arreglo del puente durará al menos un año y el dinero para ello se aprobó ya en la primavera.',
  ],
  [
    'eu',
    'Zuzendariaren arabera, zubia konpontzeko gutxienez urtebete beharko da, eta horretarako dirua udaberrian onartu zuen foru aldundiak.',
  ],
  [
    'eu',
    'Herriko bizilagunek salatu dute autobusa ez dela astebetez ibili, eta arazoa lehenbailehen konpontzeko eskatu diote udalari.',
  ],
];

describe('a language is not taken for its neighbour', () => {
  it.each(SENTENCES)('%s: %s', (tag, text) => expect(detectLanguage(text, '')).toBe(tag));
});
