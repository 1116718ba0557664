/** What a page says of itself; a field that is not named is to stay empty. */
export interface Sayings {
  title: string;
  /** Joined by " & ". */
  authors?: string;
  published?: string;
  modified?: string;
  publisher?: string;
  agency?: string;
  editor?: string;
  place?: string;
}

/** An invented article in the true markup of a newsroom, a theme or a publishing system. */
export interface Newsroom {
  name: string;
  lang: string;
  url: string;
  /** The title element's text. */
  tab: string;
  /** What else stands in the head. */
  head?: string;
  /** JSON-LD, one block each. */
  data?: unknown[];
  /** All of the body; `#` stands for the article's paragraphs in the page's language. */
  body: string;
  says: Sayings;
}

/** The page as markup. */
export function markupOf({ lang, tab, head = '', data = [], body }: Newsroom): string {
  const blocks = data.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('');
  const text = (TEXT[lang.slice(0, 2)] ?? '')
    .split('\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<html lang="${lang}"><head><meta charset="utf-8"><title>${tab}</title>${head}${blocks}</head><body>${body.replace('#', text)}</body></html>`;
}

const TEXT: Record<string, string> = {
  de: 'Die Brücke über den alten Hafen ist nach neun Jahren wieder für den Verkehr freigegeben worden, und die ersten hundert Menschen gingen am Morgen zu Fuß hinüber.\nDer Bau hat am Ende doppelt so viel gekostet wie geplant, und die Stadt wird ihn noch dreißig Jahre lang abbezahlen müssen, wie aus dem Haushalt hervorgeht.\nAn den Wochenenden soll die Brücke künftig für Autos gesperrt bleiben, damit die Märkte am Ufer wieder Platz haben und niemand mehr im Stau steht.',
  fr: 'Le pont au-dessus du vieux port a été rouvert à la circulation après neuf ans de travaux, et les cent premiers habitants l’ont traversé à pied dès le matin.\nLe chantier a finalement coûté deux fois plus que prévu, et la ville devra le rembourser pendant trente ans encore, comme le montre le budget voté au printemps.\nLe week-end, le pont restera fermé aux voitures afin que les marchés retrouvent leur place sur le quai et que plus personne n’attende dans les bouchons.',
  it: 'Il ponte sopra il vecchio porto è stato riaperto al traffico dopo nove anni di lavori, e i primi cento abitanti lo hanno attraversato a piedi già di mattina.\nIl cantiere è costato alla fine il doppio del previsto, e la città dovrà pagarlo per altri trenta anni, come si legge nel bilancio votato in primavera dal consiglio.\nNei fine settimana il ponte resterà chiuso alle auto, in modo che i mercati ritrovino il loro posto sulla riva e nessuno debba più aspettare in coda.',
  nl: 'De brug over de oude haven is na negen jaar weer open voor het verkeer, en de eerste honderd bewoners liepen er in de ochtend te voet overheen.\nDe bouw kostte uiteindelijk twee keer zoveel als gepland, en de stad zal er nog dertig jaar aan afbetalen, zo blijkt uit de begroting van dit voorjaar.\nIn het weekend blijft de brug dicht voor auto’s, zodat de markten hun plaats aan de kade terugkrijgen en niemand nog in de file hoeft te staan.',
  da: 'Broen over den gamle havn er åbnet igen efter ni år, og de første hundrede beboere gik over den til fods allerede om morgenen.\nByggeriet endte med at koste dobbelt så meget som planlagt, og byen skal betale af på det i tredive år endnu, fremgår det af budgettet.\nI weekenderne bliver broen lukket for biler, så markederne kan få deres plads ved kajen igen, og ingen længere skal holde i kø.',
  sv: 'Bron över den gamla hamnen har öppnats igen efter nio år, och de första hundra invånarna gick över den till fots redan på morgonen.\nBygget kostade till slut dubbelt så mycket som planerat, och staden ska betala av på det i trettio år till, enligt budgeten.\nPå helgerna ska bron vara stängd för bilar så att torghandeln får tillbaka sin plats vid kajen och ingen längre behöver stå i kö.',
  nb: 'Broen over den gamle havnen er åpnet igjen etter ni år, og de første hundre innbyggerne gikk over den til fots allerede om morgenen.\nByggingen kostet til slutt dobbelt så mye som planlagt, og byen skal betale ned på den i tretti år til, ifølge budsjettet.\nI helgene skal broen være stengt for biler, slik at markedene får plassen sin ved kaien igjen og ingen lenger må stå i kø.',
  fi: 'Vanhan sataman ylittävä silta on avattu jälleen liikenteelle yhdeksän vuoden jälkeen, ja ensimmäiset sata asukasta kulkivat sen yli jalan heti aamulla.\nRakentaminen maksoi lopulta kaksi kertaa niin paljon kuin oli suunniteltu, ja kaupunki maksaa sitä vielä kolmekymmentä vuotta, käy ilmi talousarviosta.\nViikonloppuisin silta pysyy suljettuna autoilta, jotta torit saavat paikkansa takaisin rannalla eikä kenenkään tarvitse enää odottaa jonossa.',
  pl: 'Most nad starym portem został ponownie otwarty dla ruchu po dziewięciu latach, a pierwszych stu mieszkańców przeszło po nim pieszo już rano.\nBudowa kosztowała w końcu dwa razy więcej, niż planowano, a miasto będzie ją spłacać jeszcze przez trzydzieści lat, jak wynika z budżetu.\nW weekendy most pozostanie zamknięty dla samochodów, żeby targi odzyskały swoje miejsce na nabrzeżu i nikt już nie stał w korku.',
  hu: 'A régi kikötő feletti hidat kilenc év után újra megnyitották a forgalom előtt, és az első száz lakó már reggel gyalog kelt át rajta.\nAz építkezés végül kétszer annyiba került, mint tervezték, és a város még harminc évig fizeti, derül ki a tavaszi költségvetésből.\nHétvégenként a híd zárva marad az autók előtt, hogy a piacok visszakapják a helyüket a rakparton, és senkinek se kelljen többé sorban állnia.',
  tr: 'Eski limanın üzerindeki köprü dokuz yıl sonra yeniden trafiğe açıldı ve ilk yüz kişi sabah saatlerinde köprüden yürüyerek geçti.\nİnşaat sonunda planlanandan iki kat daha pahalıya mal oldu ve bütçeye göre kent bu borcu otuz yıl daha ödeyecek.\nHafta sonları köprü otomobillere kapalı kalacak, böylece pazarlar rıhtımdaki yerlerini geri alacak ve kimse kuyrukta beklemeyecek.',
  ar: 'أعيد فتح الجسر فوق المرفأ القديم أمام حركة المرور بعد تسع سنوات من الأعمال، وعبره أول مئة من السكان سيرا على الأقدام منذ الصباح الباكر.\nوكلف البناء في النهاية ضعف ما كان مخططا له، وستسدد المدينة ثمنه طوال ثلاثين عاما أخرى كما يظهر من الميزانية التي أقرت في الربيع.\nوسيبقى الجسر مغلقا أمام السيارات في عطلات نهاية الأسبوع حتى تستعيد الأسواق مكانها على الرصيف ولا ينتظر أحد في الزحام.',
  fa: 'پل روی بندر قدیمی پس از نه سال دوباره به روی خودروها باز شد و صد نفر نخست صبح زود پیاده از آن گذشتند.\nساخت این پل در پایان دو برابر آنچه برنامه‌ریزی شده بود هزینه داشت و شهر باید سی سال دیگر بهای آن را بپردازد.\nپل در پایان هفته به روی خودروها بسته می‌ماند تا بازارها جای خود را در کنار آب پس بگیرند و کسی در صف نماند.',
  he: 'הגשר שמעל הנמל הישן נפתח מחדש לתנועה לאחר תשע שנים, ומאה התושבים הראשונים חצו אותו ברגל כבר בשעות הבוקר.\nהבנייה עלתה בסופו של דבר כפליים מהמתוכנן, והעיר תשלם עליה עוד שלושים שנה, כך עולה מהתקציב שאושר באביב.\nבסופי השבוע יישאר הגשר סגור למכוניות, כדי שהשווקים יקבלו בחזרה את מקומם ברציף ואיש לא יעמוד עוד בפקקים.',
  ja: '古い港に架かる橋が９年ぶりに再び開通し、朝早くから最初の百人の住民が歩いて渡りました。工事は長く遅れ、町の人々は毎日遠回りをしていました。\n工事費は最終的に計画の二倍に膨らみ、予算によると市は今後三十年にわたって返済を続けることになります。議会では来年の夏に改めて話し合われます。\n週末は車の通行が止められ、岸辺の市場が元の場所に戻る予定で、渋滞に並ぶ人はもういなくなる見通しです。',
  ko: '옛 항구 위의 다리가 9년 만에 다시 개통돼 아침 일찍부터 첫 백 명의 주민이 걸어서 건넜다. 공사는 오랫동안 늦어졌고 주민들은 매일 먼 길을 돌아가야 했다.\n공사비는 결국 계획의 두 배로 늘었고, 예산안에 따르면 시는 앞으로 삼십 년 동안 이를 갚아야 한다. 의회는 내년 여름에 다시 논의할 예정이다.\n주말에는 자동차 통행이 금지돼 부두의 시장이 제자리로 돌아오고 아무도 더는 줄을 서지 않게 될 전망이다.',
  zh: '横跨老港口的大桥时隔九年重新通车，首批一百名居民一早就步行过桥。工程拖延多年，居民每天都要绕很远的路才能到对岸上班。\n工程费用最终比计划高出一倍，预算显示，市政府还要用三十年才能还清。议会将在明年夏天再次讨论这个问题。\n今后每逢周末，大桥将禁止汽车通行，让岸边的集市回到原来的地方，人们也不必再排队等候。',
  vi: 'Cây cầu bắc qua cảng cũ đã được mở lại cho xe cộ sau chín năm, và một trăm người dân đầu tiên đã đi bộ qua cầu ngay từ sáng sớm.\nChi phí xây dựng cuối cùng cao gấp đôi so với kế hoạch, và thành phố sẽ còn phải trả nợ trong ba mươi năm nữa, theo dự toán ngân sách.\nVào cuối tuần, cầu sẽ đóng cửa đối với ô tô để các khu chợ trở lại chỗ cũ trên bến và không ai còn phải chờ đợi trong cảnh tắc đường.',
  th: 'สะพานข้ามท่าเรือเก่าเปิดให้รถวิ่งอีกครั้งหลังจากปิดไปเก้าปี และชาวเมืองร้อยคนแรกเดินข้ามสะพานตั้งแต่เช้าตรู่\nค่าก่อสร้างสูงกว่าที่วางแผนไว้สองเท่า และเมืองจะต้องผ่อนชำระต่อไปอีกสามสิบปีตามงบประมาณที่ผ่านสภาเมื่อต้นปี\nในวันหยุดสุดสัปดาห์สะพานจะปิดไม่ให้รถยนต์ผ่าน เพื่อให้ตลาดริมน้ำกลับมาตั้งที่เดิม และไม่มีใครต้องรอรถติดอีกต่อไป',
  id: 'Jembatan di atas pelabuhan lama itu dibuka kembali untuk kendaraan setelah sembilan tahun, dan seratus warga pertama menyeberanginya dengan berjalan kaki sejak pagi.\nBiaya pembangunannya akhirnya dua kali lipat dari rencana, dan kota masih harus membayarnya selama tiga puluh tahun, demikian menurut anggaran yang disahkan musim lalu.\nPada akhir pekan jembatan akan ditutup untuk mobil supaya pasar-pasar mendapat kembali tempatnya di tepi air dan tidak ada lagi yang terjebak macet.',
  ms: 'Jambatan di atas pelabuhan lama itu dibuka semula kepada kenderaan selepas sembilan tahun, dan seratus penduduk pertama menyeberanginya dengan berjalan kaki sejak awal pagi.\nKos pembinaannya akhirnya dua kali ganda daripada rancangan, dan bandar raya itu masih perlu membayarnya selama tiga puluh tahun lagi mengikut belanjawan.\nPada hujung minggu jambatan akan ditutup kepada kereta supaya pasar mendapat kembali tempatnya di tepi air dan tiada sesiapa perlu beratur lagi.',
  en: 'The bridge over the old harbour has been opened to traffic again after nine years, and the first hundred residents crossed it on foot early in the morning.\nThe works cost twice as much as planned in the end, and the city will be paying for them for another thirty years, according to the budget passed in spring.\nAt weekends the bridge will stay closed to cars, so that the markets get their place on the quay back and nobody has to wait in a queue any more.',
  hi: 'पुराने बंदरगाह के ऊपर बना पुल नौ साल बाद यातायात के लिए फिर से खोल दिया गया और पहले सौ निवासी सुबह ही पैदल उस पार गए।\nनिर्माण पर आखिरकार योजना से दोगुना खर्च हुआ और बजट के अनुसार शहर को अगले तीस साल तक इसका भुगतान करना होगा।\nसप्ताहांत में पुल कारों के लिए बंद रहेगा ताकि किनारे के बाजारों को उनकी जगह वापस मिले और किसी को कतार में खड़ा न रहना पड़े।',
  bn: 'পুরোনো বন্দরের ওপরের সেতুটি নয় বছর পর আবার যান চলাচলের জন্য খুলে দেওয়া হয়েছে এবং প্রথম এক শ বাসিন্দা সকালেই হেঁটে পার হয়েছেন।\nনির্মাণে শেষ পর্যন্ত পরিকল্পনার দ্বিগুণ খরচ হয়েছে এবং বাজেট অনুযায়ী শহরটিকে আরও ত্রিশ বছর তা শোধ করতে হবে।\nসাপ্তাহিক ছুটির দিনে সেতুটি গাড়ির জন্য বন্ধ থাকবে, যাতে ঘাটের বাজারগুলো আগের জায়গা ফিরে পায়।',
  ta: 'பழைய துறைமுகத்தின் மீதான பாலம் ஒன்பது ஆண்டுகளுக்குப் பிறகு மீண்டும் போக்குவரத்துக்குத் திறக்கப்பட்டது, முதல் நூறு பேர் காலையிலேயே நடந்து கடந்தனர்.\nகட்டுமானச் செலவு திட்டமிட்டதைவிட இரண்டு மடங்காக உயர்ந்தது, நகரம் இன்னும் முப்பது ஆண்டுகள் அதைச் செலுத்த வேண்டும்.\nவார இறுதிகளில் பாலம் கார்களுக்கு மூடப்பட்டிருக்கும், சந்தைகள் தங்கள் பழைய இடத்தைத் திரும்பப் பெறும்.',
  ur: 'پرانی بندرگاہ کے اوپر بنا پل نو سال بعد ٹریفک کے لیے دوبارہ کھول دیا گیا اور پہلے سو شہریوں نے صبح سویرے اسے پیدل پار کیا۔\nتعمیر پر آخرکار منصوبے سے دگنا خرچ آیا اور بجٹ کے مطابق شہر کو مزید تیس سال تک اس کی ادائیگی کرنا ہو گی۔\nہفتے کے آخر میں پل گاڑیوں کے لیے بند رہے گا تاکہ کنارے کے بازاروں کو اپنی جگہ واپس مل سکے۔',
  es: 'El puente sobre el viejo puerto fue abierto de nuevo al tránsito después de nueve años, y los primeros cien vecinos lo cruzaron a pie desde temprano por la mañana.\nLa obra costó al final el doble de lo previsto, y la ciudad tendrá que pagarla durante otros treinta años, según el presupuesto aprobado en primavera.\nLos fines de semana el puente quedará cerrado a los autos para que los mercados recuperen su lugar en el muelle y nadie tenga que esperar en la fila.',
  pt: 'A ponte sobre o antigo porto foi reaberta ao trânsito depois de nove anos, e os primeiros cem moradores a atravessaram a pé logo de manhã.\nA obra custou no fim o dobro do previsto, e a cidade terá de pagá-la por mais trinta anos, segundo o orçamento aprovado no semestre passado.\nNos fins de semana a ponte ficará fechada para carros, para que as feiras recuperem o seu lugar no cais e ninguém mais precise esperar na fila.',
  ru: 'Мост над старой гаванью снова открыли для движения спустя девять лет, и первые сто жителей перешли его пешком уже утром.\nСтройка в итоге обошлась вдвое дороже, чем планировали, и город будет выплачивать её ещё тридцать лет, следует из бюджета.\nПо выходным мост останется закрытым для машин, чтобы рынки вернулись на своё место у воды и никто больше не стоял в пробке.',
  uk: 'Міст над старою гаванню знову відкрили для руху через дев’ять років, і перші сто мешканців перейшли його пішки вже вранці.\nБудівництво зрештою коштувало вдвічі дорожче, ніж планували, і місто виплачуватиме його ще тридцять років, ідеться в бюджеті.\nУ вихідні міст залишатиметься закритим для автомобілів, щоб ринки повернулися на своє місце біля води.',
  cs: 'Most přes starý přístav byl po devíti letech znovu otevřen pro dopravu a prvních sto obyvatel po něm přešlo pěšky hned ráno.\nStavba nakonec stála dvakrát víc, než se plánovalo, a město ji bude splácet ještě třicet let, jak vyplývá z rozpočtu.\nO víkendech zůstane most pro auta uzavřený, aby trhy dostaly zpátky své místo na nábřeží a nikdo už nestál v koloně.',
  ro: 'Podul de peste vechiul port a fost redeschis circulației după nouă ani, iar primii o sută de locuitori l-au trecut pe jos încă de dimineață.\nLucrările au costat până la urmă de două ori mai mult decât era planificat, iar orașul le va plăti încă treizeci de ani, potrivit bugetului.\nLa sfârșit de săptămână podul va rămâne închis pentru mașini, astfel încât piețele să își recapete locul pe chei.',
  el: 'Η γέφυρα πάνω από το παλιό λιμάνι άνοιξε ξανά στην κυκλοφορία ύστερα από εννέα χρόνια και οι πρώτοι εκατό κάτοικοι την πέρασαν με τα πόδια από το πρωί.\nΤο έργο κόστισε τελικά διπλάσια από όσα είχαν προβλεφθεί και η πόλη θα το πληρώνει για άλλα τριάντα χρόνια, σύμφωνα με τον προϋπολογισμό.\nΤα Σαββατοκύριακα η γέφυρα θα μένει κλειστή για τα αυτοκίνητα, ώστε οι αγορές να ξαναβρούν τη θέση τους στην προκυμαία.',
  lt: 'Tiltas per senąjį uostą po devynerių metų vėl atidarytas eismui, o pirmasis šimtas gyventojų perėjo juo pėsčiomis jau ryte.\nStatyba galiausiai kainavo dvigubai daugiau, nei planuota, ir miestas mokės už ją dar trisdešimt metų, matyti iš biudžeto.\nSavaitgaliais tiltas bus uždarytas automobiliams, kad turgūs atgautų savo vietą krantinėje ir niekam nereikėtų laukti eilėje.',
  et: 'Vana sadama kohal olev sild avati üheksa aasta järel taas liiklusele ning esimesed sada elanikku läksid sellest jala üle juba hommikul.\nEhitus läks lõpuks maksma kaks korda rohkem, kui plaaniti, ja linn maksab seda veel kolmkümmend aastat, selgub eelarvest.\nNädalavahetustel jääb sild autodele suletuks, et turud saaksid oma koha kai ääres tagasi ja keegi ei peaks enam järjekorras seisma.',
  hr: 'Most iznad stare luke ponovno je otvoren za promet nakon devet godina, a prvih stotinu stanovnika prešlo ga je pješice već ujutro.\nGradnja je na kraju stajala dvostruko više nego što je planirano, a grad će je otplaćivati još trideset godina, pokazuje proračun.\nVikendom će most ostati zatvoren za automobile kako bi tržnice dobile natrag svoje mjesto na obali i nitko više ne bi stajao u koloni.',
};
