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
  [
    'ky',
    'Директордун айтымында, көпүрөнү оңдоого кеминде бир жыл кетет, ал эми каражат жазында облус бюджетинен бөлүнгөн, деп жазды кабарчы.',
  ],
  [
    'ky',
    'Айыл тургундары автобус бир жумадан бери жүрбөй калганына даттанып, бийликти бул маселени тез чечүүгө чакырды жана жооп күтүп жатат.',
  ],
  [
    'mn',
    'Захирлын хэлснээр гүүрийн засвар нэг жилээс багагүй үргэлжлэх бөгөөд энэ мөнгийг хавар нь аймгийн төсвөөс гаргасан байна.',
  ],
  [
    'mn',
    'Сумын иргэд автобус долоо хоног явахгүй байгаа гэж гомдоллож, энэ асуудлыг хурдан шийдэх болно гэж найдаж байгаа юм.',
  ],
  [
    'sw',
    'Kwa mujibu wa mkurugenzi, ukarabati wa daraja utachukua angalau mwaka mmoja na fedha za kazi hiyo zilitengwa katika bajeti ya mkoa.',
  ],
  [
    'zu',
    'Umqondisi uthe ukulungiswa kwebhuloho kuzothatha okungenani unyaka, futhi imali yokwenza lokhu yavunywa kanye nesabelomali sesifundazwe ngoba idingeka.',
  ],
  [
    'so',
    'Agaasimuhu wuxuu sheegay in dayactirka buundada uu qaadan doono ugu yaraan hal sano, lacagtana waxaa la ansixiyay gu’gii oo ay ku jirto miisaaniyadda gobolka.',
  ],
  [
    'ha',
    'Daraktan ya ce gyaran gadar zai ɗauki aƙalla shekara guda, kuma an ware kuɗin aikin tun a watan Maris cikin kasafin kuɗin jihar.',
  ],
  [
    'ha',
    'Mazauna garin sun koka cewa motar bas ba ta aiki tun makon da ya gabata, suka nemi hukuma ta magance wannan matsala.',
  ],
  [
    'id',
    'Menurut direktur, perbaikan jembatan itu akan memakan waktu paling sedikit satu tahun dan dananya sudah disetujui pada musim kemarau.',
  ],
  [
    'jv',
    'Miturut direktur, ndandani kreteg kuwi bakal mbutuhake wektu paling ora setaun, lan dhuwite wis disetujoni saka anggaran taun iki.',
  ],
  [
    'tl',
    'Ayon sa direktor, ang pagkumpuni ng tulay ay tatagal ng hindi bababa sa isang taon at ang pondo para rito ay naaprubahan na.',
  ],
  [
    'it',
    'Secondo la direttrice la riparazione del ponte durerà almeno un anno, e i soldi per farla sono stati approvati già in primavera.',
  ],
  [
    'pt',
    'A diretora disse que a reforma da ponte não termina antes de um ano e que o dinheiro para isso foi aprovado em abril.',
  ],
  [
    'et',
    'Direktori sõnul kestab silla remont vähemalt aasta ning raha selleks on eraldatud juba kevadel, ka vald lubas aidata.',
  ],
  [
    'fi',
    'Johtajan mukaan sillan korjaus kestää ainakin vuoden, ja rahat siihen on myönnetty jo keväällä, mutta työ ei ole vielä alkanut.',
  ],
  [
    'ar',
    'قالت المديرة إن إصلاح الجسر سيستغرق عاما على الأقل، وإن المال اللازم لذلك خصص في الربيع من ميزانية المحافظة.',
  ],
  ['fa', 'به گفته مدیر، تعمیر این پل دست کم یک سال طول می کشد و پول آن از بودجه استان در بهار تامین شد.'],
  ['ur', 'ڈائریکٹر کے مطابق پل کی مرمت میں کم از کم ایک سال لگے گا اور اس کے لیے رقم بہار میں منظور کی گئی ہے۔'],
  ['ps', 'د رییس په وینا د پله بیا رغونه به لږ تر لږه یو کال وخت ونیسي او د دې لپاره پیسې په پسرلي کې منظور شوي دي.'],
  ['ps', 'د کلي اوسېدونکي وایي چې له یوې اونۍ راهیسې بس نه چلېږي او له حکومت څخه غواړي چې دا ستونزه ژر حل کړي.'],
  [
    'ckb',
    'بە گوتەی بەڕێوەبەر نۆژەنکردنەوەی پردەکە لانیکەم ساڵێک دەخایەنێت و پارەکە لە بەهاردا بۆ ئەم کارە تەرخان کراوە.',
  ],
  ['ckb', 'دانیشتووانی گوندەکە دەڵێن کە هەفتەیەکە پاس نییە و داوا لە حکومەت دەکەن ئەو کێشەیە بە زوویی چارەسەر بکات.'],
  [
    'ku',
    'Li gorî rêveberê, nûkirina pirê dê herî kêm salekê bidome û pereyê wê di biharê de ji aliyê parêzgehê ve hatiye dayîn.',
  ],
  [
    'ku',
    'Niştecihên gund gilî dikin ku otobus ji hefteyekê ve naxebite û dixwazin hikûmet vê pirsgirêkê zû çareser bike.',
  ],
  [
    'tr',
    'Köy sakinleri otobüsün bir haftadır çalışmadığından şikayet ediyor ve yetkililerin bu sorunu daha çok gecikmeden çözmesini istiyor.',
  ],
  [
    'ga',
    'De réir an stiúrthóra, tógfaidh deisiú an droichid bliain ar a laghad agus tá an t-airgead faofa cheana sa bhuiséad.',
  ],
  [
    'ga',
    'Tá muintir an bhaile ag gearán nach bhfuil aon bhus ann le seachtain agus go bhfuil siad ag fanacht ar fhreagra.',
  ],
  [
    'cy',
    'Yn ôl y cyfarwyddwr bydd trwsio’r bont yn cymryd o leiaf flwyddyn ac mae’r arian wedi ei gymeradwyo ers y gwanwyn.',
  ],
  ['cy', 'Mae pobl y pentref yn cwyno nad yw’r bws wedi rhedeg ers wythnos ac maen nhw am i’r cyngor ddatrys hyn.'],
  [
    'en',
    'According to the director, the repair of the bridge will take at least a year, and the money for it was approved in the spring.',
  ],
  [
    'pl',
    'Według dyrektorki naprawa mostu potrwa co najmniej rok, a pieniądze na to przyznano już na wiosnę i nie ma ich za mało.',
  ],
  [
    'is',
    'Að sögn forstjórans tekur viðgerð brúarinnar að minnsta kosti eitt ár og peningarnir voru samþykktir í vor, en verkið er ekki hafið.',
  ],
  [
    'no',
    'Ifølge direktøren vil reparasjonen av brua ta minst ett år, og pengene ble bevilget i vår, men arbeidet har ikke begynt.',
  ],
  [
    'da',
    'Ifølge direktøren vil reparationen af broen tage mindst et år, og pengene blev bevilget i foråret, men arbejdet er ikke begyndt.',
  ],
  [
    'fo',
    'Stjórin sigur, at umvælingin av brúnni fer at taka í minsta lagi eitt ár, og at peningurin til hetta varð játtaður í vár.',
  ],
  [
    'fo',
    'Fólk í bygdini eru ónøgd við, at bussurin ikki hevur koyrt í eina viku, og teir vilja hava kommununa at loysa trupulleikan skjótt.',
  ],
  [
    'mt',
    'Skont id-direttur, ix-xogħol fuq il-pont se jdum għallinqas sena u l-flus għal dan ġew approvati fir-rebbiegħa li għaddiet.',
  ],
  [
    'mt',
    'Ir-residenti tar-raħal qed jilmentaw li x-xarabank ilha ma tgħaddi ġimgħa u jridu li l-kunsill isib soluzzjoni malajr.',
  ],
  [
    'tg',
    'Ба гуфтаи директор таъмири пул камаш як сол тӯл мекашад ва маблағ барои ин кор дар баҳор аз буҷаи вилоят ҷудо шудааст.',
  ],
  [
    'tg',
    'Сокинони деҳа шикоят мекунанд, ки автобус як ҳафта боз намеояд, ва аз мақомот мехоҳанд, ки ин мушкилро зуд ҳал кунанд.',
  ],
];

describe('a language is not taken for its neighbour', () => {
  it.each(SENTENCES)('%s: %s', (tag, text) => expect(detectLanguage(text, '')).toBe(tag));
});
