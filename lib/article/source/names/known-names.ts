import { endsAsFamilyName, isFamilyName } from '../../quotes/lexicon/family-names';
import { isGivenName } from '../../quotes/lexicon/given-names';
import { isUncased } from '../lines/uncased';
import type { Words } from '../words';

/** Given names that many people bear and that quotations are read without: there a word beside them would be taken for a part of them. */
const GIVEN = `
agneta almut anouar arvid audun bartholomé benno borghild brigitta cäcilia clemens corinna désirée edda eilika finn franka friederike gesine gundula
hedwig henrike ilka inès iñaki ainhoa aitana amaia anxo begoña estefanía fermín hernán ignacia itziar jimena leopoldo macarena maite nahuel nerea
catarina constança dinis duarte gonçalo guiomar henriqueta teodoro tomé zulmira caetano joaquina tainá ubirajara capucine hippolyte tiphaine violaine
aminata fatou mamadou moussa ousmane cheikh awa fiammetta ginevra gioele aino eero eila eino elina emmi heta ilmari inkeri iida jarkko juhani jussi
kaisa kalle katri kirsi lauri leena lotta maarit marja marjatta merja mika milla minna niina niko oskari outi paavo pasi pauliina petri pirjo pirkko
raija reijo sami sanna satu seija sini sirkka suvi taina tapio tarja teemu toni tuija tuula veera venla vesa britta dörte enno fenja fiete gesche
hauke insa jannik käthe kuno lina malte maren merle neele oke quirin ruprecht sönke tilda tjark veit wiebke xaver zita bjarke bodil dorthe esben frode
gitte ingelise jeppe kaare laurits lone mads malene mogens nanna nikolaj oluf ove palle peder signe sofie søren tove uffe villads asger fredrika gösta
hedda hjalmar isak josefin klara linn lovisa ludvig märta mattias oskar pontus sixten stina svante tilde tuva ulrika vendela viggo åke örjan berend
dorien freek griet hanneke hein hendrika herman jantine jet lisanne lore luuk machteld marloes mirjam noortje tessa blanka bohdan dobrochna eustachy
feliks gracjan honorata iga jagoda jędrzej jeremi kajetan kornelia kosma leon leokadia malwina miłosz oktawia radosław remigiusz róża sławomira
tobiasz tymoteusz tymon wacław wanda zygmunt adéla anežka barbora bedřich bohdana břetislav dobromila drahomíra dušan hedvika ilona jitka josefína
karolína kristýna květa leona magdaléna matouš matěj naděžda otakar patrik radka renáta romana silvie slavomír šimon tadeáš vendula věra viktorie
vilém vojtěška žaneta asya berna buse çağla dilek duygu ece erkut fırat funda gizem gonca hazal ipek leman leyla meltem melahat nazlı nilgün oya pelin
pınar serap şebnem şule tuba yeliz defne sedef айгуль айнур алевтина арина борислав василиса глафира гульнара данияр есения жанна зинаида зоя камила
клавдия лилия мирон нелли никита платон рената римма рустам савва святослав серафима станислава таисия фаина эльдар эмма юлиан ярослава асель бауыржан
динара ержан жанар нурлан agus andi anisa arief ayu bagus bambang bayu budi deni dewi dian dimas dwi eko endang fajar farhan fitri galih gilang hadi
hendra ika indra intan joko kartika laras lestari mutia nur ratna rani reza rina rini rizky sari slamet sulastri teguh umar utami wahyu wawan wayan
wulan yanti yoga yudi yuni bagas aisyah azhari azlan faridah faizah farah fauzi firdaus halimah haslinda hasnah hamidah jamilah kamarul khadijah
mahathir mariam mazlan nasir norazlina razak rohana rozita salmah suhaimi suraya syafiq syarifah yusof zaharah zaleha zulaikha أماني جنى دانا سامية
سناء شيرين ضحى طه عبدالعزيز عزة عفراء مصعب معن هبة يسرا कबीर दिलीप फरहा नीलेश शुभ्रा रश्मि अर्चना अंकित अनामिका अनुज अपर्णा अमन अरुणा अलका आदित्य आशीष
उमेश उषा कुणाल चंदन जया जावेद तनु तरुण धीरज नंदिनी नाज़िया निधि निशा प्रशांत प्राची फ़िरोज़ बृजेश मनीष मृणाल रजनी राजीव रितु वंदना विनय शकील
शालिनी शिखा श्वेता समीर सलीम सुधा सोनाली स्मिता हेमंत क्लारा
`;

/** Vietnamese family names, which stand first. */
const FIRST =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh trịnh đoàn tạ quách lương trương phùng vương tăng'.split(
    ' ',
  );

