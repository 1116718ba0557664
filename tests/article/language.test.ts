import { describe, expect, it } from 'vitest';
import { detectLanguage, type LanguageEvidence } from '../../lib/article/language';
import { detection as idDetection } from '../../lib/article/languages/id';

const languages = import.meta.glob<LanguageEvidence>('../../lib/article/languages/*.ts', {
  eager: true,
  import: 'detection',
});

/** Invented sentences as a newspaper of that language writes them. */
const SAMPLES: Record<string, string> = {
  id: 'Kepala desa mengatakan bahwa jembatan itu telah dibuka lagi dan warga tidak akan menunggu karena mereka bisa menyeberang.',
  ms: 'Ketua kampung berkata jambatan itu telah dibuka semula kerana penduduk tidak boleh menunggu lagi, iaitu selepas tiga bulan daripada kejadian.',
  jv: 'Lurah kandha yen kreteg iku wis dibukak maneh lan wong desa ora bakal ngenteni, amarga iku kanggo bocah sekolah saka dhusun liya.',
  su: 'Kuwu nyebutkeun yén sasak éta geus dibuka deui jeung warga teu bakal nungguan, sarta barudak ogé bisa ka sakola ku leumpang dina poé ieu.',
  tl: 'Sinabi ng kapitan na ang tulay ay bukas na muli para sa mga tao at hindi na sila maghihintay mula sa kabilang ilog.',
  vi: 'Trưởng thôn cho biết cây cầu đã được mở lại và người dân không phải chờ trong những ngày tới khi mưa đến.',
  lo: 'ນາຍບ້ານກ່າວວ່າຂົວໄດ້ເປີດຄືນແລ້ວ ແລະ ຊາວບ້ານບໍ່ຕ້ອງລໍຖ້າ',
  th: 'ผู้ใหญ่บ้านกล่าวว่าสะพานเปิดอีกครั้งแล้วและชาวบ้านไม่ต้องรอ',
  my: 'တံတားကို ပြန်ဖွင့်ပြီ ဖြစ်ကြောင်း ရွာသူကြီးက ပြောသည်',
  km: 'មេភូមិបាននិយាយថាស្ពានត្រូវបានបើកឡើងវិញ',
  en: 'The mayor said that the bridge was open again and that people would not have to wait for the spring.',
  ga: 'Dúirt an méara go raibh an droichead oscailte arís agus nach mbeadh ar dhaoine fanacht, ach tá an abhainn ard faoi láthair.',
  cy: 'Dywedodd y maer fod y bont wedi ei hagor eto ac na fydd yn rhaid i bobl aros, ond mae yr afon yn uchel ar hyn o bryd.',
  es: 'El alcalde dijo que el puente está abierto de nuevo y que los vecinos no tendrán que esperar más por las lluvias.',
  ca: "L'alcalde va dir que el pont és obert de nou i que els veïns no hauran d'esperar més per les pluges amb aquest temps.",
  pt: 'O prefeito disse que a ponte foi aberta de novo e que os moradores não terão de esperar mais por uma obra do governo.',
  gl: 'O alcalde dixo que a ponte foi aberta de novo e que os veciños non terán que agardar máis por unha obra do goberno, tamén pola choiva.',
  fr: 'Le maire a dit que le pont est de nouveau ouvert et que les habitants ne devront plus attendre dans la vallée avec leurs enfants.',
  it: 'Il sindaco ha detto che il ponte è di nuovo aperto e che gli abitanti non dovranno più aspettare per la pioggia nella valle.',
  ro: 'Primarul a spus că podul este din nou deschis și că oamenii nu vor mai aștepta pentru o lucrare din vale.',
  de: 'Der Bürgermeister sagte, dass die Brücke wieder offen ist und die Leute nicht auf den Frühling warten müssen.',
  lb: 'De Buergermeeschter sot, datt d’Bréck nees op ass an d’Leit net op de Fréijoer musse waarden, awer och dat huet mat dem Reen ze dinn.',
  nl: 'De burgemeester zei dat de brug weer open is en dat de mensen niet op het voorjaar hoeven te wachten, ook als het regent.',
  af: 'Die burgemeester het gesê dat die brug weer oop is en dat mense nie vir die lente hoef te wag nie, want ons het dit self gedoen.',
  da: 'Borgmesteren sagde, at broen blev åbnet igen, og at folk ikke skal vente på foråret, for den er god af sig selv efter regnen.',
  no: 'Ordføreren sa at brua ble åpnet igjen, og at folk ikke må vente på våren, for den er god av seg selv etter regnet.',
  sv: 'Borgmästaren sade att bron har öppnats igen och att folk inte behöver vänta på våren, som det var efter regnet.',
  eu: 'Alkateak esan du zubia berriro ireki dela eta jendeak ez duela gehiago itxaron behar izan, baina urak gora egin zuen ere bai.',
  fi: 'Pormestari sanoi, että silta on taas auki ja että ihmiset eivät joudu odottamaan, kun kevät on jo täällä mutta vesi ei.',
  is: 'Bæjarstjórinn sagði að brúin hefði verið opnuð á ný og að fólk þyrfti ekki að bíða með það um vorið, sem var gott.',
  fo: 'Borgarstjórin sigur, at brúgvin er latin upp aftur og at fólk ikki nýtast at bíða, tí tað hevur regnað nógv fyri summarið.',
  et: 'Vallavanem ütles, et sild on taas avatud ja inimesed ei pea kevadet ootama, kui vesi on kõrge ning ka aeg on käes.',
  lv: 'Mērs teica, ka tilts ir atkal atvērts un cilvēkiem nav jāgaida pavasaris, bet arī to, kas bija par upi pēc lietus.',
  lt: 'Meras sakė, kad tiltas yra vėl atidarytas ir kad žmonės nelauks pavasario, bet taip pat ir to, kas buvo po lietaus iš kalnų.',
  pl: 'Burmistrz powiedział, że most jest znowu otwarty i że ludzie nie będą czekać do wiosny, ale to się zmieni po deszczu.',
  cs: 'Starosta řekl, že most je znovu otevřený a že se lidé nemusí bát, ale jak to bylo na jaře, si podle něj pamatují.',
  sk: 'Starosta povedal, že most je znovu otvorený a že sa ľudia nemusia báť, ale ako to bolo na jar, si podľa neho pamätajú.',
  hu: 'A polgármester azt mondta, hogy a híd újra nyitva van, és az embereknek nem kell várniuk, mert már csak egy hét volt hátra.',
  sl: 'Župan je povedal, da je most spet odprt in da se ljudje ne bodo bali, ker pa je bil pri reki tudi on, bo še vse dobro.',
  hr: 'Načelnik je rekao da je most opet otvoren i da ljudi neće čekati, što će biti dobro za sve koji su iz sela ili grada.',
  sr: 'Председник је рекао да је мост поново отворен и да људи неће чекати, што није лако за оне који су из села или града.',
  bg: 'Кметът каза, че мостът е отново отворен и че хората няма да чакат, а това е добре за всички от селото, които са до реката.',
  mk: 'Градоначалникот рече дека мостот е отворен и дека луѓето ќе чекаат со години, а тоа беше на сите што се од селото до реката.',
  uk: 'Голова сказав, що міст знову відкрито і що люди не чекатимуть, але це для них було та є за його словами, як і про воду.',
  be: 'Старшыня сказаў, што мост зноў адкрыты і што людзі не будуць чакаць, але гэта для іх было як і пра ваду ў рацэ, паводле яго слоў.',
  kk: 'Әкім көпір қайта ашылды деп айтты және бұл ауыл тұрғындары үшін өте маңызды болып отыр, кейін олар осы туралы айтып берді.',
  mn: 'Засаг дарга гүүр дахин нээгдсэн гэж хэлсэн бөгөөд энэ нь иргэдэд чухал юм, харин одоо хүлээх хэрэггүй болно.',
  ky: 'Аким көпүрө кайра ачылды деп айтты жана бул айыл тургундары үчүн абдан маанилүү болуп турат, кийин алар ушул тууралуу айтып берди.',
  tg: 'Раиси деҳа гуфт, ки пул дубора боз шуд ва мардум дигар мунтазир намешаванд, зеро ин барои кӯдакон ҳам муҳим аст.',
  ru: 'Глава сказал, что мост снова открыт и что люди не будут ждать, но это для них было как из сна, он был у реки и за ней.',
  el: 'Ο δήμαρχος είπε ότι η γέφυρα είναι πάλι ανοιχτή.',
  sq: 'Kryetari tha se ura është e hapur përsëri dhe që njerëzit nuk do të presin më në fshat për një vit nga shiu.',
  tr: 'Muhtar köprünün yeniden açıldığını ve bu iş için daha çok beklenmeyeceğini, ancak yağmurdan sonra bir de suyun olduğunu dedi.',
  uz: 'Hokim bu ko‘prik yana ochildi deb aytdi va odamlar uchun endi kutish kerak emas, lekin keyin ular ham shu haqida so‘radi.',
  ku: 'Muxtar got ku pir ji nû ve hatiye vekirin û xelk êdî li bendê namîne, ji ber ku ew ji bo zarokên gund jî pir girîng e.',
  az: 'Rəis dedi ki, körpü yenidən açılıb və insanlar bu il üçün daha çox gözləməyəcək, lakin sonra yağış olan kimi su qalxıb.',
  ka: 'მერმა თქვა, რომ ხიდი ისევ გაიხსნა და ხალხი არ დაელოდება.',
  hy: 'Քաղաքապետն ասաց, որ կամուրջը կրկին բաց է և մարդիկ չեն սպասի։',
  mt: 'Is-sindku qal li l-pont infetaħ mill-ġdid u li n-nies mhux se jistennew aktar għax dan kien importanti wkoll għat-tfal tar-raħal.',
  he: 'ראש הכפר אמר כי הגשר נפתח שוב.',
  ar: 'قال رئيس القرية إن الجسر فتح من جديد، وأن الناس لم ينتظروا على ضفة النهر بعد هذا المطر الذي كان في الوادي.',
  fa: 'دهیار گفت که پل باز شد و مردم را از این پس برای آن منتظر نمی‌گذارند، با این که باران بر روستا می‌بارد.',
  ps: 'د کلي مشر وویل چې پله بیا پرانیستل شوې ده او خلک به نور نه انتظار کوي، ځکه چې په دې سره د کلي ماشومان ښوونځي ته تللی شي.',
  ckb: 'سەرۆکی گوند گوتی کە پردەکە کراوەتەوە و خەڵک چاوەڕوان نابن، هەروەها ئەم کارە بۆ هەموو منداڵەکان گرنگە لە گەڵ باران.',
  ur: 'سرپنچ نے کہا کہ پل پھر سے کھل گیا ہے اور لوگ اس کے لیے انتظار نہیں کریں گے، یہ گاؤں میں بھی سب کو معلوم ہیں۔',
  hi: 'सरपंच ने कहा कि पुल फिर से खुल गया है और लोग इस के लिए इंतजार नहीं करेंगे, यह गांव में भी सब को पता हैं।',
  bn: 'মোড়ল বলেন, সেতুটি আবার খোলা হয়েছে।',
  ta: 'பாலம் மீண்டும் திறக்கப்பட்டது என்று தலைவர் கூறினார்.',
  te: 'వంతెన మళ్ళీ తెరవబడింది అని సర్పంచ్ చెప్పారు.',
  mr: 'सरपंचांनी सांगितले की पूल पुन्हा सुरू झाला आहे आणि लोक वाट पाहणार नाही, तर हे गावा मध्ये होते असे ते म्हणाले, या कामाला वेळ आहे.',
  ne: 'अध्यक्षले पुल फेरि खुलेको छ र गाउँलेले कुर्नु पर्दैन भने, यो गाउँका लागि पनि राम्रो हो, काम पूरा भएको थियो।',
  gu: 'સરપંચે કહ્યું કે પુલ ફરીથી ખૂલી ગયો છે અને લોકોએ રાહ જોવી નહીં પડે.',
  ml: 'പാലം വീണ്ടും തുറന്നെന്നും ജനങ്ങൾ കാത്തിരിക്കേണ്ടെന്നും പ്രസിഡന്റ് പറഞ്ഞു.',
  kn: 'ಸೇತುವೆ ಮತ್ತೆ ತೆರೆದಿದೆ ಮತ್ತು ಜನರು ಕಾಯಬೇಕಿಲ್ಲ ಎಂದು ಅಧ್ಯಕ್ಷರು ಹೇಳಿದರು.',
  pa: 'ਸਰਪੰਚ ਨੇ ਕਿਹਾ ਕਿ ਪੁਲ ਮੁੜ ਖੁੱਲ੍ਹ ਗਿਆ ਹੈ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ ਪਵੇਗੀ।',
  si: 'පාලම නැවත විවෘත කළ බව සභාපතිවරයා පැවසීය.',
  or: 'ପୋଲ ପୁଣି ଖୋଲିଛି ବୋଲି ସରପଞ୍ଚ କହିଛନ୍ତି।',
  as: 'দলংখন পুনৰ খোলা হৈছে আৰু ৰাইজে অপেক্ষা কৰিব নালাগে বুলি গাঁওবুঢ়াই কয়।',
  sw: 'Mwenyekiti amesema daraja limefunguliwa tena na watu wa kijiji hawatasubiri kwa muda mrefu, kama ya mwaka jana katika mvua hiyo.',
  zu: 'Imeya ithe ibhuloho livuliwe futhi ukuthi abantu ngeke besalinda, ngoba kanye nezingane sezikwazi ukuya esikoleni, kodwa imvula isana.',
  so: 'Guddoomiyaha ayaa sheegay in buundada dib loo furay, waxaana uu sheegay inay dadku aan sugi doonin, sida kale oo roobku uu ka da’ayo.',
  ha: 'Shugaban ya ce an sake buɗe gadar kuma mutane ba za su jira ba, domin yara na iya zuwa makaranta daga wannan ƙauyen da sun saba.',
  am: 'ሊቀመንበሩ ድልድዩ እንደገና ተከፍቷል አሉ።',
  'zh-Hans': '村长说，这座桥已经重新开放，人们不会再等来年的国家工程了，他们还没问过。',
  'zh-Hant': '村長說，這座橋已經重新開放，人們不會再等來年的國家工程了，他們還沒問過。',
  ja: '村長は橋が再び開いたと述べ、住民は春を待つ必要がないと話した。',
  ko: '이장은 다리가 다시 열렸다고 말했다.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(SAMPLES))('%s, whatever the page says of itself', (tag, text) => {
    expect(detectLanguage(text, '')).toBe(tag);
    expect(detectLanguage(text, tag === 'en' ? 'id' : 'en')).toBe(tag);
  });

  it('keeps a more exact tag of the same language', () => {
    expect(detectLanguage(SAMPLES.en ?? '', 'en-GB')).toBe('en-GB');
    expect(detectLanguage(SAMPLES.no ?? '', 'nb')).toBe('no');
  });

  it('tells Assamese from Bengali by its own letters where the words are few', () => {
    expect(detectLanguage('গাঁওবুঢ়াই দলং মুকলি কৰিলে।', 'bn')).toBe('as');
    expect(detectLanguage('মোড়ল সেতু খুলে দিলেন, গ্রামবাসী খুশি।', 'as')).toBe('bn');
    expect(detectLanguage(SAMPLES.bn ?? '', 'as')).toBe('bn');
    expect(detectLanguage(SAMPLES.as ?? '', 'bn')).toBe('as');
  });

  it('tells the languages of Devanagari apart, whatever neighbour the page declares', () => {
    for (const tag of ['hi', 'mr', 'ne'])
      for (const declared of ['hi', 'mr', 'ne']) expect(detectLanguage(SAMPLES[tag] ?? '', declared)).toBe(tag);
  });

  it.each(Object.entries(SAMPLES))('tells %s by its words where a name stands in another script', (tag, text) => {
    for (const name of ['水', '물', 'น้ำ', 'ရေ', 'ទឹក', 'ນ້ຳ']) expect(detectLanguage(`${text} (${name})`, '')).toBe(tag);
  });

  it('believes the page where the text says nothing', () => {
    expect(detectLanguage('', 'id')).toBe('id');
    expect(detectLanguage('12.500', 'ms')).toBe('ms');
    expect(detectLanguage('Zxqy wvut', '')).toBe('');
    expect(detectLanguage('ລາວ', 'lo')).toBe('lo');
  });

  it('reads no further where the beginning speaks clearly for what the page declares', () => {
    const beginning = `${SAMPLES.en} `.repeat(12);
    const rest = `${SAMPLES.de} `.repeat(40);
    expect(detectLanguage(beginning + rest, 'en-GB')).toBe('en-GB');
    expect(detectLanguage(beginning + rest, '')).toBe('de');
    expect(detectLanguage(beginning + rest, 'de')).toBe('de');
  });

  it('does not return what is no tag', () => {
    expect(detectLanguage(SAMPLES.id ?? '', 'id"><script>')).toBe('id');
  });

  it('has words in each language file', () => expect(idDetection.functionWords.split(' ').length).toBeGreaterThan(10));

  it.each(Object.values(languages))('has each word of $tag once', ({ functionWords }) => {
    const words = functionWords.split(' ');
    expect(new Set(words).size).toBe(words.length);
  });
});
