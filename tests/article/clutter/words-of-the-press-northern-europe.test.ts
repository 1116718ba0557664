import { describe, expect, it } from 'vitest';
import { found } from './page';

/** What the press of a language prints between paragraphs, by the kind that knows it, and two sentences of an article with the same words. */
interface Press {
  /** A label and a headline without a link. */
  related: readonly string[];
  ad: readonly string[];
  share: readonly string[];
  /** A label above two links. */
  tags?: string;
  /** What a button with a clock says. */
  player?: string;
  /** What a link says. */
  comments: string;
  /** What stands beside a button. */
  follow?: string;
  newsletter?: string;
  paywall?: string;
  donation: string;
  headline: string;
  stays: readonly [string, string];
}

const LANGUAGES: Readonly<Record<string, Press>> = {
  de: {
    related: ['Die Redaktion empfiehlt', 'Aus dem Archiv'],
    ad: ['Scrollen Sie nach unten'],
    share: ['Per E-Mail'],
    tags: 'In diesem Artikel',
    player: 'Artikel vorgelesen',
    comments: 'Fehler gefunden? Schreiben Sie uns',
    donation: 'Einer Spende zustimmen',
    headline: 'Die Brücke ist nach der Reparatur wieder offen',
    stays: [
      'Aus dem Archiv der Stadt stammen die Pläne, mit denen die Handwerker die Brücke in drei Monaten neu gebaut haben.',
      'Klicken Sie hier nicht, stand in der Mail, vor der die Polizei am Montag alle Haushalte der Gemeinde gewarnt hat.',
    ],
  },
  nl: {
    related: [
      'In deze serie verscheen eerder',
      'De redactie raadt aan',
      'Dit mag je niet missen',
      'Eerder schreven we',
    ],
    ad: ['Reclame', 'Scroll om verder te lezen', 'Aangeboden door de bouwmarkt'],
    share: ['Stuur naar een vriend', 'Afdrukken'],
    tags: 'In dit artikel',
    player: 'Voorgelezen artikel',
    comments: 'Taalfout gezien? Stuur ons een bericht',
    follow: 'Voeg ons toe',
    newsletter: 'Schrijf u in',
    donation: 'Word vriend van de krant',
    headline: 'De brug is na de reparatie weer open',
    stays: [
      'Eerder schreven we in deze krant dat de brug dicht zou blijven, maar de aannemer was drie weken vroeger klaar.',
      'Reclame langs de weg mag van de gemeente alleen nog met een vergunning, zei de wethouder dinsdag in de raad.',
    ],
  },
  af: {
    related: ['Die redaksie beveel aan', 'Nog in dié reeks', 'Uit die argief', 'Jy stel dalk belang in'],
    ad: ['Geborgde inhoud', 'Blaai af om verder te lees'],
    share: ["Stuur aan 'n vriend", 'Druk hierdie'],
    tags: 'In hierdie artikel',
    player: 'Lees hardop',
    comments: 'Wat dink jy?',
    follow: 'Laai ons app',
    newsletter: 'Registreer hier',
    paywall: "Word 'n intekenaar en lees alles",
    donation: 'Ondersteun ons',
    headline: 'Die brug is ná die herstelwerk weer oop',
    stays: [
      'Uit die argief van die dorp kom die foto wat wys hoe die ou brug in die vloed van daardie jaar weggespoel het.',
      'Wat dink jy sal gebeur as die rivier weer opkom, het die boer gevra terwyl hy na die nuwe brug staan en kyk.',
    ],
  },
  da: {
    related: ['Redaktionen anbefaler', 'I samme serie', 'Tidligere skrev vi', 'Du kan også læse'],
    ad: ['Betalt indhold', 'Rul ned for at læse videre'],
    share: ['Send til en ven'],
    tags: 'I denne artikel',
    player: 'Oplæst artikel',
    comments: 'Har du et tip? Fortæl os det',
    follow: 'Tilføj os',
    newsletter: 'Skriv dig op',
    paywall: 'Log ind for at se resten',
    donation: 'Støt vores arbejde',
    headline: 'Broen er åben igen efter reparationen',
    stays: [
      'I samme serie af uheld blev to biler ramt af grene, da stormen natten til mandag trak hen over den sydlige del af øen.',
      'Støt vores lille havn, lød opfordringen fra fiskerne, da borgmesteren mandag indviede den nye mole ved færgelejet.',
    ],
  },
  sv: {
    related: ['Redaktionen rekommenderar', 'I samma serie', 'Du kanske också gillar', 'Från arkivet'],
    ad: ['Sponsrat', 'Scrolla ner för att fortsätta läsa'],
    share: ['Tipsa en vän', 'Skicka till en vän'],
    tags: 'I artikeln',
    player: 'Uppläst artikel',
    comments: 'Tyck till',
    follow: 'Ladda ner vår app',
    newsletter: 'Registrera dig',
    paywall: 'Logga in för hela texten',
    donation: 'Stötta tidningen',
    headline: 'Bron är öppen igen efter reparationen',
    stays: [
      'Från arkivet hämtade hon ritningarna till den gamla bron, som byggdes av byns egna snickare för hundra år sedan.',
      'Stötta varandra, sade prästen till familjerna som hade samlats i församlingshemmet efter branden natten till söndag.',
    ],
  },
  no: {
    related: ['Anbefalt av redaksjonen', 'I samme serie', 'Tidligere skrev vi', 'Ikke gå glipp'],
    ad: ['Betalt innhold', 'Rull ned for å lese videre'],
    share: ['Tips en venn', 'Send til en venn'],
    tags: 'Temaer i saken',
    player: 'Hør artikkelen',
    comments: 'Feil i saken? Fortell oss det',
    follow: 'Legg til oss',
    newsletter: 'Registrer deg',
    paywall: 'Logg inn for resten',
    donation: 'Vipps et bidrag',
    headline: 'Broen er åpen igjen etter reparasjonen',
    stays: [
      'I samme serie møter laget serielederen på søndag, og treneren håper at keeperen er frisk nok til å spille hele kampen.',
      'Feil i saken mot kommunen førte til at retten utsatte møtet i to uker, opplyste advokaten til naboene mandag.',
    ],
  },
  is: {
    related: ['Ritstjórn mælir með', 'Þú gætir haft áhuga á', 'Ekki missa af', 'Úr safni'],
    ad: ['Kynning', 'Flettu niður'],
    share: ['Sendu á vin', 'Prenta út'],
    tags: 'Í þessari grein',
    player: 'Upplestur',
    comments: 'Tilkynna villu',
    follow: 'Sækja app',
    newsletter: 'Póstlisti',
    paywall: 'Gerast áskrifandi',
    donation: 'Styrkja okkur',
    headline: 'Brúin er opin á ný eftir viðgerð',
    stays: [
      'Úr safni bæjarins kom kortið sem sýnir hvar gamla brúin stóð áður en flóðið tók hana fyrir hundrað árum síðan.',
      'Kynning á nýju brúnni verður í félagsheimilinu á mánudag, sagði sveitarstjórinn við íbúa sem höfðu beðið lengi.',
    ],
  },
  fi: {
    related: ['Toimitus suosittelee', 'Sarjan muut osat', 'Kirjoitimme aiemmin', 'Sinua saattaa kiinnostaa'],
    ad: ['Kaupallinen sisältö', 'Vieritä alas'],
    share: ['Lähetä kaverille'],
    tags: 'Jutun aiheet',
    player: 'Lue ääneen',
    comments: 'Mitä mieltä olet?',
    newsletter: 'Tilaa maksuton aamuviesti',
    paywall: 'Kirjaudu sisään ja jatka',
    donation: 'Tue työtämme',
    headline: 'Silta on taas auki korjauksen jälkeen',
    stays: [
      'Kirjoitimme aiemmin kirjeen kunnalle, mutta vastausta ei tullut, kertoi kylän vanhin asukas sillan avajaisissa.',
      'Mitä mieltä olet sillasta, kysyi opettaja lapsilta, jotka olivat kävelleet sen yli ensimmäistä kertaa maanantaina.',
    ],
  },
  et: {
    related: ['Toimetus soovitab', 'Samast sarjast', 'Varem kirjutasime', 'Ära maga maha'],
    ad: ['Sisuturundus', 'Lugemise jätkamiseks keri alla'],
    share: ['Saada sõbrale'],
    tags: 'Seotud teemad',
    player: 'Loe ette',
    comments: 'Leidsid vea?',
    follow: 'Liitu meie rühmaga',
    newsletter: 'Telli tasuta',
    paywall: 'Oled tellija? Oled juba tellija?',
    donation: 'Tee annetus',
    headline: 'Sild on pärast remonti taas avatud',
    stays: [
      'Varem kirjutasime vallale mitu kirja, ütles küla vanim elanik, aga vastus tuli alles siis, kui sild oli juba valmis.',
      'Tee annetus nähtavaks, palus kooli direktor lapsevanemaid, kes olid toonud raamatukogule terve kastitäie raamatuid.',
    ],
  },
  lv: {
    related: ['Redakcija iesaka', 'Citi raksti šajā sērijā', 'Iepriekš rakstījām', 'Nepalaid garām'],
    ad: ['Apmaksāts saturs', 'Turpini lasīt, ritinot uz leju'],
    share: ['Nosūtīt draugam'],
    tags: 'Šajā rakstā',
    player: 'Atskaņot',
    comments: 'Ko domā tu?',
    follow: 'Mūsu kanāls',
    newsletter: 'Abonē vēstules',
    paywall: 'Kļūsti par abonentu',
    donation: 'Ziedot redakcijai',
    headline: 'Tilts pēc remonta atkal ir atvērts',
    stays: [
      'Iepriekš rakstījām vēstules domei, stāstīja ciema vecākais, bet atbildi saņēmām tikai tad, kad tilts jau bija gatavs.',
      'Ko domā bērni par jauno tiltu, skolotāja uzzināja pirmdien, kad visa klase pirmo reizi gāja pāri upei uz stundām.',
    ],
  },
  lt: {
    related: ['Redakcija rekomenduoja', 'Kiti šio ciklo tekstai', 'Anksčiau rašėme', 'Iš archyvo'],
    ad: ['Remiamas turinys', 'Norėdami skaityti toliau, slinkite žemyn'],
    share: ['Siųsti draugui'],
    tags: 'Šiame straipsnyje',
    player: 'Įgarsintas tekstas',
    comments: 'Radote klaidą?',
    follow: 'Mūsų kanalas',
    newsletter: 'Prenumeruokite nemokamai',
    paywall: 'Tapkite prenumeratoriumi',
    donation: 'Prisidėk',
    headline: 'Tiltas po remonto vėl atidarytas',
    stays: [
      'Anksčiau rašėme laiškus savivaldybei, pasakojo seniausias kaimo gyventojas, bet atsakymo sulaukėme tik po metų.',
      'Iš archyvo gautas planas rodo, kur stovėjo senasis tiltas, kol jo prieš šimtą metų nenunešė pavasario potvynis.',
    ],
  },
  pl: {
    related: ['Wybór redakcji', 'Redakcja poleca', 'Z archiwum'],
    ad: ['Przewiń, aby czytać dalej'],
    share: ['Wyślij znajomemu'],
    comments: 'Zgłoś błąd',
    donation: 'Niezależne media',
    headline: 'Most po remoncie znów jest otwarty',
    stays: [
      'Wybór redakcji padł na zdjęcie mostu, które zrobiła uczennica ze wsi, a nagrodę wręczył jej w poniedziałek burmistrz.',
      'Z archiwum gminy pochodzi plan, według którego cieśle odbudowali most w trzy miesiące, nie licząc na niczyją pomoc.',
    ],
  },
  cs: {
    related: ['Redakce doporučuje', 'Další díly seriálu', 'Psali jsme', 'Nenechte si ujít'],
    ad: ['Placený obsah', 'Pokračujte ve čtení posunutím dolů'],
    share: ['Poslat příteli'],
    tags: 'V tomto článku',
    comments: 'Co si myslíte vy?',
    follow: 'Přidejte se',
    newsletter: 'Odebírejte zdarma',
    paywall: 'Pokračovat ve čtení',
    donation: 'Přispět redakci',
    headline: 'Most je po opravě znovu otevřený',
    stays: [
      'Psali jsme obci několik dopisů, řekl nejstarší obyvatel vsi, ale odpověď přišla až ve chvíli, kdy byl most hotový.',
      'Co si myslíte o novém mostě, ptala se učitelka dětí, které po něm v pondělí ráno poprvé přešly na druhý břeh.',
    ],
  },
  sk: {
    related: ['Redakcia odporúča', 'Ďalšie časti seriálu', 'Písali sme', 'Výber redakcie'],
    ad: ['Platený obsah', 'Rolujte nižšie a čítajte ďalej'],
    share: ['Pošlite článok', 'Skopírovať odkaz'],
    tags: 'V tomto článku',
    player: 'Pozrite si video',
    comments: 'Čo si myslíte vy?',
    follow: 'Pridajte sa',
    newsletter: 'Odoberajte zadarmo',
    paywall: 'Chcete čítať ďalej?',
    donation: 'Darujte redakcii',
    headline: 'Most je po oprave znova otvorený',
    stays: [
      'Písali sme obci niekoľko listov, povedal najstarší obyvateľ dediny, ale odpoveď prišla až vtedy, keď bol most hotový.',
      'Čo ešte treba vedieť o rieke, spýtala sa učiteľka detí, ktoré v pondelok ráno prvý raz prešli po novom moste.',
    ],
  },
  hu: {
    related: ['A szerkesztőség ajánlja', 'Sorozatunk korábbi részei', 'Korábban írtuk', 'Ne hagyja ki'],
    ad: ['Támogatói tartalom', 'Görgessen tovább a cikk folytatásához'],
    share: ['Ossza meg'],
    tags: 'Kapcsolódó témák',
    player: 'Felolvasás',
    comments: 'Mit gondol?',
    follow: 'Alkalmazásunk',
    newsletter: 'Feliratkozás',
    paywall: 'Legyen előfizető',
    donation: 'Segítse munkánkat',
    headline: 'A híd a felújítás után ismét nyitva áll',
    stays: [
      'Mit gondol a hídról, kérdezte a tanítónő a gyerekektől, akik hétfőn reggel mentek át rajta először az iskolába.',
      'Ne hagyja ki a falut, aki a hegyekbe indul, mondta a polgármester, mert a régi híd fölött a legszebb a naplemente.',
    ],
  },
  sl: {
    related: ['Uredništvo priporoča', 'Drugi članki iz serije', 'Ne zamudite', 'Iz arhiva'],
    ad: ['Sponzorirana vsebina', 'Pomaknite se navzdol'],
    share: ['Pošlji prijatelju'],
    tags: 'V tem članku',
    player: 'Prisluhnite',
    comments: 'Kaj menite?',
    follow: 'Pridruži se',
    newsletter: 'Vsako jutro',
    paywall: 'Postanite naročnik',
    donation: 'Prispevajte',
    headline: 'Most je po obnovi spet odprt',
    stays: [
      'Iz arhiva občine je načrt, po katerem so tesarji v treh mesecih znova postavili most, ne da bi komu plačali.',
      'Kaj menite o mostu, je učiteljica vprašala otroke, ki so v ponedeljek zjutraj prvič šli čezenj na drugi breg.',
    ],
  },
  fo: {
    related: ['Blaðstjórnin mælir til', 'Í somu røð'],
    ad: ['Keypt tilfar', 'Rulla niður'],
    share: ['Send til ein vin'],
    comments: 'Hvat heldur tú?',
    donation: 'Stuðla okkum',
    headline: 'Brúgvin er aftur opin eftir umvæling',
    stays: [
      'Í somu røð stóðu børnini, sum mánadagin á fyrsta sinni gingu um nýggju brúnna, sigur lærarin í bygdini.',
      'Hvat heldur tú um brúnna, spurdi lærarin børnini, sum høvdu gingið langan veg í skúla, síðani hin gamla fór.',
    ],
  },
  lb: {
    related: ['Aus dem Archiv', 'An dëser Serie'],
    ad: ['Bezuelten Inhalt', 'Den Artikel geet weider'],
    share: ['Engem Frënd schécken'],
    tags: 'An dësem Artikel',
    comments: 'Schreift eis',
    donation: 'Ënnerstëtzt',
    headline: 'D’Bréck ass no der Reparatur nees op',
    stays: [
      'Aus dem Archiv vun der Gemeng koumen d’Pläng, no deenen d’Handwierker d’Bréck an dräi Méint nei gebaut hunn.',
      'Schreift eis e Bréif, sot de Schoulmeeschter de Kanner, déi e Méindeg fir d’éischt iwwer déi nei Bréck gaange sinn.',
    ],
  },
  ga: {
    related: ['Rogha an eagarthóra', 'Sa tsraith seo'],
    ad: ['Ábhar urraithe', 'Leanann an t-alt'],
    share: ['Seol chuig cara'],
    tags: 'San alt seo',
    comments: 'Scríobh chugainn',
    donation: 'Tacaigh le hobair na foirne',
    headline: 'Tá an droichead oscailte arís tar éis na hoibre',
    stays: [
      'Sa tsraith seo de stoirmeacha leagadh trí chrann ar an mbóthar, a dúirt an chomhairle ar maidin Dé Luain.',
      'Tacaigh le do chomharsa, a dúirt an sagart leis na teaghlaigh a tháinig isteach sa halla tar éis na tuile móire.',
    ],
  },
  cy: {
    related: ['Dewis y golygydd', 'Yn yr un gyfres'],
    ad: ["Cynnwys wedi'i noddi", 'Sgroliwch i lawr'],
    share: ['Anfon at ffrind'],
    tags: 'Yn yr erthygl hon',
    comments: 'Beth yw eich barn?',
    donation: 'Cyfrannwch',
    headline: 'Mae’r bont ar agor eto ar ôl y gwaith',
    stays: [
      'Yn yr un gyfres o stormydd cwympodd tair coeden ar y ffordd, meddai’r cyngor wrth bobl y pentref fore Llun.',
      'Beth yw eich barn am y bont, gofynnodd yr athrawes i’r plant a gerddodd drosti am y tro cyntaf fore Llun.',
    ],
  },
};

