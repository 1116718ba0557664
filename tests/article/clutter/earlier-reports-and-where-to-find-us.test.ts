import { describe, expect, it } from 'vitest';
import { found } from './page';

/** What a press calls its earlier, whole and connected reports, and how it says where else it is found; and sentences of an article with the same words. */
interface Press {
  /** A label and a headline without a link. */
  related: readonly string[];
  ad: readonly string[];
  share?: readonly string[];
  /** What stands before the names of two networks. */
  follow: readonly string[];
  /** What a link says. */
  comments: readonly string[];
  nav?: string;
  /** What stands beside a button. */
  newsletter?: string;
  paywall?: string;
  donation?: string;
  headline: string;
  stays: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Press>> = {
  da: {
    related: ['Relateret artikel', 'Vi har tidligere skrevet', 'Læs artiklen', 'Hele serien', 'Tidligere artikler'],
    ad: ['Sponseret indhold', 'Fjern annoncer', 'Læs videre efter annoncen'],
    share: ['Tekststørrelse', 'Større tekst', 'Kopier linket'],
    follow: ['Find os også på', 'Du finder os på', 'Vi er også på', 'Like os på'],
    comments: ['Send et læserbrev', 'Skriv til redaktionen'],
    nav: 'Se alle',
    newsletter: 'Nyhedsmail',
    paywall: 'Resten af artiklen',
    donation: 'Hjælp os',
    headline: 'Broen er åben igen efter reparationen',
    stays: [
      'Hele serien af uheld begyndte, da en bus mandag kørte ned i grøften ved den gamle bro, fortæller en nabo til stedet.',
      'Du finder os på broen hver morgen, siger fiskeren, som i tyve år har stået der sammen med sin bror og sin hund.',
      'Vi har tidligere skrevet til kommunen om broen, siger beboerne, men ingen af brevene er blevet besvaret endnu.',
      'Læs artiklen en gang til, sagde læreren til børnene, før de mandag fik lov til at gå over den nye bro for første gang.',
    ],
  },
  sv: {
    related: ['Ur arkivet', 'Relaterad artikel', 'Tidigare har vi skrivit', 'Hela serien', 'Läs intervjun'],
    ad: ['Betalt samarbete', 'Ta bort annonser', 'Läs vidare efter annonsen'],
    share: ['Större text', 'Mindre text'],
    follow: ['Gilla oss på', 'Hitta oss på', 'Du hittar oss på', 'Vi finns på'],
    comments: ['Skicka en insändare', 'Skriv till redaktionen'],
    nav: 'Visa fler',
    newsletter: 'Till din mejl',
    donation: 'Hjälp oss',
    headline: 'Bron är öppen igen efter reparationen',
    stays: [
      'Ur arkivet hämtade hon ritningarna till den gamla bron, som byggdes av byns egna snickare för hundra år sedan.',
      'Du hittar oss på bron varje morgon, säger fiskaren som har stått där i tjugo år med sin bror och sin gamla hund.',
      'Hela serien av olyckor började när en buss körde ner i diket vid den gamla bron i måndags, berättar en granne.',
    ],
  },
  no: {
    related: ['Relatert sak', 'Trykk her', 'Vi har tidligere skrevet', 'Les meir', 'Sjå også', 'Hele serien'],
    ad: ['Betalt samarbeid', 'Fjern annonser'],
    share: ['Tekststørrelse', 'Mindre tekst'],
    follow: ['Du finner oss også på', 'Finn oss på', 'Vi er også på', 'Lik oss på'],
    comments: ['Send et leserinnlegg', 'Skriv til redaksjonen'],
    paywall: 'Lås opp',
    donation: 'Hjelp oss',
    headline: 'Broen er åpen igjen etter reparasjonen',
    stays: [
      'Trykk her, sto det på knappen ved porten, men da jenta gjorde det, skjedde det ingenting før vaktmesteren kom ut.',
      'Du finner oss på broen hver morgen, sier fiskeren, som har stått der i tjue år sammen med broren og hunden sin.',
      'Vi har tidligere skrevet til kommunen om broen, sier naboene, men ingen har svart på brevene som de sendte inn.',
    ],
  },
  fi: {
    related: ['Aiheeseen liittyvä juttu', 'Lue koko haastattelu', 'Kerroimme aiemmin', 'Edellinen osa', 'Lue täältä'],
    ad: ['Mainosyhteistyö', 'Poista mainokset'],
    share: ['Tekstin koko', 'Fonttikoko'],
    follow: ['Löydät meidät myös', 'Olemme myös', 'Tykkää meistä'],
    comments: ['Lähetä viesti toimitukselle', 'Kerro oma tarinasi'],
    newsletter: 'Aamukirje',
    donation: 'Tarvitsemme tukesi',
    headline: 'Silta on taas auki korjauksen jälkeen',
    stays: [
      'Kerroimme aiemmin kunnalle sillan vioista, mutta kukaan ei tullut katsomaan, sanoo kylän vanhin asukas rannalla.',
      'Alennus on vain tilaajille, sanoo sillan rakentaja, ja muut maksavat kahvilasta täyden hinnan kesän loppuun asti.',
      'Edellinen osa sillasta purettiin jo keväällä, ja loput haettiin pois maanantaina, kun jää oli lähtenyt joesta.',
    ],
  },
  is: {
    related: ['Tengd frétt', 'Fyrri umfjöllun', 'Lestu viðtalið', 'Smellið hér', 'Nánar hér'],
    ad: ['Haltu áfram að lesa', 'Kynningarefni'],
    share: ['Stækka letur', 'Minnka letur', 'Leturstærð'],
    follow: ['Finndu okkur á', 'Þú finnur okkur á', 'Við erum líka á', 'Við erum einnig á'],
    comments: ['Hefur þú ábendingu?', 'Skrifa ritstjórn bréf'],
    newsletter: 'Skrá mig',
    donation: 'Hjálpaðu okkur',
    headline: 'Brúin er opin á ný eftir viðgerð',
    stays: [
      'Fyrri umfjöllun nefndarinnar um brúna tók þrjá mánuði, en í þetta sinn var svarið komið eftir aðeins viku, segir hún.',
      'Við erum líka á báti, sagði sjómaðurinn þegar hann var spurður hvort brúin skipti þorpið einhverju máli á veturna.',
    ],
  },
  et: {
    related: ['Seotud artikkel', 'Sel teemal', 'Varem oleme kirjutanud', 'Loe intervjuud', 'Rohkem infot', 'Kogu sari'],
    ad: ['Artikli järg', 'Partnersisu'],
    share: ['Teksti suurus', 'Suurem tekst', 'Väiksem tekst'],
    follow: ['Oleme ka siin:', 'Leiad meid ka', 'Leia meid', 'Tule ja liitu:'],
    comments: ['Saada see toimetusele', 'Mida sina arvad?', 'Leidsid trükivea? Trükiviga siin'],
    newsletter: 'Pane end kirja',
    headline: 'Sild on pärast remonti taas avatud',
    stays: [
      'Sel teemal ei taha keegi külas rääkida, ütles vanim elanik, sest silla ehitamine maksis kaks korda rohkem kui lubati.',
      'Varem oleme kirjutanud vallale mitu kirja, aga vastus tuli alles siis, kui uus sild oli juba ammu valmis ja avatud.',
    ],
  },
  lv: {
    related: ['Saistītais raksts', 'Vairāk lasi', 'Plašāk', 'Iepriekš vēstījām', 'Lasi interviju', 'Iepriekšējā daļa'],
    ad: ['Partneru saturs'],
    share: ['Burtu izmērs'],
    follow: ['Mēs esam arī šeit:', 'Atrodi mūs'],
    comments: ['Raksti redakcijai'],
    newsletter: 'Vēstkopa',
    donation: 'Tavs ziedojums',
    headline: 'Tilts pēc remonta atkal ir atvērts',
    stays: [
      'Plašāk par šo tiltu neviens ciemā runāt nevēlas, jo darbi izmaksāja divreiz vairāk, nekā dome bija solījusi rudenī.',
      'Iepriekšējā daļa tilta tika nojaukta jau pavasarī, bet pārējo aizveda pirmdien, kad ledus no upes bija aizgājis.',
    ],
  },
  lt: {
    related: [
      'Susijęs straipsnis',
      'Plačiau skaitykite',
      'Šia tema',
      'Ta pačia tema',
      'Esame rašę',
      'Taip pat klausykite',
    ],
    ad: ['Partnerio turinys', 'Rėmėjo turinys'],
    share: ['Teksto dydis', 'Šrifto dydis'],
    follow: ['Mus rasite', 'Rasite mus', 'Raskite mus', 'Esame ir čia:'],
    comments: ['Rašykite redakcijai'],
    newsletter: 'Registruokitės',
    headline: 'Tiltas po remonto vėl atidarytas',
    stays: [
      'Šia tema kaime niekas kalbėti nenori, sako seniausias gyventojas, nes tiltas kainavo dvigubai daugiau, nei žadėta.',
      'Esame rašę laiškų savivaldybei, pasakoja gyventojai, bet atsakymo sulaukėme tik tada, kai tiltas jau buvo baigtas.',
    ],
  },
  pl: {
    related: [
      'Powiązany artykuł',
      'Więcej o',
      'Pisaliśmy o tym',
      'Wcześniej pisaliśmy',
      'Cała rozmowa',
      'Czytaj tutaj',
    ],
    ad: ['Artykuł partnera', 'Materiał partnera', 'Tekst sponsorowany'],
    follow: ['Polub nas na', 'Znajdziesz nas na', 'Znajdź nas na', 'Jesteśmy też na', 'Dołącz do'],
    comments: ['A co wy myślicie?', 'Piszcie do nas', 'List do redakcji'],
    newsletter: 'Subskrybuj',
    headline: 'Most po remoncie znów jest otwarty',
    stays: [
      'Cała rozmowa burmistrza z mieszkańcami trwała trzy godziny, ale o terminie remontu nie padło w niej ani jedno słowo.',
      'Znajdziesz nas na moście każdego ranka, mówi wędkarz, który od dwudziestu lat przychodzi tam z bratem i starym psem.',
    ],
  },
  cs: {
    related: ['Související článek', 'Celý rozhovor', 'Více zde', 'Dříve jsme psali', 'Předchozí díl', 'Celý seriál'],
    ad: ['Partnerský obsah', 'Sponzorováno', 'Pokračování textu pod reklamou'],
    share: ['Poslat e-mailem'],
    follow: ['Najdete nás na', 'Jsme také na', 'Jsme i na'],
    comments: ['Překlep v textu', 'Napište do redakce'],
    newsletter: 'Novinky do e-mailu',
    donation: 'Pomozte nám',
    headline: 'Most je po opravě znovu otevřený',
    stays: [
      'Celý rozhovor starosty s občany trval tři hodiny, ale o tom, kdy začne oprava, v něm nepadlo jediné slovo, řekla.',
      'Najdete nás na mostě každé ráno, říká rybář, který tam už dvacet let chodí se svým bratrem a se starým psem.',
      'Měsíční předplatné zdražilo o dvacet korun, roční předplatné plavání na novém koupališti zůstává na stejné ceně.',
    ],
  },
  sk: {
    related: [
      'Celý rozhovor',
      'Viac tu',
      'Viac čítajte',
      'Odporúčame z redakcie',
      'Už sme písali',
      'Predchádzajúca časť',
    ],
    ad: ['Partnerský obsah', 'Obsah partnera'],
    follow: ['Nájdete nás na', 'Nájdite nás na', 'Sme aj na'],
    comments: ['Preklep v texte', 'List redakcii'],
    newsletter: 'Novinky do e-mailu',
    headline: 'Most je po oprave znova otvorený',
    stays: [
      'Celý rozhovor starostu s občanmi trval tri hodiny, ale o tom, kedy sa začne oprava, v ňom nepadlo ani jedno slovo.',
      'Nájdete nás na moste každé ráno, hovorí rybár, ktorý tam už dvadsať rokov chodí so svojím bratom a so starým psom.',
    ],
  },
  hu: {
    related: [
      'Kapcsolódó írás',
      'A teljes interjú',
      'Korábban megírtuk',
      'A szerkesztő ajánlja',
      'Bővebben itt',
      'Előző rész',
    ],
    ad: ['Fizetett hirdetés', 'Folytatás a hirdetés után'],
    share: ['Nagyobb betű', 'Kisebb betű'],
    follow: ['Ott vagyunk', 'Itt is megtalálsz minket:', 'Lájkolj minket:'],
    comments: ['Szerinted?', 'Írd meg!', 'Véleményed van?'],
    newsletter: 'Regisztráljon',
    headline: 'A híd a felújítás után ismét nyitva áll',
    stays: [
      'Ott vagyunk minden reggel a hídon, mondta a horgász, aki húsz éve jár oda a bátyjával és az öreg kutyájukkal együtt.',
      'A teljes interjú három óráig tartott, de arról, hogy mikor kezdődik a híd felújítása, egyetlen szó sem esett benne.',
    ],
  },
};

const kindOf = (html: string): string | undefined => found({ between: html })[0]?.split(':')[0];

const NETWORKS =
  '<a href="https://www.facebook.com/kabar">Facebook</a>, <a href="https://www.instagram.com/kabar">Instagram</a>';

describe.each(Object.entries(LANGUAGES))('%s', (_, press) => {
  it.each(press.related)('"%s: headline" goes', (label) => {
    expect(found({ between: `<p>${label}: ${press.headline}</p>` })).toEqual([`related: ${label}: ${press.headline}`]);
  });

  it.each(press.ad)('"%s" goes', (label) => {
    expect(found({ between: `<div><span>${label}</span></div>` })).toEqual([`ad: ${label}`]);
  });

  it.each(press.share ?? [])('"%s" goes', (label) => {
    expect(found({ between: `<p>${label}</p>` })).toEqual([`share: ${label}`]);
  });

  it.each(press.follow)('"%s" before the names of networks goes', (call) => {
    expect(kindOf(`<p>${call} ${NETWORKS}</p>`)).toBe('follow');
  });

  const blocks: [kind: string, html: string][] = press.comments.map((words) => [
    'comments',
    `<div><a href="/kirim">${words}</a></div>`,
  ]);
  if (press.nav) blocks.push(['nav', `<div><a href="/semua">${press.nav}</a></div>`]);
  for (const kind of ['newsletter', 'paywall', 'donation'] as const)
    if (press[kind])
      blocks.push([kind === 'donation' ? 'other' : kind, `<div><span>${press[kind]}</span> <button>Xy</button></div>`]);

  it.each(blocks)('%s: %s goes', (kind, html) => expect(kindOf(html)).toBe(kind));

  it.each(press.stays)('"%s" stays', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<p>${sentence.replace(/(\S+ \S+)(?= \S+$)/, '<a href="/lain">$1</a>')}</p>` })).toEqual(
      [],
    );
    expect(found({ after: `<p>${sentence}</p>` })).toEqual([]);
  });
});
