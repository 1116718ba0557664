import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'nl', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lees ook|lees meer|lees verder|lees hier|lees het artikel|lees|bekijk ook|kijk ook|zie ook|luister ook|meer over|meer van|meer lezen|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|aanbevolen|aanbevolen artikelen|aanbevolen voor u|ook interessant|dit vind je misschien ook leuk|misschien ook interessant|leestip|leestips|uitgelicht|niet te missen|achtergrond|dit is ook interessant',
  lists:
    'meest gelezen|best gelezen|veelgelezen|populair|populairste|meest bekeken|laatste nieuws|net binnen|het laatste nieuws|nieuwste|nieuwste artikelen|meer nieuws|meer artikelen|ander nieuws|overig nieuws|trending|anderen lazen ook|anderen lezen ook|gesponsord|gesponsorde inhoud|topverhalen|keuze van de redactie|vacatures',
  share:
    'deel|deel dit artikel|deel dit bericht|deel dit|deel via|deel op|delen|artikel delen|kopieer link|link kopiëren|link gekopieerd|bewaren|bewaar|opslaan|afdrukken|printen|mailen|tip',
  ad: 'advertentie|advertenties|reclame|advertorial|gesponsord|artikel gaat verder onder de advertentie|tekst gaat verder onder de advertentie|lees verder onder de advertentie|lees verder na de advertentie|artikel gaat verder onder|tekst gaat verder onder|verhaal gaat verder onder|partnerbijdrage|scroll om verder te lezen',
  follow:
    'volg ons|volg|volg onze|blijf op de hoogte|download de app|download onze app|word lid van|abonneer je op|like ons|meld je aan voor ons kanaal',
  tags: "tags|trefwoorden|onderwerpen|meer over|lees meer over|thema's|in dit artikel|categorieën|labels",
  player:
    'luister naar dit artikel|luister naar|luister|artikel beluisteren|beluister|afspelen|bekijk de video|bekijk video|voorlezen|video',
  comments:
    'reacties|reageer|reageren|plaats een reactie|laat een reactie achter|geef een reactie|bekijk reacties|toon reacties|lees reacties|praat mee|schrijf een reactie',
  nav: 'volgende pagina|vorige pagina|volgende|vorige|volgend artikel|vorig artikel|terug naar boven|naar boven|terug|toon meer|bekijk alles|alles bekijken|laad meer|meer laden|meer tonen',
  newsletter:
    'nieuwsbrief|je e-mailadres|uw e-mailadres|e-mailadres|in je inbox|in je mailbox|schrijf je in|meld je aan|aanmelden',
  paywall:
    'alleen voor abonnees|voor abonnees|word abonnee|neem een abonnement|al abonnee|al een abonnement|om verder te lezen|verder lezen|log in om|exclusief voor|onbeperkt toegang|probeer nu',
  donation: 'steun ons|steun|doneer|doneren|jouw steun|uw steun|word vriend|onafhankelijke journalistiek|donatie',
  notice:
    'gebruiken cookies|gebruikt cookies|cookiebeleid|cookie-instellingen|alles accepteren|accepteer cookies|akkoord|meldingen inschakelen|pushmeldingen',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
