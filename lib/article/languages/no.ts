import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'no', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'les også|les mer|les her|les saken|les|se også|se mer|hør også|lytt også|relatert|relaterte saker|relaterte artikler|relatert innhold|mer om|mer fra|anbefalt|anbefalte saker|vi anbefaler|kanskje du også liker|du vil kanskje også like|fortsett å lese|bakgrunn|flere saker om|les hele saken|fakta',
  lists:
    'mest lest|mest leste|mest sett|siste nytt|siste nyheter|siste|flere saker|flere nyheter|andre leser|andre leste også|akkurat nå|toppsaker|nyheter|populært|annonsørinnhold|sponset innhold|ledige stillinger|anbefalt for deg|mer å lese',
  share:
    'del|del saken|del denne saken|del artikkelen|del denne artikkelen|del på|del med|kopier lenke|kopier lenken|lenke kopiert|lagre|skriv ut|send|gi bort artikkelen',
  ad: 'annonse|annonser|reklame|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|saken fortsetter etter annonsen|saken fortsetter under|artikkelen fortsetter under|sponset|kommersielt samarbeid|rull ned for å lese videre',
  follow:
    'følg oss|følg nyhetene|følg|følg med|finn oss på|last ned appen|last ned vår app|få nyhetene|bli med på|meld deg på',
  tags: 'emner|emneord|tags|nøkkelord|stikkord|mer om|les mer om|emne|kategorier|tema',
  player:
    'lytt til saken|lytt til artikkelen|lytt til|lytt|hør saken|spill av|se video|få saken lest opp|opplesing|hør artikkelen',
  comments:
    'kommentarer|kommenter|skriv en kommentar|skriv kommentar|vis kommentarer|se kommentarer|kommentarer til denne saken|bli med i debatten|delta i debatten|debatt|les kommentarer|legg til kommentar',
  nav: 'neste side|forrige side|neste|forrige|neste sak|forrige sak|neste artikkel|til toppen|tilbake til toppen|tilbake|vis mer|vis flere|se alle|last flere|last inn flere',
  newsletter: 'nyhetsbrev|din e-post|e-postadresse|i innboksen|meld meg på|meld deg på|abonner på|registrer deg',
  paywall:
    'kun for abonnenter|for abonnenter|bli abonnent|kjøp abonnement|er du allerede abonnent|allerede abonnent|for å lese videre|logg inn for å|les videre med|krever abonnement|prøv nå|få tilgang',
  donation: 'støtt|støtt oss|gi et bidrag|din støtte|vipps|doner|bli medlem|uavhengig journalistikk',
  notice:
    'bruker cookies|bruker informasjonskapsler|informasjonskapsler|godta alle|godta cookies|tillat alle|slå på varsler|personvern',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
