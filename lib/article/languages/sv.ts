import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sv', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'läs också|läs även|läs mer|läs här|läs artikeln|läs|se också|se även|se mer|hör också|lyssna också|relaterat|relaterade artiklar|relaterat innehåll|mer om|mer från|rekommenderat|rekommenderade artiklar|vi rekommenderar|missa inte|du kanske också gillar|fortsätt läsa|bakgrund|fler artiklar om|fakta|detta har hänt',
  lists:
    'mest läst|mest lästa|mest sett|senaste nytt|senaste nyheterna|senaste|fler nyheter|fler artiklar|andra läser|andra läste också|just nu|toppnyheter|nyheter|populärt|sponsrat innehåll|lediga jobb|rekommenderas för dig|mer att läsa',
  share:
    'dela|dela artikel|dela artikeln|dela på|dela med|dela via|kopiera länk|kopiera länken|länk kopierad|spara|spara artikel|skriv ut|skicka|tipsa|ge bort artikeln|gilla',
  ad: 'annons|annonser|reklam|sponsrat innehåll|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|fortsätter efter annonsen|annonssamarbete|kommersiellt samarbete|scrolla för att fortsätta läsa',
  follow:
    'följ oss|följ våra|följ|följ med|hitta oss på|ladda ner appen|ladda ned appen|hämta appen|få nyheterna|anmäl dig|gilla oss',
  tags: 'ämnen|ämnen i artikeln|ämnesord|taggar|nyckelord|mer om|läs mer om|ämne|kategorier|tema',
  player:
    'lyssna på artikeln|lyssna på artikel|lyssna på|lyssna|hör artikeln|spela upp|se video|få artikeln uppläst|ljuduppspelningen|uppläsning',
  comments:
    'kommentarer|kommentera|skriv en kommentar|skriv kommentar|visa kommentarer|se kommentarer|delta i diskussionen|debatt|läs kommentarer|lägg till kommentar|gå med i diskussionen|anmäl text- och faktafel',
  nav: 'nästa sida|föregående sida|nästa|föregående|nästa artikel|föregående artikel|till toppen|tillbaka till toppen|tillbaka|visa mer|visa fler|se alla|ladda fler|öppna bild i helskärm',
  newsletter:
    'nyhetsbrev|din e-post|e-postadress|i din inkorg|anmäl mig|anmäl dig|prenumerera på|morgonbrevet|din mejl',
  paywall:
    'endast för prenumeranter|för prenumeranter|bli prenumerant|köp prenumeration|är du redan prenumerant|redan prenumerant|för att läsa vidare|för att fortsätta läsa|logga in för att|läs vidare med|kräver prenumeration|prova nu|få tillgång',
  donation: 'stöd|stöd oss|ge en gåva|ditt stöd|swisha|donera|bli medlem|oberoende journalistik',
  notice:
    'använder cookies|använder kakor|cookiepolicy|godkänn alla|acceptera alla|acceptera cookies|slå på notiser|aktivera notiser',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
