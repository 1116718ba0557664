import { describe, expect, it } from 'vitest';
import { found } from './page';

interface Press {
  /** Stands before a colon and a headline without a link. */
  related: readonly string[];
  headline: string;
  /** Marks who paid, or says that the text goes on below. */
  ad: readonly string[];
  /** A tool of the page. */
  share: readonly string[];
  /** Stands before the names of two networks. */
  follow: readonly string[];
  /** What a link says that leads to where readers write. */
  comments: string;
  /** What the article says with the same words. */
  stays: readonly [string, string];
}

const LANGUAGES: Readonly<Record<string, Press>> = {
  es: {
    related: ['Artículo relacionado', 'Lee aquí', 'Te podría interesar'],
    headline: 'La cosecha de cebolla en la ladera norte',
    ad: ['El texto continúa más abajo', 'Patrocinado'],
    share: ['Tamaño de letra', 'Enviar'],
    follow: ['También estamos en', 'Seguinos en'],
    comments: '¿Qué piensas?',
    stays: [
      'Puede ver el puente desde su casa, dice la maestra, y por eso se levanta cada día antes que los demás vecinos.',
      'También estamos en la plaza los domingos, contó el panadero a los turistas que buscaban dónde desayunar.',
    ],
  },
  ca: {
    related: ['Article relacionat', 'Llegiu aquí', 'També us pot interessar'],
    headline: 'La collita de ceba al vessant nord',
    ad: ['La informació continua més avall', 'Segueix llegint'],
    share: ['Mida de la lletra', 'Imprimir'],
    follow: ['També ens trobareu a', 'També som a'],
    comments: 'Has vist una errada?',
    stays: [
      'També som a la plaça els diumenges, va dir el forner als turistes que buscaven on esmorzar després de caminar.',
      'El reportatge continua penjat a la paret de l’escola, on els nens el van llegir cinquanta anys després.',
    ],
  },
  pt: {
    related: ['Artigo relacionado', 'Lê também', 'Mais notícias'],
    headline: 'A colheita da cebola na encosta norte',
    ad: ['A matéria continua abaixo', 'Continua abaixo'],
    share: ['Aumentar', 'Envie'],
    follow: ['Também estamos no', 'Encontre-nos no'],
    comments: 'Comunicar erro',
    stays: [
      'Mais notícias chegaram do vale ao fim da tarde, quando a ponte já estava cheia de gente e de música.',
      'A reportagem continua guardada no museu da aldeia, onde os alunos a leram cinquenta anos depois da cheia.',
    ],
  },
  gl: {
    related: ['A reportaxe completa', 'Consulta aquí', 'A serie completa'],
    headline: 'A colleita da cebola na ladeira norte',
    ad: ['A reportaxe continúa máis abaixo', 'Segue abaixo'],
    share: ['Tamaño da letra', 'Difunde'],
    follow: ['Tamén estamos en', 'Atópanos en'],
    comments: 'Que che pareceu?',
    stays: [
      'Tamén estamos na praza os domingos, contou o panadeiro aos turistas que buscaban onde almorzar.',
      'A serie completa de mapas está no museu da vila, onde os nenos a viron cincuenta anos despois da enchente.',
    ],
  },
  fr: {
    related: ['Lire le décryptage', 'Lire notre enquête', 'Article lié'],
    headline: 'La récolte des oignons sur le versant nord',
    ad: ["Suite de l'article ci-dessous", 'La lecture continue'],
    share: ['Imprimer', 'Partager cet article'],
    follow: ['Retrouvez La Feuille sur', 'Nous sommes aussi sur'],
    comments: 'Une faute ?',
    stays: [
      'Nous sommes aussi sur la place le dimanche, a dit le boulanger aux touristes qui cherchaient où déjeuner.',
      'Retrouvez le pont de votre enfance, proposait l’affiche que la mairie avait collée sur toutes les portes.',
    ],
  },
  it: {
    related: ['Articolo correlato', "Leggi l'intervista", 'Può interessarti'],
    headline: 'Il raccolto delle cipolle sul versante nord',
    ad: ["L'articolo prosegue dopo la pubblicità", 'Prosegue dopo la pubblicità'],
    share: ['Ingrandisci'],
    follow: ['Siamo anche su', 'Ci trovi su'],
    comments: 'Un refuso?',
    stays: [
      'Siamo anche su questa sponda del fiume, ha detto il fornaio ai turisti che cercavano dove fare colazione.',
      'Articolo correlato della legge è il settimo, ha spiegato il segretario al consiglio riunito lunedì sera.',
    ],
  },
  ro: {
    related: ['Articol recomandat', 'Episodul anterior', 'Citiți aici'],
    headline: 'Recolta de ceapă de pe versantul de nord',
    ad: ['Textul continuă mai jos', 'Continuă mai jos'],
    share: ['Mărește', 'Imprimă'],
    follow: ['Ne găsiți și pe', 'Ne găsești pe'],
    comments: 'Ce credeți?',
    stays: [
      'Ne găsiți în piață duminica, le-a spus brutarul turiștilor care căutau unde să mănânce după drum.',
      'Episodul anterior al furtunii a rupt trei copaci pe drum, a anunțat primăria la începutul săptămânii.',
    ],
  },
  de: {
    related: ['Lesen Sie weiter', 'Aus unserem Archiv'],
    headline: 'Die Zwiebelernte am Nordhang',
    ad: ['Artikel wird unterhalb der Werbung fortgesetzt', 'Nach der Werbung weiterlesen'],
    share: ['Artikel drucken', 'Schriftgröße'],
    follow: ['Wir sind auch bei', 'Finden Sie uns auf'],
    comments: 'Was denken Sie?',
    stays: [
      'Wir sind auch am Sonntag auf dem Platz, sagte der Bäcker den Touristen, die nach einem Frühstück suchten.',
      'Weitere Informationen kamen am Abend aus dem Tal, als die Brücke schon voller Menschen und Musik war.',
    ],
  },
  nl: {
    related: ['Uit ons archief', 'Eerder verscheen', 'Gerelateerd artikel'],
    headline: 'De uienoogst op de noordelijke helling',
    ad: ['Tekst gaat door onder de foto', 'Lees verder na de reclame'],
    share: ['Vergroot', 'Tekst groter'],
    follow: ['We zijn ook op', 'Vind ons op'],
    comments: 'Tikfout?',
    stays: [
      'We zijn ook op zondag open, zei de bakker tegen de toeristen die na de wandeling een ontbijt zochten.',
      'Eerder verscheen de burgemeester niet op de brug, omdat hij de hele ochtend met de aannemer had gepraat.',
    ],
  },
  af: {
    related: ['Verwante artikel', 'Die hele reeks', 'Meer berigte'],
    headline: 'Die uie-oes teen die noordelike hang',
    ad: ['Storie gaan onder advertensie voort', 'Vervolg onder advertensie'],
    share: ['Vergroot', 'Deel hierdie artikel'],
    follow: ['Ons is ook op', 'Vind ons op'],
    comments: 'Spelfout?',
    stays: [
      'Ons is ook op Sondag oop, het die bakker gesê vir die toeriste wat ná die stap ontbyt gesoek het.',
      'Die hele reeks kaarte hang in die museum, waar die kinders dit vyftig jaar ná die vloed gesien het.',
    ],
  },
  sq: {
    related: ['Artikull i ngjashëm', 'Lexoni këtu', 'Më shumë lajme'],
    headline: 'Vjelja e qepëve në shpatin verior',
    ad: ['Shkrimi vazhdon më poshtë', 'Vazhdon pas reklamës'],
    share: ['Zmadho', 'Madhësia e tekstit'],
    follow: ['Na gjeni në', 'Jemi edhe në'],
    comments: 'Ndani me ne',
    stays: [
      'Jemi edhe të dielave në shesh, u tha furrtari turistëve që kërkonin ku të hanin pas ecjes së gjatë.',
      'Më shumë lajme erdhën nga lugina në mbrëmje, kur ura ishte tashmë plot me njerëz dhe me muzikë.',
    ],
  },
  el: {
    related: ['Σχετικό άρθρο', 'Δείτε εδώ', 'Διαβάστε σχετικά'],
    headline: 'Η συγκομιδή του κρεμμυδιού στη βόρεια πλαγιά',
    ad: ['Το κείμενο συνεχίζεται μετά τη διαφήμιση', 'Συνέχεια μετά τη διαφήμιση'],
    share: ['Εκτυπώστε', 'Στείλε'],
    follow: ['Βρείτε μας στο', 'Θα μας βρείτε στο'],
    comments: 'Εσείς τι πιστεύετε;',
    stays: [
      'Θα μας βρείτε την Κυριακή στην πλατεία, είπε ο φούρναρης στους τουρίστες που έψαχναν πού να φάνε.',
      'Το κείμενο συνεχίζεται στον απέναντι τοίχο του σχολείου, όπου το διάβασαν τα παιδιά πενήντα χρόνια μετά.',
    ],
  },
};