/** Family names of Hindi newspapers. */
const LAST =
  'मेहरा मल्होत्रा कपूर खन्ना चोपड़ा अरोड़ा भाटिया सेठी बत्रा आहूजा गोयल अग्रवाल बंसल मित्तल सिंघल जिंदल नकवी रिज़वी अंसारी खान सिद्दीकी कुरैशी पाठक राणा सक्सेना श्रीवास्तव माथुर भटनागर अस्थाना जोशी पंत नेगी जायसवाल कुमार कुमारी झा ओझा उपाध्याय दीक्षित अवस्थी बाजपेयी वाजपेयी भट्ट व्यास पुरोहित टोप्पो मुंडा सोरेन पासवान मांझी दास चौधरी मलिक गौतम'.split(
    ' ',
  );

const KNOWN: ReadonlySet<string> = new Set([...GIVEN.trim().split(/\s+/u), ...FIRST]);
const FAMILIES: ReadonlySet<string> = new Set(LAST);

/** Korean and Chinese names: a family name of one sign and two more, or of two and one or two more. */
const KOREAN =
  /^(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도석선설마길위표명기반왕금옥육인맹제모탁국어은편용][\uac00-\ud7a3]{2}|(?:남궁|황보|제갈|선우|독고|사공|서문)[\uac00-\ud7a3]{1,2})$/u;
const CHINESE =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅邹鄒熊孟秦邱侯江尹薛闫阎閻段雷黎史陶贺賀毛郝顾顧龚龔邵万武钱錢戴严嚴莫孔温溫汤湯康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛][\u3400-\u9fff]{2}|(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|司徒|皇甫|尉迟|夏侯)[\u3400-\u9fff]{1,2})$/u;
/** What is called like nobody: a house, a desk, a section, a place. */
const NOT_CHINESE =
  /[报報网網社部台臺局院界圈站版室厅廳委道讯訊闻聞县縣市省区區国國州镇鎮村城庄莊岛島口港街长長员員会會片图圖集季日奖獎赛賽节節周價价率]$|^[马馬]拉松|^高(?:考|铁|鐵|校|速|温|溫|质|質|血)|^金融|^石油/u;
/** "정치부", "제주도", "조회수", "이메일", "인터뷰" */
const NOT_KOREAN =
  /[부시면판뷰]$|^(?:강원|제주|전라|황해|함경)도|^(?:조회수|이메일|성명서|기고문|한겨레|남양주|서귀포|여의도|강남권|고속철|고양이|정기국|주유소)$/u;
/** Japanese names with the given name in kana or a blank between: "山田はるか", "長谷部 梓"; "東京から", "写真あり", "港町だより" are none. Foreign ones with a point look like two sections: "アート・デザイン". */
const JAPANESE =
  /^[\u3400-\u9fff々]{2,3}(?:\s?(?!(?:から|まで|より|あり|なし|つき|のみ|だけ|など|ほか|とは|です|だより|まとめ)$)[\u3041-\u3096]{2,4})$|^[\u3400-\u9fff々]{1,3}\s[\u3400-\u9fff々]{1,3}$/u;
/** Columns and notes whose names have a blank between: "天声 人語", "編集 手帳". */
const NOT_JAPANESE = /[欄抄語帖帳評論滴録説紙面]$|^(?:天声|編集|社説|特集|連載|論説|時評|時事)/u;
const NOBODYS = ['kickers', 'genres', 'desks', 'jobs', 'newsPlaces', 'datelinePlaces'] as const;

/** Whether a text in a script without blanks between words is a name, and nothing else, as far as signs and lists can tell. */
export function isEastAsianName(text: string, words: Words): boolean {
  const language = words.files[0] ?? '';
  const isName = language.startsWith('zh')
    ? CHINESE.test(text) && !NOT_CHINESE.test(text)
    : language === 'ko'
      ? KOREAN.test(text) && !NOT_KOREAN.test(text)
      : language === 'ja' && JAPANESE.test(text) && !NOT_JAPANESE.test(text);
  // "経済 国際": what desks are for, "東京 大阪": places.
  const isNobodys = (part: string): boolean =>
    NOBODYS.some((list) => words.has(list, part)) || words.has('desks', `${part}部`);
  return isName && !text.split(' ').some(isNobodys);
}

/** Whether a text of several words begins with a given name or ends with a family name that many people bear. */
export function isKnownName(text: string): boolean {
  const words = text.toLowerCase().replace(/\./g, '').split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4) return false;
  return (
    isGivenName(first) ||
    KNOWN.has(first) ||
    KNOWN.has(first.split('-')[0] ?? '') ||
    FAMILIES.has(last) ||
    isFamilyName(last) ||
    (!isUncased(text) && endsAsFamilyName(last))
  );
}
