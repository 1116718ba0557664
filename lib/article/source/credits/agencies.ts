/** News agencies in the spellings they are printed in, a region a line. "=" marks those that count only in exactly this case: they are short or also words. */
const AGENCIES = `Reuters|Thomson Reuters|Рейтер|رويترز|路透社|路透|ロイター|로이터|ロイター通信|রয়টার্স|रॉयटर्स
=AFP|Agence France-Presse|Agence France Presse|أ ف ب|أ.ف.ب|فرانس برس|法新社|AFP通信|АФП|AFP时事|=AFP-JIJI
=AP|Associated Press|The Associated Press|أ ب|أسوشيتد برس|美联社|美聯社|AP通信|АП
=dpa|=DPA|Deutsche Presse-Agentur|=dpa-AFX|=dpa/tmn|=dpa-tmn|=dpa/lno|=dpa-infocom
=APA|Austria Presse Agentur|=APA/dpa
=SDA|=sda|Keystone-SDA|=ATS|Keystone-ATS
=AFX|=dts|dts Nachrichtenagentur|=epd|=KNA|=SID|=sid|=kathpress|Kathpress|=AWP|=awp|=ats|=afp
=Efe|=Afp|=Ansa|Inter Press Service|=IPS
=EFE|Agencia EFE|Agência EFE|EFE Verde
Europa Press
=ANSA|Adnkronos|=AGI|LaPresse|Askanews|Italpress
=Lusa|Agência Lusa|=LUSA|Agência Brasil|Agencia Brasil|Estadão Conteúdo|Folhapress|=FOLHAPRESS|Agência O Globo
Télam|Telam|Notimex|Prensa Latina|Agencia Uno|=ANF|Colprensa|Andina|Agencia Andina|Xinhua|新华社|新華社|Agencia Xinhua
Antara|ANTARA News|LKBN Antara|Antaranews|=KBRN
Bernama|=BERNAMA
=PTI|=TNN|Press Trust of India|=ANI|=IANS|=AKIPRESS|पीटीआई|पीटीआई-भाषा|एएनआई|आईएएनएस|रासस|પીટીઆઈ|એએનઆઈ|പിടിഐ|എഎൻഐ|ಪಿಟಿಐ|ಎಎನ್‌ಐ|ਪੀਟੀਆਈ|ਏਐਨਆਈ|ପିଟିଆଇ|পিটিআই|এএনআই
=UPI|=PA Media|Press Association|=AAP|Australian Associated Press|The Canadian Press|Canadian Press|=RNZ|Bloomberg|Dow Jones|PR Newswire|PRNewswire|Business Wire|GlobeNewswire|=ANP|=TT|=TT-AFP|TT Nyhetsbyrån|Belga|=BELGA|Agence Belga|=NTB|Ritzau|=STT|=BNS|=ELTA|=LETA|=PAP|ISBnews|=IAR|=ČTK|=CTK|=TASR|=SITA|=MTI|Agerpres|Mediafax|=BTA|=БТА|=БГНЕС|HINA|=Hina|=Tanjug|Tanjug|Танјуг|=FENA|=MIA|=МИА|=AMNA|=ΑΠΕ-ΜΠΕ|=ΑΠΕ|Anadolu Ajansı|Anadolu Agency|الأناضول|وكالة الأناضول|=AA|=İHA|=DHA|=İhlas Haber Ajansı|Demirören Haber Ajansı|=ANKA|=Azərtac|AZƏRTAC|Azertag
ТАСС|=TASS|TASS|РИА Новости|RIA Novosti|Интерфакс|Interfax|Укринформ|Укрінформ|Ukrinform|=УНИАН|=УНІАН|Интерфакс-Украина|Інтерфакс-Україна|БелТА|БЕЛТА|Sputnik|Спутник|Casinform|Казинформ
=IRNA|ایرنا|ایسنا|=ISNA|تسنیم|=SPA|واس|=WAM|=QNA|قنا|=KUNA|كونا|=BNA|=MENA|أ ش أ|الأناضول|الاناضول|وكالات|سبوتنيك|د ب أ|د.ب.أ
共同通信|共同|共同通信社|Kyodo|Kyodo News|時事通信|時事|時事通信社|Jiji Press|연합뉴스|Yonhap|Yonhap News Agency|뉴시스|뉴스1|中新社|中国新闻网|中新网|中央社|央视新闻|人民日报|澎湃新闻|环球时报|参考消息|财联社|=APP|=BSS|=VNA|TTXVN|Thông tấn xã Việt Nam|=PNA|Philippine News Agency|สำนักข่าวไทย|อินโฟเควสท์
รอยเตอร์|รอยเตอร์ส|เอเอฟพี|เอพี|ซินหัว|สำนักข่าวซินหัว|บลูมเบิร์ก
பிடிஐ|ஏஎன்ஐ|ராய்ட்டர்ஸ்|ராய்ட்டா்|ஏஎப்பி|పీటీఐ|ఏఎన్ఐ|యూఎన్ఐ|റോയിട്ടേഴ്സ്|ಯುಎನ್ಐ|एएफपी|यूएनआई|एजेंसी|=भाषा|वार्ता|रॉयटर|रायटर|रायटर्स|रॉयटर्स|एपी|शिन्हुआ|ब्लूमबर्ग|यूएनआइ|एएनआइ|पीटीआइ|आइएएनएस|डीपीए|यूनीवार्ता|हिन्दुस्थान समाचार
বাসস|ইউএনবি|এএফপি|এপি|আইএএনএস|=UNB|=UNI|=INP|اے پی پی|رائٹرز|روئٹرز|اے ایف پی|اے پی|آئی این پی|=GNA|=NAN|News Agency of Nigeria|Ghana News Agency|Kenya News Agency|SAnews|New Ziana|=ANGOP|Angop|=NAMPA|Nampa
وات|و.م.ع|وكالة المغرب العربي للأنباء|وكالة تونس إفريقيا للأنباء|وكالة الأنباء الجزائرية|وأج|بترا|وكالة بترا|إينا|صفا|معا|ق ن ا|وكالة فرانس برس|وكالة الصحافة الفرنسية|وكالة رويترز|واج|سانا|وكالة وفا|=وفا|العمانية|وكالة الأنباء السعودية|وكالة أنباء الشرق الأوسط|وكالة الأنباء العراقية|نوفوستي|شينخوا|=MAP|و م ع|=APS|=TAP|=LANA|=NNA|=SANA|=WAFA|=ONA
خبرگزاری مهر|خبرگزاری فارس|خبرگزاری تسنیم|خبرگزاری فرانسه|رویترز|آسوشیتدپرس|ایلنا|رويتر|پژواک|باختر
רויטרס|איי-אף-פי|אי-אף-פי|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων|=ΚΥΠΕ|=ATSH|=STA|=SRNA|Srna|=FoNet|Фонет|Moldpres|Montsame|МОНЦАМЭ|ҚазАқпарат|Kazinform|Qazinform|Арменпресс|Արմենպրես|=УНН|РБК-Украина|РІА Новини|=KCNA|조선중앙통신|로이터통신|AFP연합뉴스|AP연합뉴스|신화통신|AFP통신|AP통신|=TNS|Tribune News Service|CNN Newsource|CNN Wire|La Presse Canadienne|Agenzia Nova|Agenzia Dire|=ACN|Noticias Argentinas|=AVN|=KPL|=AKP
=FNB|Finlands Notisbyrå|=ABM FN|ABM Financial News|=PAP Biznes|Ritzaus Bureau|Росбалт|ПРАЙМ|Прайм|Финмаркет|АГН «Москва»|Agência Estado|=ABI|=AIB|=ACP|=ABP|=AGP|=AGERPRES|Belga News Agency|=ANSA-AFP|AFP-Relaxnews|=Lusa
共同社|韩联社|德新社|塔斯社|俄新社|安莎社|埃菲社|彭博社|彭博|合众国际社|中国新闻社|新華社通信|タス通信|ブルームバーグ|ニューシス|dpa통신|블룸버그|블룸버그통신|타스통신|교도통신|EPA연합뉴스|로이터연합뉴스|뉴스핌
AFP時事|واع|سونا|=AIM|وكالة أنباء الإمارات|وكالة أنباء البحرين|وكالة الأنباء القطرية|وكالة الأنباء الكويتية|وكالة الأنباء العمانية|أسوشييتد برس|اسوشيتد برس|أسوشيتدبرس|بلومبرغ|بلومبرج|إنترفاكس|انترفاكس|إرنا|ارنا|الوكالة الوطنية للإعلام|وكالة الأنباء الألمانية|وكالة الأنباء الفرنسية|وكالة الأنباء الأردنية|وكالة شينخوا|وكالة سبوتنيك|شفق نيوز|وكالة السودان للأنباء|وكالة الأنباء الليبية|الوكالة الموريتانية للأنباء|وكالة الأنباء الفلسطينية|Anadolu|Ritzau Finans|Nyhetsbyrån Direkt|Nyhetsbyrån Siren|TT Nyhetsbyrån Direkt|TT-Reuters|TT-AP|TT–AFP|TT–Reuters|=TT-Ritzau|STT–AFP|STT-AFP|STT–Reuters|STT-Reuters|STT-Lehtikuva|=NTB-AFP|NTB Direkte|MarketWire|=AWP Finanznachrichten|dpa-AFX ProFeed|=AFP-Services|Mafra News|Newsis|Newspim
=NNN-Bernama|Reuters Health|Thomson Reuters Foundation|Reuters Breakingviews|EFEverde|EFE Agro|=AFP Fact Check|Agência France-Presse|Agencia France-Presse|Europapress|Servimedia|Colpisa|=Sputnik Mundo|Agencia Venezolana de Noticias|Agencia Boliviana de Información|Bolpress|Xinhua Español|Maghreb Arabe Presse|Algérie Presse Service|Tunis Afrique Presse|Agence tunisienne de presse|Agence de presse sénégalaise|Agence nigérienne de presse|Agence ivoirienne de presse|Agence congolaise de presse|Agence bissau-guinéenne|=AMAP|Panapress|=ATS-AFP|=AFP-TV|Agence de presse africaine|=APAnews|Interfax-Ukraine|РИАН|RIA Nowosti|=Тренд|Кабар|КАБАР|=АКИpress|АКИpress|=КазТАГ|КазТАГ|Азертадж|АЗЕРТАДЖ|Дума-ТАСС|ИТАР-ТАСС|Агентство «Москва»
АГН Москва|Белта|ČIANEWS|Mediapool|=KBN Antara|Bernama-Xinhua|Vietnamplus|Tân Hoa Xã|Tân Hoa xã|新华财经|路透中文|日本共同社|埃菲通讯社|土耳其阿纳多卢通讯社|阿纳多卢通讯社|新华社客户端|中新经纬|国际文传电讯社|今日俄罗斯通讯社|中央通訊社|路透通訊社|彭博新闻社|AFP=時事|ロイター=共同|共同=ロイター|新華社=共同|聯合ニュース|聯合通信|ＡＦＰ＝時事|ＡＰ|ＡＦＰ|ＡＦＰ時事|ＡＦＰ通信|ＡＰ通信|=ＣＮＮ|AP=時事|신화통신사|AP=연합뉴스|AFP=연합뉴스|로이터=연합뉴스|EPA=연합뉴스|UPI통신|dpa=연합뉴스|스푸트니크|인테르팍스|안사통신|아나돌루통신|यूनाइटेड न्यूज ऑफ इंडिया|प्रेस ट्रस्ट ऑफ इंडिया|आईएएनएस-हिन्दी|हिंदुस्थान समाचार|स्पुतनिक|अनादोलु|=وام`;