const kindsIn = (html: string): (string | undefined)[] => found({ between: html }).map((each) => each.split(':')[0]);

describe.each(Object.entries(LANGUAGES))('%s', (_, press) => {
  it.each(press.related)('"%s: headline" goes', (label) =>
    expect(found({ between: `<p>${label}: ${press.headline}</p>` })).toEqual([`related: ${label}: ${press.headline}`]),
  );

  it.each(press.ad)('"%s" goes', (words) =>
    expect(found({ between: `<div><span>${words}</span></div>` })).toEqual([`ad: ${words}`]),
  );

  it.each(press.share)('"%s" goes', (words) =>
    expect(found({ between: `<p>${words}</p>` })).toEqual([`share: ${words}`]),
  );

  it.each(press.follow)('"%s" goes with the networks', (words) =>
    expect(
      kindsIn(
        `<p>${words} <a href="https://t.me/lereng">Telegram</a>, <a href="https://www.instagram.com/lereng">Instagram</a></p>`,
      ),
    ).toEqual(['follow']),
  );

  it(`"${press.comments}" goes`, () =>
    expect(kindsIn(`<div><a href="/kirim">${press.comments}</a></div>`)).toEqual(['comments']));

  it.each(press.stays)('the sentence stays: %s', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<p><strong>${sentence}</strong></p>` })).toEqual([]);
    expect(found({ after: `<p>${sentence}</p>` })).toEqual([]);
  });
});
