import { tellsSpeakers } from './sentences';

/** Pashto, Sorani and Kurmanji. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  ps: `
د کرنې وزیر محمد کریم وویل: «پله به تر مۍ پورې تړلې وي.» | محمد کریم | کرنې وزیر
د پولیسو ویاند احمد شاه وایي چې «وضعیت تر کنټرول لاندې دی». | احمد شاه | پولیسو ویاند
د سیمې اوسېدونکی عبدالله نوري وایي: «ما د چاودنې غږ واورېد.» هغه زیاته کړه: «فکر مې وکړ چې زلزله ده.» | عبدالله نوري | سیمې اوسېدونکی
د محمد کریم په وینا، پله «د لاریو لپاره ډېره زړه ده». | محمد کریم |
د «لرې کلی» فلم به نن شپه خپور شي. |
`,
  ckb: `
وەزیری گواستنەوە ئارام محەمەد گوتی: "پردەکە تا مانگی ئایار داخراو دەبێت." | ئارام محەمەد | وەزیری گواستنەوە
وتەبێژی پۆلیسی هەولێر سامان کەریم ڕایگەیاند کە "دۆخەکە لەژێر کۆنترۆڵدایە". | سامان کەریم | وتەبێژی پۆلیسی هەولێر
بە گوتەی پەرلەمانتار شیلان عومەر، بڕیارەکە "مایەی شەرمەزارییە". | شیلان عومەر | پەرلەمانتار
هاوڵاتی ئازاد حەسەن دەڵێت: "گوێم لە دەنگی تەقینەوە بوو." هەروەها گوتی: "وامزانی بوومەلەرزەیە." | ئازاد حەسەن | هاوڵاتی
فیلمی "گوندی دوور" ئەمشەو نمایش دەکرێت. |
`,
  ku: `
Wezîrê Veguhastinê Aram Mihemed got: “Pir dê heta gulanê girtî bimîne.” | Aram Mihemed | Wezîrê Veguhastinê
Hevseroka partiyê Zelal Aydin wiha got: “Em ê paşve neyên.” | Zelal Aydin | Hevseroka partiyê
Berdevkê polîsan Saman Kerîm diyar kir ku rewş “di bin kontrolê de ye”. | Saman Kerîm | Berdevkê polîsan
“Min dengê teqînê bihîst,” niştecihê gund Azad Hesen dibêje. “Min got qey erdhej e,” wî lê zêde kir. | Azad Hesen | niştecihê gund
Li gorî parlamenter Şîlan Omer biryar “cihê şermê ye”. | Şîlan Omer | parlamenter
Fîlma “Gundê Dûr” îşev tê nîşandan. |
`,
};

tellsSpeakers(SENTENCES);
