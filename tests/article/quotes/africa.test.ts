import { tellsSpeakers } from './sentences';

/** Zulu, Somali and Hausa. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  zu: `
“Ibhuloho lizovalwa kuze kube uMeyi,” kusho uMnu Sipho Dlamini. | Sipho Dlamini |
“Asizukubuyela emuva,” kusho umkhulumeli wamaphoyisa, uCol Robert Ndlovu. | Robert Ndlovu | umkhulumeli wamaphoyisa
UNgqongqoshe wezeMpilo, uDkt Nomsa Khumalo, uthe: “Isimo sisezandleni zethu.” | Nomsa Khumalo | Ngqongqoshe wezeMpilo
“Ngizwe ukuqhuma,” kusho umhlali uThandi Zulu. “Bengicabanga ukuthi ukuzamazama komhlaba,” kusho yena. | Thandi Zulu | umhlali
NgokukaMeya Bongani Mkhize ibhuloho “lidala kakhulu kumaloli amakhulu”. | Bongani Mkhize | Meya
Ifilimu ethi “Umuzi Okude” izokhonjiswa namhlanje kusihlwa. |
`,
  so: `
“Buundadu way xirnaan doontaa ilaa Maajo,” ayuu yiri Wasiirka Gaadiidka Cali Yuusuf. | Cali Yuusuf | Wasiirka Gaadiidka
“Dib uma noqon doonno,” ayay tiri Xildhibaan Caasha Maxamed. | Caasha Maxamed | Xildhibaan
Afhayeenka booliska Cabdifitaax Aadan ayaa sheegay in xaaladdu tahay “mid la xakameeyay”. | Cabdifitaax Aadan | Afhayeenka booliska
Sida uu sheegay Guddoomiyaha Gobolka Banaadir Yuusuf Jimcaale, xaaladdu waa “mid degan oo la xakameeyay”. | Yuusuf Jimcaale | Guddoomiyaha Gobolka Banaadir
“Waxaan maqlay qarax,” ayay tiri Faadumo Xasan. “Waxaan u maleeyay dhulgariir,” ayay raacisay. | Faadumo Xasan |
Filimka “Tuulada Fog” ayaa caawa la soo bandhigayaa. |
Waxa loo yaqaan “canshuurta raaxada” waa la tirtiray. |
`,
  ha: `
“Gadar za ta kasance a rufe har Mayu,” in ji Ministan Sufuri Malam Sani Bello. | Sani Bello | Ministan Sufuri
“Ba za mu koma baya ba,” a cewar Gwamnan Kano Musa Lawal. | Musa Lawal | Gwamnan Kano
Kakakin ƴan sanda Abdullahi Haruna ya ce: “Muna bincike kan lamarin.” | Abdullahi Haruna | Kakakin ƴan sanda
“Na ji ƙarar fashewa,” in ji Hajiya Binta Musa, mazauniyar unguwar. “Na zaci girgizar ƙasa ce,” ta ƙara da cewa. | Binta Musa | mazauniyar unguwar
Sanata Aisha Garba ta kira dokar “abin kunya”. | Aisha Garba | Sanata
Fim ɗin “Ƙauye Mai Nisa” za a nuna shi yau da dare. |
An soke abin da ake kira “harajin alfarma”. |
`,
};

tellsSpeakers(SENTENCES);
