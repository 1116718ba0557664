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

export const source: SourceVocabulary = {
  by: ['af', 'skrevet af'],
  writer: ['skrevet af', 'tekst', 'journalist', 'af', 'forfatter'],
  editor: ['redaktør', 'redigeret af', 'redaktion'],
  origin: ['kilde', 'kilder', 'bureau'],
  photo: ['foto', 'fotos', 'fotograf', 'billede', 'grafik'],
  quotedFrom: ['oprindeligt bragt i', 'artiklen blev først bragt i'],
  material: ['med oplysninger fra'],
  and: ['og', 'samt'],
  jobs: ['journalist', 'korrespondent', 'redaktør', 'reporter', 'skribent', 'praktikant'],
  desks: ['redaktionen', 'red', 'nyhedsredaktionen'],
  genres: ['kommentar', 'analyse', 'interview', 'kronik', 'klumme'],
  published: ['publiceret', 'offentliggjort', 'udgivet'],
  updated: ['opdateret', 'sidst opdateret', 'ændret'],
};

export const quotes: QuoteVocabulary = {
  says:
    'siger, sagde, sagt, fortæller, fortalte, skriver, skrev, forklarer, forklarede, oplyser, oplyste, mener, ' +
    'mente, synes, syntes, tror, konstaterer, konstaterede, hævder, hævdede, understreger, understregede, ' +
    'svarer, svarede, spørger, spurgte, tilføjer, tilføjede, fortsætter, fortsatte, kommenterer, kommenterede, ' +
    'meddeler, meddelte, advarer, advarede, kalder, kaldte, beskriver, beskrev, kritiserer, kritiserede, ' +
    'påpeger, påpegede, bekræfter, bekræftede, lover, lovede, erkender, erkendte, indrømmer, udtaler, udtalte, ' +
    'lyder, lød, vurderer, vurderede, slår fast, slog fast, pointerer, opfordrer, kræver, uddyber, griner, ' +
    'udbryder, afslutter, hedder',
  reports: 'vil, ville, håber, håbede, frygter, støtter',
  accordingTo: 'ifølge, for',
  pronouns: 'han, hun, de, den',
  firstPerson: 'jeg, vi, min, mit, mine, vores, os, mig',
  judges:
    'skal, må, aldrig, bedst, værst, vigtigt, farligt, forkert, skam, stolt, bange, uacceptabelt, godt, dårligt, ' +
    'burde, desværre, fantastisk, helt',
  roles:
    '*minister, *ministeren, præsident, præsidenten, formand, formanden, *formand, *formanden, forkvinde, ' +
    'talsmand, talskvinde, talsperson, *ordfører, *chef, *chefen, *direktør, *direktøren, *leder, *lederen, ' +
    '*sekretær, *borgmester, *borgmesteren, *rådgiver, *forsker, *forskeren, *professor, *ekspert, *eksperten, ' +
    '*analytiker, *økonom, *læge, *advokat, *advokaten, *anklager, *dommer, *træner, *træneren, *spiller, ' +
    '*kaptajn, *forfatter, *instruktør, *skuespiller, *journalist, *vidne, *beboer, *nabo, *lærer, *studerende, ' +
    '*biskop, *konge, *kongen, *dronning, *paven, *general, *ambassadør, *stifter, *ejer, *koordinator, ' +
    'politiker, mor, far, søn, datter, bror, søster, kilde, kilder, medlem, vicepolitiinspektør, ' +
    'politiinspektør, folketingsmedlem',
  titles: 'hr, fru, dr, prof, doktor',
  organisations:
    '*ministeriet, *styrelsen, politiet, *partiet, regeringen, folketinget, *universitetet, *universitet, ' +
    '*kommune, *foreningen, *forbundet, *banken, *selskabet, *retten, *rådet, a/s, ritzau, dr, fn, eu',
  prepositions:
    'i, på, til, fra, af, for, med, om, ved, efter, før, under, over, mod, mellem, gennem, uden, hos, ifølge, ' +
    'som, at, når, hvor, fordi, mens, da, blandt, siden, der',
  conjunctions: 'og, eller, men, samt',
  adverbs:
    'også, ikke, nu, da, så, igen, allerede, her, dag, går, derimod, desuden, derfor, det, dette, den, de, en, ' +
    'et, er, var, har, havde, kan, kommer, skal, bliver, blev, man, alle, alt, mange, meget, mere, kun, bare, ' +
    'videre, samtidig, tidligere, hvad, hvordan, hvem, sin, sit, sine, ja, nej, dem, du, dig, vil, både, selv, ' +
    'noget, nogle, hvis',
  articles: 'en, et, den, det, de, hans, hendes, deres',
  calendar:
    'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, januar, februar, marts, april, maj, juni, juli, ' +
    'august, september, oktober, november, december, gud',
  labels:
    'film, filmen, bog, bogen, sangen, album, albummet, titlen, serien, programmet, avisen, projektet, ' +
    'kampagnen, kaldet, såkaldte, såkaldt, mottoet, begrebet, ordet, romanen',
  abbreviations: 'dr, prof, f.eks, bl.a, m.m, kl, st, nr, ca, jr, osv, hr',
  ties: 'for, på, i, ved, fra, hos, af',
  that: 'at',
  opensSource: 'det, sådan',
  locatives: 'i',
};
