import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'pl', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|przeczytaj|zobacz też|zobacz także|zobacz również|zobacz więcej|zobacz|sprawdź też|sprawdź także|sprawdź|warto przeczytać|polecamy|polecamy także|polecamy również|polecane|polecane artykuły|powiązane|powiązane artykuły|podobne artykuły|może cię zainteresować|mogą cię zainteresować|to może cię zainteresować|więcej na ten temat|więcej na temat|dowiedz się więcej|posłuchaj także|oglądaj także|obejrzyj także|nie przegap|nasz komentarz',
  lists:
    'najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|najnowsze artykuły|ostatnie wiadomości|inne artykuły|pozostałe|wiadomości|więcej wiadomości|więcej artykułów|publicystyka|najczęściej komentowane|materiał partnera|materiały partnera|materiał promocyjny|artykuł sponsorowany|redakcja poleca|na topie|czytaj w dziale|gorące tematy|zobacz również',
  share:
    'udostępnij|udostępnij na|udostępnij artykuł|podziel się|podziel się artykułem|skopiuj link|kopiuj link|link skopiowany|drukuj|wyślij|zapisz|zapisz artykuł|tweetnij|polub|email kod qr|kod qr',
  ad: 'reklama|reklamy|ogłoszenie|dalszy ciąg materiału pod reklamą|dalsza część tekstu pod reklamą|dalsza część artykułu pod|ciąg dalszy pod reklamą|artykuł sponsorowany|koniec reklamy|materiał sponsorowany|przewiń, aby czytać dalej|pozostało',
  follow:
    'obserwuj nas|obserwuj|śledź nas|polub nas|dołącz do nas|dołącz do|pobierz aplikację|bądź na bieżąco|znajdź nas|zaobserwuj|subskrybuj kanał|dodaj nas',
  tags: 'tagi|tag|tematy|słowa kluczowe|hasła|więcej na temat|więcej o|kategorie|kategoria',
  player: 'posłuchaj artykułu|posłuchaj|odsłuchaj|odtwórz|obejrzyj wideo|zobacz wideo|czytaj na głos|wideo|audio',
  comments:
    'komentarze|komentarz|skomentuj|dodaj komentarz|napisz komentarz|zobacz komentarze|pokaż komentarze|czytaj komentarze|dołącz do dyskusji|weź udział w dyskusji|zostaw komentarz|wyraź swoją opinię',
  nav: 'następna strona|poprzednia strona|następny|poprzedni|następna|poprzednia|następny artykuł|poprzedni artykuł|dalej|wstecz|do góry|na górę|powrót|zobacz wszystkie|pokaż więcej|załaduj więcej|wszystkie|strona',
  newsletter:
    'newsletter|zapisz się|twój adres e-mail|adres e-mail|twój e-mail|na twoją skrzynkę|zapisz mnie|poranny list|na maila',
  paywall:
    'tylko dla prenumeratorów|dla prenumeratorów|dla subskrybentów|tylko dla subskrybentów|wykup dostęp|kup dostęp|wykup subskrypcję|masz już subskrypcję|aby czytać dalej|aby przeczytać|zaloguj się, aby|pełny dostęp|treść premium|zyskaj dostęp|kup subskrypcję|pozostało jeszcze',
  donation: 'wesprzyj|wspieraj|wspieram|przekaż darowiznę|wpłać|twoje wsparcie|niezależne dziennikarstwo|zrzutka',
  notice:
    'używamy plików cookie|wykorzystuje pliki cookie|pliki cookies|polityka cookies|akceptuj|akceptuję|polityka prywatności|włącz powiadomienia|rodo',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
