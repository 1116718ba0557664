import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../lib/article/clutter/labels';
import { WORD_KINDS, type WordKind, wordsIn } from '../../../lib/article/clutter/words';
import { found, OTHER } from './page';

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';

/** Nouns beside the calls, earlier and other parts, the size of letters, what goes on after an advertisement; and sentences that begin so. */
interface Press {
  related: readonly string[];
  ad: readonly string[];
  share: readonly string[];
  words: Partial<Record<WordKind, string>>;
  stays: readonly [string, string];
}

const PRESS: Readonly<Record<string, Press>> = {
  sl: {
    related: ['Povezan članek', 'Beri še', 'Celoten intervju', 'Poročali smo', 'Ozadje'],
    ad: ['Nadaljevanje članka po oglasu', 'Skrij oglas'],
    share: ['Velikost pisave', 'Povečaj'],
    words: { follow: 'Spremljajte nas', newsletter: 'Novičnik', paywall: 'Že naročnik' },
    stays: [
      'Celoten intervju je trajal tri ure, je v ponedeljek povedala voditeljica muzeja po odprtju mostu.',
      'Poročali smo županu vsak teden, se spominja učiteljica, ki je vodila obnovo stare šole v vasi.',
    ],
  },
  hr: {
    related: ['Više o ovome', 'Povezani tekst', 'Cijeli intervju', 'Čitaj još', 'Pozadina cijele priče'],
    ad: ['Nastavak vijesti nakon oglasa', 'Ukloni oglase', 'Sponzorirano'],
    share: ['Veličina teksta'],
    words: { follow: 'Uključite se u grupu', comments: 'Uočili ste grešku?' },
    stays: [
      'Više o ovome znat će se u petak, rekao je načelnik općine nakon sjednice o obnovi mosta.',
      'Cijeli intervju snimljen je na mostu, rekla je urednica učenicima koji su došli na otvorenje.',
    ],
  },
  sr: {
    related: ['Уредник препоручује', 'Повезани текст', 'Povezani tekst', 'Pisali smo'],
    ad: ['Спонзорисано', 'Oglas'],
    share: ['Величина текста', 'Veličina teksta', 'Штампај'],
    words: { follow: 'Преузмите апликацију', comments: 'Уочили сте грешку?' },
    stays: [
      'Више о мосту знаће се у петак, рекао је председник општине после седнице на којој је усвојен план.',
      'Pisali smo pisma svake nedelje, seća se učiteljica, a danas se javljamo telefonom iz stare škole.',
    ],
  },
  bg: {
    related: ['Свързана статия', 'Четете тук', 'Предисторията', 'Писахме', 'Контекст'],
    ad: ['Текстът продължава след рекламата', 'Продължава след рекламата', 'Скрий рекламата'],
    share: ['Размер на шрифта', 'Изпрати'],
    words: { follow: 'Свалете приложението', player: 'Чуй новината', newsletter: 'Сутрешен дайджест' },
    stays: [
      'Предисторията на моста започва преди сто години, разказа учителката пред децата в понеделник.',
      'Писахме писма всяка седмица, спомня си директорката, а днес се чуваме по телефона от училището.',
    ],
  },
  mk: {
    related: ['Поврзана вест', 'Целото интервју', 'Читај повеќе', 'Уредникот препорачува'],
    ad: ['Веста продолжува по рекламата', 'Статијата продолжува'],
    share: ['Големина на текст', 'Испрати'],
    words: { follow: 'Преземете ја апликацијата' },
    stays: [
      'Целото интервју траеше три часа, рече уредничката пред учениците што дојдоа на отворањето.',
      'Веста продолжува да ги радува жителите, рече градоначалникот кога мостот беше отворен по обновата.',
    ],
  },
  uk: {
    related: ['Стаття за темою', 'Докладніше', 'Передісторія', 'Що ще почитати', 'Ми писали'],
    ad: ['Продовження після реклами', 'Продовження нижче', 'Стаття продовжується'],
    share: ['Розмір шрифту', 'Друкувати'],
    words: { follow: 'Завантажте застосунок', newsletter: 'Ранковий дайджест' },
    stays: [
      'Ми писали листи щотижня, згадує вчителька, яка три роки збирала гроші на новий міст через річку.',
      'Передісторія мосту почалася сто років тому, розповіла директорка музею дітям у понеділок вранці.',
    ],
  },
  ru: {
    related: ['Статья по теме', 'Ещё по теме', 'Ранее мы рассказывали', 'Что ещё почитать', 'Контекст'],
    ad: ['Промо'],
    share: ['Размер шрифта', 'Версия для печати'],
    words: { comments: 'Нашли опечатку?', follow: 'Скачайте наше приложение', newsletter: 'Всё одним письмом' },
    stays: [
      'Ранее мы рассказывали детям о мосте, вспоминает учительница, а теперь водим их туда по субботам.',
      'Предыстория моста началась сто лет назад, рассказала директор музея школьникам в понедельник.',
    ],
  },
  tr: {
    related: ['İlgili yazı', 'Röportajın tamamı', 'Önceki haber', 'Ayrıntılar için', 'Dizinin önceki'],
    ad: ['Reklamdan sonra devam ediyor', 'Reklamı gizle', 'Haber devam ediyor'],
    share: ['Yazıyı büyüt', 'Metni küçült'],
    words: { comments: 'Yorumunuzu yazın', newsletter: 'E-postanız', follow: 'Haberdar olun' },
    stays: [
      'Röportajın tamamı köprünün üstünde çekildi, dedi müze müdürü pazartesi günü gelen öğrencilere.',
      'Önceki haber kadar bu da köylüleri sevindirdi, dedi muhtar köprünün açıldığı sabah meydanda.',
    ],
  },
  az: {
    related: ['Əlaqəli xəbər', 'Mövzuya dair', 'Tam müsahibə', 'Oxşar yazılar', 'Redaksiya tövsiyə edir'],
    ad: ['Reklamdan sonra davam edir', 'Məqalə davam edir', 'Reklamı bağla'],
    share: ['Şriftin ölçüsü', 'Sonra oxu'],
    words: { comments: 'Şərhinizi yazın', follow: 'Tətbiqi yükləyin', donation: 'İanə edin' },
    stays: [
      'Tam müsahibə üç saat çəkdi, bunu muzeyin direktoru bazar ertəsi açılışa gələn şagirdlərə dedi.',
      'Məqalə davam edir deyə müəllim şagirdlərə körpünün tarixindən yazmağı tapşırdı və dərsi bitirdi.',
    ],
  },
  ka: {
    related: ['დაწვრილებით', 'დაკავშირებული სტატია', 'სრული ინტერვიუ'],
    ad: ['სტატიის გაგრძელება რეკლამის შემდეგ', 'გაგრძელება რეკლამის შემდეგ', 'სპონსორირებული'],
    share: ['გააზიარეთ', 'შრიფტის ზომა', 'ამობეჭდვა'],
    words: { newsletter: 'კვირის დაიჯესტი', follow: 'გამოგვყევი' },
    stays: [
      'დაწვრილებით ამის შესახებ პარასკევს გახდება ცნობილი, თქვა მერმა ხიდის გახსნის შემდეგ.',
      'სრული ინტერვიუ სამ საათს გაგრძელდა, უთხრა მუზეუმის დირექტორმა მოსწავლეებს ორშაბათს.',
    ],
  },
  hy: {
    related: ['Կապված հոդված', 'Ավելի մանրամասն', 'Նախորդ մասը', 'Կարդա նաև'],
    ad: ['Հոդվածի շարունակությունը՝ գովազդից հետո', 'Շարունակությունը՝ գովազդից հետո'],
    share: ['Տառաչափ'],
    words: { newsletter: 'Գրանցվեք', comments: 'Վրիպակ նկատեցի՞ք', follow: 'Գտեք մեզ' },
    stays: [
      'Նախորդ մասը կամրջի ավարտվեց աշնանը, երկուշաբթի աշակերտներին ասաց թանգարանի տնօրենը։',
      'Ավելի մանրամասն կխոսենք ուրբաթ օրը, կամրջի բացումից հետո խոստացավ գյուղապետը բնակիչներին։',
    ],
  },
  he: {
    related: ['לראיון המלא', 'לכתבה הקודמת', 'כתבה קשורה', 'פרסמנו בעבר', 'רקע'],
    ad: ['הסר פרסומות', 'לאחר הפרסומת'],
    share: ['גודל גופן', 'שלחו'],
    words: { newsletter: 'ישר לתיבת הדואר', follow: 'מצאו אותנו' },
    stays: [
      'הכתבה הקודמת על הגשר הביאה מאות תורמים, סיפרה מנהלת המוזיאון לתלמידים שהגיעו ביום שני.',
      'רקע של הרים כחולים נראה מן הגשר החדש, אמרה המורה לילדים שחצו אותו בפעם הראשונה השבוע.',
    ],
  },
};