let spellings: Set<string> | undefined;

/** The longest spelling and "The " before it. */
const LONGEST = 40;

/** Most texts have nothing that would have to be taken off. */
const ADORNED = /^the\s|[.,\s]$|^\s|\s\s/i;

const bare = (text: string): string => (ADORNED.test(text) ? unadorned(text) : text);

const unadorned = (text: string): string =>
  text
    .replace(/^the\s+/i, '')
    .replace(/[.,]$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const readSpellings = (): Set<string> =>
  new Set(
    AGENCIES.split(/[|\n]/).map((spelling) =>
      spelling.startsWith('=') ? closed(bare(spelling.slice(1))) : closed(bare(spelling)).toLowerCase(),
    ),
  );

/** "و م ع", "A.F.P.": an agency's letters set apart. */
const SET_APART = /^\p{L}(?:(?:\. ?| )\p{L}){2,4}\.?$/u;

const closed = (text: string): string => (SET_APART.test(text) ? text.replace(/[. ]/g, '') : text);

/** "High Plains News Service": what a name says of itself. */
const SAYS_SO =
  /^(?:\p{Lu}[\p{L}\p{M}.&’'-]* ){1,4}(?:News (?:Service|Agency)|Newswire|Wire Service|Press Agency|Nachrichtenagentur|Presseagentur)$/u;

/** Whether a text is the name of a news agency, and nothing else. */
export function isAgency(text: string): boolean {
  if (!text || text.length > LONGEST) return false;
  const name = closed(bare(text));
  spellings ??= readSpellings();
  return spellings.has(name) || spellings.has(name.toLowerCase()) || SAYS_SO.test(name);
}

/** How an agency is named: "ANTARA News" is Antara, other spellings stay as printed. */
export const agencyName = (text: string): string =>
  isAgency(text) ? bare(text).replace(/^(antara)\s*news$/i, '$1') : text.trim();
