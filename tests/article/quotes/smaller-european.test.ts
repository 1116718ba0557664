import { tellsSpeakers } from './sentences';

/** Smaller languages of Europe. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  be: `
«Мост будзе зачынены да мая», — сказала міністарка Алена Каваль. | Алена Каваль | міністарка
«Мы не адступім», — заявіў прэс-сакратар МУС Павел Лужын. | Павел Лужын | прэс-сакратар МУС
Паводле слоў дырэктара Андрэя Сакола, мост «занадта стары для грузавікоў». | Андрэя Сакола | дырэктара
«Я пачула выбух», — расказвае жыхарка вёскі Ніна Бабіч. «Думала, землятрус», — дадала яна. | Ніна Бабіч | жыхарка вёскі
Дэпутат Віктар Крук назваў гэта рашэнне «ганьбай». | Віктар Крук | Дэпутат
Фільм «Далёкая вёска» пакажуць сёння ўвечары. |
Так званы «падатак на раскошу» скасавалі. |
`,
  eu: `
«Zubia maiatzera arte itxita egongo da», esan du Miren Etxeberria alkateak. | Miren Etxeberria | alkateak
«Ez dugu atzera egingo», adierazi du Jon Urkulluk. | Jon Urkullu |
«Leherketa entzun nuen», kontatu du Maite Otegik. «Lurrikara zela uste nuen», gaineratu du. | Maite Otegi |
Ane Agirre diputatuak esan du «erabat lotsagarria» dela. | Ane Agirre | diputatuak
Jon Urkulluren arabera, zubia «zaharregia da kamioientzat». | Jon Urkullu |
«Herri urruna» filma gaur gauean emango dute. |
«Luxuaren zerga» delakoa kendu dute. |
`,
  lb: `
„D'Bréck bleift bis Mee zou“, sot de Buergermeeschter Luc Steffen. | Luc Steffen | Buergermeeschter
„Mir ginn net zeréck“, sou d'Ministesch Anne Kieffer. | Anne Kieffer | Ministesch
De Marc Weber erkläert: „D'Bréck ass ze al fir Camionen.“ | Marc Weber |
„Ech hunn eng Explosioun héieren“, zielt d'Awunnerin Nicole Hoffmann. „Ech hu geduecht, et wier en Äerdbiewen“, sot si. | Nicole Hoffmann | Awunnerin
Laut dem Minister Paul Thill ass d'Situatioun „ënner Kontroll“. | Paul Thill | Minister
De Film „Dat wäit Duerf“ leeft den Owend am Kino. |
Déi sougenannt „Luxussteier“ gëtt ofgeschaaft. |
`,
  ga: `
“Beidh an droichead dúnta go Bealtaine,” arsa an tAire Iompair Seán Ó Murchú. | Seán Ó Murchú | Aire Iompair
“Ní rachaimid siar,” a dúirt an Comhairleoir Máire Ní Bhriain. | Máire Ní Bhriain | Comhairleoir
Dar leis an Ollamh Úna de Barra tá an droichead “róshean do leoraithe”. | Úna de Barra | Ollamh
“Chuala mé pléasc,” a deir Bríd Ní Dhomhnaill, cónaitheoir sa cheantar. “Cheap mé gur crith talún a bhí ann,” a dúirt sí. | Bríd Ní Dhomhnaill | cónaitheoir
Dúirt an Taoiseach Micheál Ó Laoire: “Ní ghlacfaimid leis seo.” | Micheál Ó Laoire | Taoiseach
Taispeánfar an scannán “An Baile i bhFad” anocht. |
`,
  cy: `
“Bydd y bont ar gau tan fis Mai,” meddai’r Gweinidog Trafnidiaeth Siân Hughes. | Siân Hughes | Gweinidog Trafnidiaeth
“Fyddwn ni ddim yn mynd yn ôl,” meddai Gareth Parry, arweinydd y cyngor. | Gareth Parry | arweinydd y cyngor
Dywedodd llefarydd Heddlu’r Gogledd, Elin Roberts, fod y sefyllfa “dan reolaeth”. | Elin Roberts | llefarydd Heddlu’r Gogledd
“Fe glywais i ffrwydrad,” meddai Nia Morgan. “Ro’n i’n meddwl mai daeargryn oedd o,” ychwanegodd. | Nia Morgan |
Yn ôl yr Athro Huw Davies mae’r bont “yn rhy hen i lorïau”. | Huw Davies | Athro
Bydd y ffilm “Y Pentref Pell” i’w gweld heno. |
`,
  mt: `
“Il-pont se jibqa’ magħluq sa Mejju,” qal il-Ministru tat-Trasport Karl Vella. | Karl Vella | Ministru tat-Trasport
Il-Prim Ministru Mario Borg qal li s-sitwazzjoni hija “taħt kontroll”. | Mario Borg | Prim Ministru
“Smajt splużjoni,” qalet Maria Zammit, residenta tal-Mosta. “Ħsibt li kien terremot,” żiedet tgħid. | Maria Zammit | residenta tal-Mosta
Skont il-Professur Joseph Camilleri l-pont hu “antik wisq għat-trakkijiet”. | Joseph Camilleri | Professur
Id-Deputat Anna Farrugia sejħet id-deċiżjoni “mistħija kbira”. | Anna Farrugia | Deputat
Il-film “Ir-Raħal Imbiegħed” jintwera llejla. |
`,
  fo: `
– Brúgvin verður stongd til mai, sigur Jákup Olsen, landsstýrismaður. | Jákup Olsen | landsstýrismaður
“Vit fara ikki aftur,” sigur Annika Joensen, borgarstjóri í Klaksvík. | Annika Joensen | borgarstjóri í Klaksvík
Løgmaður, Høgni Poulsen, segði at støðan var “undir fullum tamarhaldi”. | Høgni Poulsen | Løgmaður
“Eg hoyrdi eitt brak,” sigur grannakonan Marin Hansen. “Eg helt at tað var ein jarðskjálvti,” leggur hon afturat. | Marin Hansen | grannakonan
Filmurin “Bygdin langt burtur” verður vístur í kvøld. |
`,
};

tellsSpeakers(SENTENCES);