const CASES = Object.entries(PRESS);
const rowsOf = (list: 'related' | 'ad' | 'share' | 'stays'): (readonly [string, string])[] =>
  CASES.flatMap(([language, press]) => press[list].map((text) => [language, text] as const));

describe('words of the press from Slovenia to Israel', () => {
  it.each(rowsOf('related'))('%s: "%s" announces another article', (_, label) => {
    expect(found({ between: `<p>${label}: ${HEADLINE}</p>` })).toEqual([`related: ${label}: ${HEADLINE}`]);
  });

  it.each(rowsOf('ad'))('%s: "%s" stands around an advertisement', (_, line) => {
    expect(found({ between: `<p>${line}</p>` })).toEqual([`ad: ${line}`]);
  });

  it.each(rowsOf('share'))('%s: "%s" is a tool of the page', (_, words) => {
    expect(labelAt(words)?.kind).toBe('share');
    expect(found({ between: `<ul><li>${words}</li><li><button>Copy link</button></li></ul>` })).not.toEqual([]);
  });

  it.each(
    CASES.flatMap(([language, { words }]) => Object.entries(words).map(([kind, text]) => [language, kind, text])),
  )('%s: %s is said by "%s"', (_, kind, text) => {
    expect(wordsIn(text)[WORD_KINDS.map(String).indexOf(kind)]).toBeGreaterThan(0);
  });

  it.each(rowsOf('stays'))('%s: "%s" stays', (_, sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    const linked = sentence.replace(/ (\S+) (\S+)/, ` <a href="${OTHER}">$1 $2</a>`);
    expect(found({ between: `<p>${linked}</p>` })).toEqual([]);
  });
});
