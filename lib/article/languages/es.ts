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

export const source: SourceVocabulary = {
  by: ['por', 'escrito por', 'redactado por', 'publicado por'],
  writer: [
    'autor',
    'autora',
    'autores',
    'redactor',
    'redactora',
    'redacción',
    'texto',
    'por',
    'reportero',
    'periodista',
  ],
  editor: ['editor', 'editora', 'edición', 'editado por'],
  origin: ['fuente', 'fuentes', 'agencia', 'agencias', 'con información de'],
  photo: [
    'foto',
    'fotos',
    'fotografía',
    'fotografías',
    'imagen',
    'imágenes',
    'fotógrafo',
    'crédito',
    'foto de',
    'ilustración',
    'video',
  ],
  quotedFrom: [
    'este artículo fue publicado originalmente en',
    'este artículo fue publicado originalmente por',
    'publicado originalmente en',
    'publicado originalmente por',
    'tomado de',
    'artículo publicado en',
    'este artículo apareció primero en',
  ],
  material: ['con información de', 'con datos de', 'con material de', 'con informaciones de'],
  and: ['y', 'e', 'con'],
  jobs: [
    'redactor',
    'redactora',
    'periodista',
    'corresponsal',
    'enviado especial',
    'enviada especial',
    'reportero',
    'reportera',
    'editor',
    'editora',
    'colaborador',
    'colaboradora',
    'columnista',
    'agencias',
    'agencia',
  ],
  desks: ['redacción', 'la redacción', 'editorial', 'redacción digital', 'staff', 'mesa de redacción', 'redacción web'],
  genres: [
    'opinión',
    'análisis',
    'columna',
    'entrevista',
    'artículo',
    'crónica',
    'reportaje',
    'un artículo',
    'editorial',
    'texto',
  ],
  published: ['publicado', 'publicada', 'publicación', 'fecha', 'creado'],
  updated: ['actualizado', 'actualizada', 'última actualización', 'modificado'],
  months: { abr: 4, ago: 8, dic: 12, ene: 1, sept: 9, set: 9, setiembre: 9 },
  zones: { cet: '+01:00', cest: '+02:00' },
};

