import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'it', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    "leggi anche|leggi pure|leggi di più|leggi tutto|leggi l'articolo|leggi la notizia|leggi qui|leggi|vedi anche|guarda anche|guarda|ascolta anche|articoli correlati|articolo correlato|notizie correlate|correlati|correlato|ti potrebbe interessare|potrebbe interessarti|ti potrebbero interessare|potrebbero interessarti|ti può interessare|potrebbe piacerti|per approfondire|approfondisci|approfondimento|approfondimenti|raccomandati per te|consigliati per te|consigliato|da non perdere|scopri di più|sullo stesso argomento|continua a leggere|l'approfondimento|lo speciale",
  lists:
    "i più letti|più letti|le più lette|più lette|più visti|i più visti|ultime notizie|ultim'ora|le ultime notizie|altre notizie|altri articoli|notizie in evidenza|in evidenza|in primo piano|primo piano|tendenze|i più condivisi|contenuti sponsorizzati|sponsorizzato|dal web|le notizie del giorno|oggi su|i più commentati|video del giorno",
  share:
    "condividi|condividi su|condividi questo articolo|condividi articolo|condividi l'articolo|condividi via|copia link|copia il link|link copiato|salva|stampa|invia per email|invia|regala questo articolo|regala",
  ad: "pubblicità|annuncio|annunci|annuncio pubblicitario|messaggio pubblicitario|continua a leggere dopo la pubblicità|l'articolo continua dopo|continua dopo la pubblicità|advertisement|contenuto sponsorizzato|scorri per continuare|informazione pubblicitaria|adv",
  follow:
    "seguici|segui|seguici su|seguiteci|iscriviti al canale|unisciti|scarica l'app|scarica la app|aggiungi|resta aggiornato|entra nel|clicca qui per",
  tags: 'argomenti|argomento|tag|tags|temi|parole chiave|leggi anche su|etichette|in questo articolo|leggi altri articoli di|i temi',
  player:
    "ascolta questo articolo|ascolta l'articolo|ascolta|ascolta la versione audio|riproduci|guarda il video|video consigliato|podcast|audio",
  comments:
    'commenti|commenta|lascia un commento|scrivi un commento|leggi i commenti|i commenti dei lettori|vedi i commenti|vai ai commenti|aggiungi un commento|mostra i commenti|partecipa alla discussione|invia un commento|inserisci un commento',
  nav: "pagina successiva|pagina precedente|successivo|precedente|articolo successivo|articolo precedente|avanti|indietro|torna su|torna all'inizio|vai a|vedi tutti|vedi tutte|mostra altro|mostra tutti|carica altri|altro",
  newsletter:
    'newsletter|iscriviti|la tua email|il tuo indirizzo email|indirizzo e-mail|ricevi ogni|ricevi le notizie|nella tua casella|iscriviti gratis|registrati alla',
  paywall:
    'riservato agli abbonati|contenuto riservato|solo per abbonati|per gli abbonati|abbonati per|sei già abbonato|per continuare a leggere|accedi per continuare|contenuto esclusivo|hai letto|articolo premium|abbonati ora',
  donation:
    'sostieni|sostienici|fai una donazione|dona ora|dona|il tuo contributo|il tuo sostegno|aiutaci a|giornalismo indipendente|5 per mille',
  notice:
    'utilizziamo i cookie|utilizza i cookie|uso dei cookie|informativa sui cookie|accetta i cookie|accetta tutti|utilizza cookie|attiva le notifiche',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
