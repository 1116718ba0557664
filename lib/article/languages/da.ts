import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'da', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'læs også|læs mere|læs her|læs artiklen|læs|se også|se mere|hør også|lyt også|relateret|relaterede artikler|relateret indhold|mere om|mere fra|anbefalet|anbefalede artikler|vi anbefaler|du vil måske også|du er måske også interesseret i|fortsæt med at læse|fakta|baggrund|artiklen fortsætter',
  lists:
    'mest læste|mest læst|mest sete|mest populære|seneste nyt|seneste nyheder|seneste|seneste artikler|flere nyheder|flere artikler|andre læser|andre læste også|lige nu|topnyheder|nyheder|annoncørbetalt indhold|sponsoreret indhold|populært|job|ledige stillinger|se alle jobs',
  share:
    'del|del artiklen|del denne artikel|del på|del via|del med|kopier link|kopiér link|link kopieret|gem|gem artikel|gem på læseliste|udskriv|send|giv artiklen',
  ad: 'annonce|annoncer|reklame|annoncørbetalt indhold|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|fortsætter efter annoncen|sponsoreret|kommercielt samarbejde|rul ned for at læse videre',
  follow:
    'følg os|følg vores|følg|følg med|find os på|hent appen|hent vores app|download appen|få nyhederne|tilmeld dig',
  tags: 'emner|emneord|tags|nøgleord|mere om|læs mere om|emne|kategorier',
  player:
    'lyt til artiklen|lyt til artikel|lyt til|lyt|hør artiklen|afspil|afspil video|se video|få artiklen læst op|oplæsning|hør',
  comments:
    'kommentarer|kommentér|kommenter|skriv en kommentar|skriv kommentar|vis kommentarer|se kommentarer|deltag i debatten|bliv en del af debatten|debat|læs kommentarer|tilføj kommentar',
  nav: 'næste side|forrige side|næste|forrige|næste artikel|forrige artikel|til toppen|tilbage til toppen|tilbage|vis mere|vis flere|se alle|hent flere|indlæs flere',
  newsletter:
    'nyhedsbrev|din e-mail|e-mailadresse|din mail|i din indbakke|tilmeld mig|tilmeld dig|få de vigtigste|morgenbrevet',
  paywall:
    'kun for abonnenter|for abonnenter|bliv abonnent|køb abonnement|er du allerede abonnent|allerede abonnent|for at læse videre|log ind for at|læs videre med|kræver abonnement|prøv nu|få adgang',
  donation: 'støt|støt os|giv et bidrag|din støtte|doner|bliv medlem|uafhængig journalistik',
  notice:
    'bruger cookies|cookiepolitik|accepter alle|accepter cookies|tillad alle|slå notifikationer til|privatlivspolitik',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