export const quotes: QuoteVocabulary = {
  says:
    'dijo, dice, dicen, dijeron, dicho, afirm*, asegur*, explic*, señal*, declar*, añad*, agreg*, coment*, ' +
    'indic*, sostuv*, sostiene, manifest*, destac*, subray*, apunt*, recalc*, insist*, advirt*, adviert*, ' +
    'reconoc*, admit*, anunci*, denunci*, lament*, critic*, respond*, contest*, pregunt*, cont*, relat*, ' +
    'escrib*, concluy*, consider*, calific*, confirm*, inform*, reiter*, precis*, enfatiz*, expres*, detall*, ' +
    'aclar*, opin*, argument*, aleg*, acus*, conden*, habl*, ve, vio, matiz*, zanj*, recuerd*, record*, ' +
    'present*, describ*, remat*, reclam*, pid*, exig*, reproch*, promet*, public*, tuite*, recog*, constat*, ' +
    'resum*, resalt*, remarc*, avis*, celebr*, defend*, defiend*, rechaz*, llam*, bromea, bromeó, espet*, ' +
    'replic*, prosig*, continu*, cree, creen, analiz*, habla',
  reports: 'quiere, espera, esperan, apoya, teme, propone, decide, planea',
  accordingTo: 'según, para, a juicio de, en opinión de, en palabras de, de acuerdo con',
  pronouns: 'él, ella, ellos, ellas, este, esta, éste, ésta',
  firstPerson:
    'yo, me, mi, mis, nos, nosotros, nuestra, nuestro, nuestros, hemos, vamos, tenemos, estamos, estoy, soy, ' +
    'creo, queremos, somos, quiero',
  judges:
    'debe, deben, hay que, nunca, jamás, peor, mejor, vergüenza, inaceptable, injusto, grave, error, mentira, ' +
    'peligro, necesario, importante, bueno, malo, orgulloso, miedo, imposible, tenemos que, no hay, no puede',
  roles:
    'ministro, ministra, presidente, presidenta, primer ministro, primera ministra, portavoz, vocero, vocera, ' +
    'director, directora, alcalde, alcaldesa, diputado, diputada, senador, senadora, secretario, secretaria, ' +
    'secretario general, fiscal, fiscal general, juez, jueza, magistrado, magistrada, abogado, abogada, ' +
    'gobernador, gobernadora, líder, jefe, jefa, consejero, consejera, vicepresidente, vicepresidenta, ' +
    'canciller, embajador, embajadora, profesor, profesora, catedrático, investigador, investigadora, experto, ' +
    'experta, analista, economista, historiador, médico, doctora, entrenador, entrenadora, seleccionador, ' +
    'técnico, jugador, jugadora, delantero, portero, capitán, autor, autora, escritor, escritora, actor, actriz, ' +
    'cantante, periodista, activista, vecino, vecina, testigo, víctima, padre, madre, hijo, hija, hermano, ' +
    'hermana, esposa, marido, viuda, amigo, papa, obispo, arzobispo, rey, reina, príncipe, fuente, fuentes, ' +
    'funcionario, funcionaria, representante, coordinador, coordinadora, responsable, dirigente, candidato, ' +
    'candidata, fundador, fundadora, empresario, empresaria, concejal, concejala, delegado, delegada, comisario, ' +
    'general, comandante, coronel, instructor, expresidente, exministro, miembro, especialista, psicólogo, ' +
    'psicóloga, sociólogo, trabajador, trabajadora, agricultor, estudiante, autoridades, auto, sentencia, ' +
    'informe, comunicado, consejero delegado, subsecretario, intendente, legislador, legisladora, mandatario, ' +
    'mandataria, defensor, defensora',
  titles: 'sr, sra, srta, señor, señora, don, doña, d, dr, dra, lic, ing, prof, fray, monseñor, sor',
  organisations:
    'ministerio, gobierno, partido, sindicato, asociación, universidad, instituto, consejo, congreso, senado, ' +
    'tribunal, audiencia, policía, guardia civil, fiscalía, banco, grupo, empresa, federación, comisión, comité, ' +
    'hospital, ayuntamiento, junta, generalitat, unión, agencia, diario, cadena, organización, fundación, ' +
    'centro, observatorio, ejército, comunidad, cámara, asamblea, moncloa, unidad, secretaría, corte, club',
  places:
    'españa, madrid, barcelona, europa, estados unidos, eeuu, ee.uu, rusia, china, ucrania, alemania, francia, ' +
    'parís, moscú, washington, israel, gaza, méxico, argentina, colombia, chile, perú, venezuela, cuba, ' +
    'cataluña, andalucía, galicia, euskadi, valencia, sevilla, pp, psoe, vox, onu, ue, supremo, constitucional, ' +
    'nacional, general, exteriores, interior, hacienda, economía, defensa, estado, justicia, salud',
  articles:
    'el, la, los, las, lo, un, una, unos, unas, su, sus, este, esta, ese, esa, varios, varias, algunos, otro, ' +
    'otra, dicho',
  prepositions:
    'a, al, de, del, en, con, sin, por, para, contra, desde, hasta, hacia, entre, sobre, tras, ante, bajo, ' +
    'durante, mediante, que, como, cuando, donde, si, porque, aunque, mientras, pues, según, salvo',
  conjunctions: 'y, e, o, u, pero, sino, ni',
  adverbs:
    'ha, han, había, habían, es, fue, se, le, les, lo, no, también, ya, además, así, luego, después, antes, ' +
    'ayer, hoy, ahora, entonces, asimismo, igualmente, incluso, más, muy, todavía, siempre, sin embargo, ' +
    'por su parte, en este sentido, por otro lado, quien, quienes, cual, está, están, era, hay, todo, todos, ' +
    'aquí, allí, tal, tan, solo, sólo, cada, uno, finalmente, posteriormente, preguntado, preguntada, esto, eso, ' +
    'nos, yo, qué, cómo, quién, tanto, ante, gracias, sí, bueno, actualmente',
  calendar:
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, ' +
    'julio, agosto, septiembre, octubre, noviembre, diciembre, dios, navidad',
  labels:
    'película, libro, novela, lema, titulado, titulada, llamado, llamada, denominado, denominada, apodado, ' +
    'apodada, conocido como, conocida como, programa, serie, canción, disco, álbum, obra, operación, proyecto, ' +
    'diario, revista, título, campaña, término, palabra, documental, concurso, alias, bautizado, bautizada, ' +
    'espectáculo, exposición, nombre de',
  abbreviations: 'sr, sra, dr, dra, d, art, núm, etc, ee, uu, p, lic, ing, prof, av, avda, st',
  ties: 'de, del, en, para, a',
  headFirst: true,
  dropsPronouns: true,
  that: 'que',
  opensSource: 'así',
  locatives: 'en',
};
