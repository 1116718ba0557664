import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../lib/article/clutter/labels';
import { WORD_KINDS, type WordKind, wordsIn } from '../../../lib/article/clutter/words';
import { found, OTHER } from './page';

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';

/** What the press of a language prints between paragraphs, and sentences that begin with such words or are about such things. */
interface Press {
  /** Labels of other articles. */
  related: readonly string[];
  /** Lines around advertisements. */
  ad: readonly string[];
  share: readonly string[];
  words: Partial<Record<WordKind, string>>;
  stays: readonly string[];
}

const PRESS: Readonly<Record<string, Press>> = {
  hr: {
    related: ['Iz arhive', 'Izbor urednika', 'Ranije smo pisali', 'Što još trebate znati', 'Ne propustite'],
    ad: ['Reklama – skrolajte za nastavak članka', 'Skrolajte za nastavak', 'Plaćeni sadržaj'],
    share: ['Pošalji prijatelju'],
    words: { player: 'Pogledajte video', comments: 'Što mislite o tome?', donation: 'Vaša podrška nam znači' },
    stays: [
      'Iz arhive su nestale tri mape, potvrdila je ravnateljica muzeja u ponedjeljak nakon popisa građe.',
      'Ne propustite rok za prijavu, poručili su iz općine roditeljima učenika koji putuju preko mosta.',
      'Reklama za novi most stajala je gradsku upravu dvaput više od same rasvjete, piše u izvješću.',
    ],
  },
  sr: {
    related: ['Из архиве', 'Раније смо писали', 'Избор уредника', 'Не пропустите', 'Iz arhive'],
    ad: ['Наставите да скролујете', 'Оглас – наставите да скролујете', 'Reklama'],
    share: [],
    words: {
      player: 'Погледајте видео',
      follow: 'Pridružite se grupi',
      donation: 'Podržite nas',
    },
    stays: [
      'Из архиве општине нестала су три записника, рекла је начелница после пописа у понедељак ујутру.',
      'Не пропустите прилику да питате стручњаке, поручио је наставник ђацима који су дошли на отварање моста.',
    ],
  },
  bg: {
    related: ['От архива', 'Избор на редактора', 'Не пропускайте', 'Какво още трябва да знаете', 'По-рано писахме'],
    ad: ['Рекламно съдържание · превъртете, за да продължите', 'Превъртете надолу', 'Платено съдържание'],
    share: ['Изпрати на приятел'],
    words: {
      player: 'Изслушай статията',
      comments: 'Какво мислите?',
      follow: 'Бъдете първи',
      donation: 'Станете дарител',
    },
    stays: [
      'От архива на общината са изчезнали три папки, потвърди директорката след проверката в понеделник.',
      'Избор на редактора няма да има до есента, каза председателят на съвета пред журналисти в залата.',
    ],
  },
  mk: {
    related: ['Од архивата', 'Избор на уредникот', 'Не пропуштајте', 'Во истиот серијал', 'Што уште треба да знаете'],
    ad: ['Скролајте за продолжение', 'Платена содржина', 'Продолжете со читање'],
    share: ['Испрати на пријател'],
    words: {
      player: 'Погледнете го видеото',
      comments: 'Што мислите?',
      follow: 'Приклучете се',
      donation: 'Со донација',
    },
    stays: [
      'Од архивата исчезнаа три папки, потврди директорката на музејот во понеделникот по пописот.',
      'Не пропуштајте часови, им порача наставничката на учениците кои патуваат преку мостот секое утро.',
    ],
  },
  uk: {
    related: ['З архіву', 'Вибір редакції', 'Раніше ми писали', 'Що треба знати'],
    ad: [],
    share: ['Надіслати другу'],
    words: { player: 'Дивитися відео', comments: 'Що ви думаєте?', follow: 'Дізнавайтеся першими' },
    stays: [
      'З архіву зникли три теки, підтвердила директорка музею в понеділок після перевірки фондів.',
      'Раніше ми писали листи щотижня, згадує вчителька, а тепер дзвонимо одне одному зі школи.',
    ],
  },
  ru: {
    related: ['Из архива', 'Ранее мы писали', 'Что нужно знать', 'Также читайте'],
    ad: [],
    share: ['Отправить другу'],
    words: {
      player: 'Смотрите видео',
      comments: 'Нашли ошибку?',
      follow: 'Узнавайте первыми',
      donation: 'Помогите нам',
    },
    stays: [
      'Из архива пропали три папки, подтвердила директор музея в понедельник после проверки фондов.',
      'Ранее мы писали письма каждую неделю, вспоминает учительница, а теперь звоним друг другу из школы.',
      'Что нужно знать о мосте, спрашивали жители, и глава района два часа отвечал на их вопросы.',
    ],
  },
  el: {
    related: ['Από το αρχείο', 'Επιλογή σύνταξης', 'Διαβάστε εδώ', 'Όσα πρέπει να ξέρετε'],
    ad: ['Κάντε scroll για να συνεχίσετε', 'Συνεχίστε την ανάγνωση'],
    share: ['Στείλτε με email'],
    words: { player: 'Δείτε το βίντεο', comments: 'Πείτε μας', follow: 'Μπείτε στο κανάλι' },
    stays: [
      'Από το αρχείο του δήμου έλειπαν τρεις φάκελοι, επιβεβαίωσε η διευθύντρια τη Δευτέρα μετά την απογραφή.',
      'Διαβάστε εδώ μέσα στην αίθουσα, είπε η δασκάλα στα παιδιά που περίμεναν να ανοίξει η γέφυρα.',
    ],
  },
  sq: {
    related: ['Nga arkivi', 'Zgjedhja e redaksisë', 'Mos humbisni', 'Më herët kemi shkruar', 'Më shumë për'],
    ad: ['Rrëshqit poshtë për të vazhduar leximin', 'Përmbajtje e sponsorizuar', 'Lajmi vazhdon më poshtë'],
    share: ['Dërgoja një shoku'],
    words: {
      player: 'Shikoni videon',
      comments: 'Çfarë mendoni?',
      follow: 'Kanalin tonë',
      donation: 'Mbështetni punën',
    },
    stays: [
      'Nga arkivi i bashkisë mungojnë tri dosje, konfirmoi drejtoresha e muzeut të hënën pas inventarit.',
      'Mos humbisni asnjë orë mësimi, u tha mësuesja nxënësve që kalojnë urën çdo mëngjes.',
      'Më shumë për urën do të thuhet javën që vjen, premtoi kryetari i fshatit para banorëve.',
    ],
  },
  tr: {
    related: ['Arşivden', 'Editörün seçtikleri', 'Daha önce yazmıştık', 'Bilmeniz gerekenler'],
    ad: ['Aşağı kaydırın', 'Kaydırmaya devam edin', 'Devamı aşağıda'],
    share: ['Arkadaşına gönder', 'E-posta ile gönder'],
    words: { player: 'Videoyu izle', comments: 'Ne düşünüyorsunuz?', donation: 'Bağımsız gazetecilik' },
    stays: [
      'Arşivden üç dosya kayboldu, dedi müze müdürü pazartesi günü yapılan sayımdan sonra.',
      'Devamı aşağıda kalan köylerde sürecek çalışmalar için belediye iki milyon lira ayırdı.',
    ],
  },
  az: {
    related: ['Qaçırmayın', 'Arxivdən', 'Redaktorun seçimi', 'Eyni mövzuda', 'Sizi maraqlandıra bilər'],
    ad: ['Davamı aşağıda', 'Aşağı sürüşdürün', 'Reklam'],
    share: ['Dostuna göndər'],
    words: {
      player: 'Videoya baxın',
      comments: 'Mətndə səhv var?',
      follow: 'Kanalımıza',
      donation: 'Müstəqil jurnalistika',
    },
    stays: [
      'Arxivdən üç qovluq itib, bunu muzeyin direktoru bazar ertəsi keçirilən yoxlamadan sonra təsdiqlədi.',
      'Qaçırmayın bu fürsəti, deyə müəllim körpünün açılışına gələn şagirdlərə səsləndi.',
    ],
  },
  ka: {
    related: ['არქივიდან', 'რედაქტორის არჩევანი', 'არ გამოტოვოთ', 'ადრე ვწერდით', 'იხილეთ აქ'],
    ad: ['ჩამოსქროლეთ კითხვის გასაგრძელებლად', 'სტატია გრძელდება ქვემოთ'],
    share: ['გაუგზავნე მეგობარს'],
    words: { player: 'უყურეთ ვიდეოს', comments: 'რას ფიქრობთ?', follow: 'გაიგეთ პირველებმა', donation: 'დაგვეხმარეთ' },
    stays: [
      'არქივიდან სამი საქაღალდე დაიკარგა, დაადასტურა მუზეუმის დირექტორმა ორშაბათს შემოწმების შემდეგ.',
      'არ გამოტოვოთ გაკვეთილები, უთხრა მასწავლებელმა ბავშვებს, რომლებიც ხიდზე ყოველ დილით გადადიან.',
    ],
  },
  hy: {
    related: ['Արխիվից', 'Բաց մի թողեք', 'Ավելի վաղ գրել էինք', 'Նույն թեմայով'],
    ad: ['ՇԱՐՈՒՆԱԿՈՒԹՅՈՒՆԸ՝ ՍՏՈՐԵՎ', 'Հոդվածի շարունակությունը ներքևում', 'Գովազդային նյութ'],
    share: ['Ուղարկել ընկերոջը'],
    words: { player: 'Դիտե՛ք տեսանյութը', comments: 'Ի՞նչ եք կարծում', follow: 'Հետևե՛ք մեզ', donation: 'Օգնեք մեզ' },
    stays: [
      'Արխիվից երեք թղթապանակ է անհետացել, երկուշաբթի ստուգումից հետո հաստատեց թանգարանի տնօրենը։',
      'Բաց մի թողեք դասերը, ասաց ուսուցչուհին աշակերտներին, որոնք ամեն առավոտ անցնում են կամրջով։',
    ],
  },
  he: {
    related: ['מהארכיון', 'עוד באותו עניין', 'בחירת העורכים', 'לא לפספס', 'כתבנו בעבר'],
    ad: ['גללו להמשך קריאה', 'הכתבה ממשיכה מתחת', 'תוכן פרסומי'],
    share: ['שלח לחבר'],
    words: { player: 'צפו בסרטון', comments: 'מה דעתכם?', follow: 'לקבוצת הוואטסאפ', donation: 'עיתונות עצמאית' },
    stays: [
      'מהארכיון של המועצה נעלמו שלושה תיקים, אישרה מנהלת המוזיאון ביום שני אחרי הספירה השנתית.',
      'לא לפספס את השיעור, ביקשה המורה מהילדים שחוצים את הגשר בכל בוקר בדרך לבית הספר.',
    ],
  },
  ar: {
    related: ['من الأرشيف', 'اختيارات المحرر', 'ربما يهمك', 'كنا قد نشرنا'],
    ad: ['مرر للأسفل لمتابعة القراءة', 'محتوى مدفوع'],
    share: ['أرسل إلى صديق'],
    words: { player: 'شاهد الفيديو', comments: 'أخبرنا', donation: 'دعمك يهمنا' },
    stays: [
      'من الأرشيف اختفت ثلاثة ملفات، وفق ما أكدته مديرة المتحف يوم الاثنين بعد عملية الجرد السنوية.',
      'ربما يهمك أن تعرف ما قاله المعلم للتلاميذ الذين يعبرون الجسر كل صباح إلى مدرسة القرية.',
    ],
  },
  fa: {
    related: ['از آرشیو', 'انتخاب سردبیر', 'از دست ندهید', 'آنچه باید بدانید'],
    ad: ['برای ادامه خواندن به پایین بروید', 'ادامه پس از آگهی'],
    share: ['نسخه چاپی'],
    words: { player: 'ویدئو را ببینید', comments: 'چه فکر می‌کنید؟', follow: 'کانال ما', donation: 'حمایت شما' },
    stays: [
      'از آرشیو شهرداری سه پرونده گم شده است و مدیر موزه روز دوشنبه پس از بازرسی آن را تایید کرد.',
      'از دست ندهید این فرصت را، معلم به دانش‌آموزانی گفت که هر صبح از روی پل می‌گذرند.',
      'برای ادامه تحصیل به شهر رفت',
    ],
  },
  ur: {
    related: ['آرکائیو سے', 'مدیر کا انتخاب', 'مت چھوڑیں', 'اسی موضوع پر', 'پس منظر'],
    ad: ['مزید پڑھنے کے لیے نیچے سکرول کریں', 'خبر جاری ہے'],
    share: ['دوست کو بھیجیں'],
    words: { player: 'ویڈیو دیکھیں', comments: 'کیا سوچتے ہیں', follow: 'ہمارے چینل', donation: 'آزاد صحافت' },
    stays: [
      'آرکائیو سے تین فائلیں غائب ہیں، عجائب گھر کی ڈائریکٹر نے پیر کو جانچ کے بعد اس کی تصدیق کی۔',
      'مت چھوڑیں اپنا سبق، استانی نے ان بچوں سے کہا جو ہر صبح پل پار کر کے اسکول جاتے ہیں۔',
    ],
  },
};

const CASES = Object.entries(PRESS);
const rowsOf = (list: 'related' | 'ad' | 'share' | 'stays'): (readonly [string, string])[] =>
  CASES.flatMap(([language, press]) => press[list].map((text) => [language, text] as const));

describe('words of the press from the Balkans to Pakistan', () => {
  it.each(rowsOf('related'))('%s: "%s" announces another article', (_, label) => {
    expect(found({ between: `<p>${label}: ${HEADLINE}</p>` })).toEqual([`related: ${label}: ${HEADLINE}`]);
    expect(found({ between: `<h4>${label}</h4><ul><li><a href="${OTHER}">${HEADLINE}</a></li></ul>` })[0]).toBe(
      `related: ${label}`,
    );
  });

  it.each(rowsOf('ad'))('%s: "%s" stands around an advertisement', (_, line) => {
    expect(found({ between: `<p>${line}</p>` })).toEqual([`ad: ${line}`]);
  });

  it.each(rowsOf('share'))('%s: "%s" passes the article on', (_, words) => {
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
