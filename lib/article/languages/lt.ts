import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'lt', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'taip pat skaitykite|taip pat skaityk|skaitykite taip pat|skaitykite daugiau|skaitykite|skaityti daugiau|skaityti toliau|taip pat žiūrėkite|žiūrėkite taip pat|susiję straipsniai|susijusios naujienos|susiję|panašūs straipsniai|daugiau apie|plačiau|rekomenduojame|rekomenduojami|jums gali būti įdomu|gali sudominti|dar skaitykite',
  lists:
    'skaitomiausi|naujausi|naujausi, skaitomiausi|populiariausi|populiariausia|naujausios naujienos|naujienos|daugiau naujienų|kitos naujienos|karščiausios naujienos|svarbiausios naujienos|rekomenduojame skaityti|reklaminis straipsnis|taip pat skaitykite',
  share:
    'dalintis|dalinkis|dalytis|pasidalinti|pasidalinkite|pasidalink|pasidalinkite straipsniu|dalintis facebook|kopijuoti nuorodą|nuoroda nukopijuota|spausdinti|išsaugoti|siųsti',
  ad: 'reklama|skelbimas|skelbimai|straipsnis tęsiamas po reklamos|tęsinys po reklamos|turinys tęsiamas po reklamos|užsakomasis turinys',
  follow: 'sekite mus|sekite|sek mus|prisijunkite prie|atsisiųskite programėlę|prenumeruokite kanalą',
  tags: 'žymos|temos|raktažodžiai|gairės|daugiau apie',
  player: 'klausyti straipsnio|klausytis|klausyti|klausykite|paleisti|žiūrėti vaizdo įrašą',
  comments:
    'komentarai|komentuoti|rašyti komentarą|palikti komentarą|rodyti komentarus|skaityti komentarus|diskusija|parašykite komentarą',
  nav: 'kitas puslapis|ankstesnis puslapis|kitas|ankstesnis|į viršų|atgal|rodyti daugiau|daugiau|visos naujienos|kitas straipsnis',
  newsletter: 'naujienlaiškis|naujienlaiškį|el. paštas|el. pašto adresas|prenumeruoti naujienas|užsisakyti',
  paywall:
    'tik prenumeratoriams|prenumeratoriams|prenumeruokite|jau esate prenumeratorius|norėdami skaityti toliau|prisijunkite, kad',
  donation: 'paremkite|paremti|parama|tapkite rėmėju',
  notice: 'naudoja slapukus|naudojame slapukus|slapukai|slapukų politika|sutinku',
};

export const source: SourceVocabulary = {
  by: ['autorius', 'parengė', 'rašo'],
  writer: ['autorius', 'autorė', 'tekstas', 'žurnalistas', 'parengė'],
  editor: ['redaktorius', 'redaktorė', 'redagavo'],
  origin: ['šaltinis', 'šaltiniai'],
  photo: ['nuotrauka', 'nuotraukos', 'nuotr', 'foto', 'fotografas'],
  quotedFrom: ['perspausdinta iš'],
  and: ['ir'],
  jobs: ['žurnalistas', 'žurnalistė', 'korespondentas', 'korespondentė', 'redaktorius', 'redaktorė'],
  desks: ['redakcija', 'naujienų tarnyba'],
  published: ['paskelbta', 'publikuota', 'sukurta'],
  updated: ['atnaujinta', 'redaguota'],
};

export const quotes: QuoteVocabulary = {};
