import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'es', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lea también|lee también|leer también|lea además|lee además|lea más|lee más|leer más|le puede interesar|te puede interesar|también te puede interesar|puede interesarte|te puede gustar|quizás te interese|te interesa|te recomendamos|le recomendamos|recomendamos|recomendado|recomendados|nota relacionada|notas relacionadas|noticia relacionada|noticias relacionadas|artículo relacionado|artículos relacionados|relacionado|relacionados|contenido relacionado|más información|más sobre|ver también|vea también|vea además|mira también|mirá también|leé también|además|no te pierdas|sigue leyendo|para leer más|lea aquí|lee aquí|lea esto|en contexto|consulta también|también en|conozca más',
  lists:
    'lo más leído|más leídas|más leídos|las más leídas|los más leídos|lo más visto|más vistas|más noticias|más populares|últimas noticias|últimas notas|lo último|lo más reciente|otras noticias|tendencias|destacados|destacadas|notas destacadas|lo más compartido|te recomendamos leer|en portada|ver más artículos|más en|más de|contenido patrocinado|publirreportaje',
  share:
    'compartir|comparte|comparte esto|compártelo|compartir en|comparte en|comparte esta noticia|compartir esta noticia|comparte este artículo|compartir artículo|copiar enlace|copiar link|enlace copiado|guardar|imprimir|enviar por correo|dale click a',
  ad: 'publicidad|anuncio|anuncios|continúa después de la publicidad|sigue después de la publicidad|la nota continúa abajo|la noticia continúa después|publicidad - sigue leyendo|contenido patrocinado|patrocinado|seguir leyendo tras la publicidad|continuar leyendo',
  follow:
    'síguenos|siga nuestras|sigue nuestras|siga la actualidad|sigue la actualidad|sigue toda la|síganos|seguinos|sigue a|siga a|únete|únase|unite a|sumate|descarga la app|descarga nuestra|descargue|recibe las noticias|suscríbete a nuestro canal|canal de whatsapp|haz clic aquí para|ingresa a|para leer sobre otros',
  tags: 'etiquetas|temas|tags|tópicos|temas relacionados|archivado en|más sobre|en esta nota|palabras clave|etiquetado|mostrar más temas',
  player:
    'escucha este artículo|escuchar este artículo|escuche este artículo|escuchar artículo|escuchar|escuche|escucha la noticia|reproducir|ver video|mira el video|video recomendado|audio',
  comments:
    'comentarios|comentar|deja un comentario|deja tu comentario|dejar un comentario|escribe un comentario|ver comentarios|mostrar comentarios|leer comentarios|participa en la conversación|únete a la conversación|opina|comenta',
  nav: 'siguiente|anterior|página siguiente|página anterior|siguiente noticia|noticia anterior|noticia siguiente|volver arriba|subir|ver más|ver todo|ver todos|cargar más|mostrar más|ir a',
  newsletter:
    'boletín|newsletter|boletines|suscríbete y recibe|tu correo electrónico|su correo electrónico|en tu correo|recibe en tu|suscribirme|suscribirse|regístrate gratis|alertas',
  paywall:
    'suscríbete para|suscríbase para|contenido exclusivo|exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|ya eres suscriptor|para seguir leyendo|hazte suscriptor|inicia sesión para|accede a todo|artículo exclusivo|regístrate para seguir',
  donation:
    'apoya el periodismo|apoya nuestro|apóyanos|hazte socio|hazte socia|dona|donar|haz una donación|tu aporte|tu apoyo',
  notice:
    'utilizamos cookies|usamos cookies|uso de cookies|política de cookies|aceptar cookies|activar notificaciones|recibir notificaciones',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