const kindOf = (html: string): string | undefined => found({ between: html })[0]?.split(':')[0];

describe.each(Object.entries(LANGUAGES))('%s', (_, press) => {
  it.each(press.related)('"%s: headline" goes', (label) => {
    expect(found({ between: `<p>${label}: ${press.headline}</p>` })).toEqual([`related: ${label}: ${press.headline}`]);
  });

  it.each(press.ad)('"%s" goes', (label) => {
    expect(found({ between: `<div><span>${label}</span></div>` })).toEqual([`ad: ${label}`]);
  });

  it.each(press.share)('"%s" goes', (label) => {
    expect(found({ between: `<p>${label}</p>` })).toEqual([`share: ${label}`]);
  });

  const { tags, player, comments, ...calls } = press;
  const blocks: [kind: string, html: string][] = [['comments', `<div><a href="/kirim">${comments}</a></div>`]];
  if (tags)
    blocks.push(['tags', `<p>${tags}: <a href="/satu">Jembatan gantung</a> <a href="/dua">Sungai Lereng</a></p>`]);
  if (player) blocks.push(['player', `<div><button>${player}</button> 4:12</div>`]);
  for (const kind of ['follow', 'newsletter', 'paywall', 'donation'] as const)
    if (calls[kind])
      blocks.push([kind === 'donation' ? 'other' : kind, `<div><span>${calls[kind]}</span> <button>Xy</button></div>`]);

  it.each(blocks)('%s: %s goes', (kind, html) => expect(kindOf(html)).toBe(kind));

  it.each(press.stays)('"%s" stays', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<p>${sentence.replace(/(\S+ \S+)(?= \S+$)/, '<a href="/lain">$1</a>')}</p>` })).toEqual(
      [],
    );
    expect(found({ after: `<p>${sentence}</p>` })).toEqual([]);
  });
});
