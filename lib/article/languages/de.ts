import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'de', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie weiter|lesen sie|lies auch|lies mehr|auch interessant|auch lesenswert|mehr zum thema|mehr dazu|mehr lesen|mehr lesen über|zum thema|weiterlesen|jetzt lesen|lesetipp|lesetipps|lese-tipp|empfehlung|empfehlungen|empfohlen|siehe auch|sehen sie auch|hören sie auch|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte dich interessieren|könnte sie auch interessieren|interessant|passend dazu|verwandte artikel|verwandte themen|ähnliche artikel|ähnliche beiträge|weitere artikel|weitere beiträge|weiterführende links|weiterführende artikel|hintergrund|mehr zu|mehr aus|mehr von|dazu passend',
  lists:
    'meistgelesen|meist gelesen|am meisten gelesen|meistgelesene artikel|meistgeklickt|die meistgelesenen|meistkommentiert|beliebt|beliebte artikel|aktuelle nachrichten|neueste artikel|neueste nachrichten|neueste beiträge|aktuelles|weitere nachrichten|weitere meldungen|weitere themen|top-themen|topthemen|top-artikel|top-videos|weitere videos|empfehlungen für sie|unsere empfehlungen|für sie empfohlen|aus dem ressort|newsticker|trending|gesponsert|themen des tages|auch auf',
  share:
    'teilen|artikel teilen|teilen mit|teilen sie|teilen auf|diesen artikel teilen|beitrag teilen|auf facebook teilen|per mail teilen|link kopieren|link kopiert|kopieren|merken|artikel merken|drucken|artikel drucken|per e-mail versenden|verschenken|speichern|weiterleiten|gefällt mir',
  ad: 'anzeige|anzeigen|werbung|advertisement|advertorial|nach der anzeige geht es weiter|artikel wird nach der anzeige fortgesetzt|der artikel geht nach der anzeige weiter|hier geht es nach der anzeige weiter|weiter nach der anzeige|weiter nach der werbung|gesponsert|bezahlte anzeige|sponsored|werbepause|scrollen sie weiter|scrollen, um weiterzulesen',
  follow:
    'folgen sie uns|folgen sie|folge uns|folgt uns|jetzt folgen|abonnieren sie unseren kanal|abonnieren sie|laden sie|app herunterladen|jetzt app laden|zum whatsapp-kanal|in der app öffnen|bleiben sie informiert|besuchen sie uns|werden sie fan',
  tags: 'schlagwörter|schlagworte|themen|thema|tags|stichwörter|stichworte|mehr zum thema|mehr lesen über|mehr über|zu diesem artikel|verwandte themen',
  player:
    'diesen artikel vorlesen lassen|artikel vorlesen|artikel anhören|diesen artikel anhören|beitrag anhören|anhören|vorlesen|hören sie|jetzt anhören|video abspielen|abspielen|audio|weitere videos|artikel hören',
  comments:
    'kommentare|kommentieren|kommentar schreiben|kommentar verfassen|kommentare anzeigen|kommentare lesen|zu den kommentaren|diskutieren sie mit|mitdiskutieren|jetzt kommentieren|diskussion|schreiben sie einen kommentar|ihre meinung|leserkommentare|jetzt mitdiskutieren',
  nav: 'nächste seite|vorherige seite|nächster artikel|vorheriger artikel|weiter|zurück|nach oben|zum seitenanfang|seitenanfang|mehr anzeigen|alle anzeigen|mehr laden|weitere anzeigen|zur startseite|zum inhalt|überspringen|bildergalerie',
  newsletter:
    'newsletter|ihre e-mail-adresse|e-mail-adresse|in ihrem postfach|jetzt anmelden|kostenlos anmelden|jetzt abonnieren|ins postfach|per e-mail erhalten|für sie recherchiert|jetzt kostenlos',
  paywall:
    'nur für abonnenten|für abonnenten|exklusiv für abonnenten|jetzt weiterlesen|weiterlesen mit|sie haben bereits ein abo|bereits abonnent|jetzt abo|um weiterzulesen|um diesen artikel zu lesen|abo abschließen|dieser artikel ist|plus-artikel|zugang zu allen|jetzt testen|probemonat|einloggen',
  donation:
    'jetzt spenden|spenden sie|spende|unterstützen sie|unterstütze uns|unabhängigkeit kostet|unabhängigen journalismus|ihre unterstützung|unterstützer werden|mitglied werden',
  notice:
    'verwenden cookies|cookies zu|cookie-einstellungen|alle akzeptieren|cookies akzeptieren|datenschutzeinstellungen|benachrichtigungen aktivieren|push-benachrichtigungen|einwilligung',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
