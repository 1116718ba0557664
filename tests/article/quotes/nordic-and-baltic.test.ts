import { expect, it } from 'vitest';
import { said } from './said';
import { tellsSpeakers } from './sentences';

/** Afrikaans, the Nordic and the Baltic languages. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  af: `
“Ons gaan nie terugstaan nie,” het die minister van landbou, Johan Steenhuis, gister gesê. | Johan Steenhuis | minister van landbou
Volgens polisiewoordvoerder kol. Anelisa Feni het die verdagtes “sonder weerstand oorgegee”. | Anelisa Feni | polisiewoordvoerder
DA-leier Helen Mazzone het die besluit as “onaanvaarbaar” bestempel. | Helen Mazzone | DA-leier
Die rolprent “Fiela se kind” word weer vertoon. |
Die sogenaamde “plaasbelasting” is teruggetrek. |
`,
  da: `
- Vi havde ingen anelse, lyder det fra direktør Henrik Ballund. | Henrik Ballund | direktør
Ellen Holm, der er jordemoder på Rigshospitalet, fortæller: "Vi løber stærkere og stærkere." | Ellen Holm | jordemoder på Rigshospitalet
Serien "Borgen" vender tilbage til efteråret. |
Den såkaldte "arne-pension" er til debat. |
`,
  sv: `
Kommunalrådet Tomas Hedin (M) kallar förslaget för "ett hån mot skattebetalarna". | Tomas Hedin | Kommunalrådet
Statsvetaren Jonas Hinnrud menar att utspelet är "ren desperation". | Jonas Hinnrud | Statsvetaren
Filmen "Fanny och Alexander" visas i kväll. |
Den så kallade "flygskatten" avskaffas. |
`,
  no: `
Filmen «Verdens verste menneske» går på kino. |
Den såkalte «strømstøtten» blir videreført. |
`,
  fi: `
"Tilanne on vakava", sanoo sosiaali- ja terveysministeri Kaisa Juutilainen (kok). | Kaisa Juutilainen | sosiaali- ja terveysministeri
– Emme voi hyväksyä tätä, sanoi SDP:n kansanedustaja Timo Harjunen eduskunnassa. | Timo Harjunen | SDP:n kansanedustaja
Elokuva "Kuolleet lehdet" palkittiin Cannesissa. |
Niin sanottu "makeisvero" palaa. |
`,
  is: `
Guðrún Hafliðadóttir dómsmálaráðherra sagði að frumvarpið væri „löngu tímabært“. | Guðrún Hafliðadóttir | dómsmálaráðherra
„Við heyrðum drunur,“ segir Ólafur Jónsson, íbúi í Grindavík. „Svo nötraði allt húsið,“ bætir hann við. | Ólafur Jónsson | íbúi í Grindavík
Kvikmyndin „Djúpið“ verður sýnd í kvöld. |
Hinn svokallaði „ferðamannaskattur“ var samþykktur. |
`,
  et: `
"See on täiesti vastuvõetamatu," ütles sotsiaalminister Karmen Jõesaar ERR-ile. | Karmen Jõesaar | sotsiaalminister
"Kuulsin kõva pauku," meenutab naabermajas elav Tiit Kask. "Arvasin, et on äike," lisas ta. | Tiit Kask | 
Riigikogu liige Mart Helmeste nimetas eelnõu "läbimõtlematuks". | Mart Helmeste | Riigikogu liige
Film "Tõde ja õigus" linastub täna. |
Niinimetatud "automaks" jõustub jaanuaris. |
`,
  lv: `
Kā norādīja Valsts policijas pārstāve Gita Gruzdiņa, notikušais ir "nepatīkams starpgadījums". | Gita Gruzdiņa | Valsts policijas pārstāve
"Dzirdēju skaļu sprādzienu," stāsta mājas iedzīvotājs Jānis Liepa. "Domāju, ka pērkons," viņš piebilst. | Jānis Liepa | mājas iedzīvotājs
Filma "Straume" ieguva Oskaru. |
Tā dēvētais "cukura nodoklis" pieaugs. |
`,
  lt: `
„Mes pralaimėjome“, – pripažino rinktinės treneris Kazys Maksvyla BNS. | Kazys Maksvyla | rinktinės treneris
Seimo narė Agnė Širvinskaitė tvirtino, jog įstatymas „prieštarauja Konstitucijai“. | Agnė Širvinskaitė | Seimo narė
Filmas „Tadas Blinda“ bus rodomas šįvakar. |
Vadinamasis „cukraus mokestis“ įsigalios sausį. |
`,
};

tellsSpeakers(SENTENCES);

it('takes no Lithuanian participle that opens a sentence for a part of a name', () => {
  expect(said('lt', 'Pabučiuodamas Joną sakė: „Gal manai, jog aš negaliu to paprašyti?“')[0]?.full).toBe('Joną');
});
