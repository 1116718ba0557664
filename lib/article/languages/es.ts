import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'es',
  functionWords: 'el la de que y en los del las por con para una su al es lo como más pero fue este sus ha',
};

export const clutter: ClutterVocabulary = {
  related:
    'mira también|lea también|lee también|lea más|leer más|vea también|lee más|leer también|puede leer|también lee|puedes leer|también puedes leer|te puede interesar|le puede interesar|relacionadas|notas relacionadas|nota relacionada|noticia relacionada|noticias relacionadas|más sobre este tema|más noticias|además lee|para leer|también te puede interesar|lecturas recomendadas|no te pierdas|más sobre|quizás te interese|quizá te interese|últimas noticias|además lea|más información|para saber más|ver más|ver también|podría interesar|lectura recomendada|últimas notas|lo más leído|te recomendamos|en otras noticias|artículos relacionados|lo más visto|recomendamos|en contexto|recomendados|contenido relacionado|relacionado|sigue leyendo|siga leyendo|seguir leyendo|seguí leyendo|puede interesarte|recomendado|haz clic aquí|conoce más|leer en|léalo en|temas relacionados|lo que debes saber',
  share: 'imprimir|comparte|regalar|compartir|copiar enlace|regala este artículo|regalar artículo|dale click|guardar',
  ad: 'contenido de marca|el artículo continúa|la noticia continúa|la nota continúa|contenido patrocinado|sigue leyendo tras|continúa tras|continúa después|continúa leyendo|publicidad|contenido promocionado|sigue leyendo después|anuncio|sigue después|espacio publicitario|desliza para',
  follow:
    'canal de|únete|fuente preferida|nuestro canal|síguenos|en tu whatsapp|sigue el canal|sé el primero|descarga la app|sigue a|abrir en la app|siga|nuestras redes|descarga nuestra app|sigue nuestr|sumate',
  tags: 'etiquetas|archivado en|temas|palabras clave',
  player: 'escuch|ver video|reproducir',
  comments:
    'escríbenos|cuéntanos|cuéntenos|en los comentarios|envíanos|qué opinas|conversación|tu opinión|coment|un error',
  nav: 'mostrar más|ver más|ver todo|siguiente|página|volver arriba|anterior',
  newsletter:
    'apúntate|recibe nuestr|suscríbete|recibe las|correo electrónico|date de alta|boletín|tu correo|tu bandeja|suscribirse|recibe cada día|suscribirme',
  paywall:
    'inicia sesión|para seguir leyendo|solo para suscriptores|exclusivo para suscriptores|ya eres suscriptor|hazte suscriptor|suscríbete para',
  donation:
    'apóyanos|donar|hazte socio|apoya el periodismo|apoya nuestro|donación|tu apoyo|haz una donación|tu aportación|tu aporte|aportación|colabora con|hazte soci|hazte socia',
  embed: 'contenido de terceros|ver este contenido|contenido externo|contenido incrustado|contenidos externos',
};

export const source: SourceVocabulary = {
  datelineRegions: [
    'ags.',
    'b.c.',
    'b.c.s.',
    'camp.',
    'chis.',
    'chih.',
    'coah.',
    'col.',
    'dgo.',
    'gto.',
    'gro.',
    'hgo.',
    'jal.',
    'mich.',
    'mor.',
    'nay.',
    'n.l.',
    'oax.',
    'pue.',
    'qro.',
    'q. roo',
    's.l.p.',
    'slp',
    'sin.',
    'son.',
    'tab.',
    'tamps.',
    'tlax.',
    'ver.',
    'yuc.',
    'zac.',
    'edomex',
  ],
  within: ['en'],
  from: ['desde'],
  reporting: ['informa', 'reporta'],
  correspondents: [
    'enviado especial',
    'enviada especial',
    'enviados especiales',
    'enviadas especiales',
    'corresponsal',
    'corresponsales',
  ],
  sentTo: ['a'],
  placeKinds: [
    'ciudad de',
    'municipio de',
    'localidad de',
    'pueblo de',
    'puerto de',
    'provincia de',
    'comuna de',
    'distrito de',
  ],
  placeBeginnings: [
    'san',
    'santa',
    'santo',
    'los',
    'las',
    'nueva',
    'buenos',
    'ciudad',
    'puerto',
    'río',
    'villa',
    'valle',
  ],
  placeParticles: ['de', 'del', 'la', 'las', 'los', 'el', 'y'],
  nameParticles: ['de', 'del', 'la', 'las', 'los', 'el', 'y', 'san', 'santa'],
  houseArticles: ['el', 'la', 'las'],
  accounts: [
    'anónimo',
    'anónima',
    'administrador',
    'administradora',
    'colaborador',
    'colaboradora',
    'colaboradores',
    'colaboradoras',
  ],
  otherDates: [
    'fecha límite',
    'fecha de cierre',
    'plazo',
    'registrado',
    'miembro desde',
    'fecha del evento',
    'fecha de estreno',
  ],
  articles: ['un', 'una'],
  contributors: ['colaborador', 'colaboradora', 'colaboradores'],
  beforeDate: ['el'],
  dayparts: { mañana: 'morning', tarde: 'afternoon', noche: 'night' },
  published: ['publicado', 'publicada', 'fecha de publicación'],
  rights: [
    'todos los derechos reservados',
    'prohibida su reproducción',
    'prohibida la reproducción',
    'prohibida su reproduccion',
    'queda prohibida la reproducción',
    'se prohíbe la reproducción',
    'quedan reservados todos los derechos',
    'derechos reservados',
    'reservados todos los derechos',
  ],
  by: [
    'por',
    'escrito por',
    'redactado por',
    'publicado por',
    'de nuestro corresponsal',
    'de nuestra corresponsal',
    'de nuestro enviado especial',
  ],
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
    'texto y fotos',
    'textos y fotos',
    'texto y foto',
  ],
  interviewers: [
    'entrevista',
    'entrevista de',
    'entrevista realizada por',
    'entrevistó',
    'entrevistadora',
    'entrevistador',
  ],
  editor: ['ed', 'editor', 'editora', 'edición', 'editado por'],
  origin: ['fuente', 'fuentes', 'agencia', 'agencias', 'con información de'],
  photo: ['foto', 'fotos', 'fotografía', 'fotografías', 'imagen', 'imágenes', 'fotógrafo', 'crédito'],
  quotedFrom: [
    'este artículo fue publicado originalmente en',
    'este artículo fue publicado originalmente por',
    'publicado originalmente en',
    'publicado originalmente por',
    'tomado de',
    'artículo publicado en',
    'este artículo apareció primero en',
    'este artículo se publicó originalmente en',
    'este artículo fue publicado por primera vez en',
    'este artículo apareció originalmente en',
    'este texto fue publicado originalmente en',
    'esta nota fue publicada originalmente en',
    'este reportaje fue publicado originalmente en',
  ],
  material: [
    'con información de',
    'con datos de',
    'con material de',
    'con informaciones de',
    'con la colaboración de',
    'con reportes de',
    'con aportes de',
    'con notas de',
    'elaborado con información de',
    'elaborado con datos de',
    'con información y datos de',
  ],
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
  updated: ['actualizado', 'actualizada', 'última actualización', 'modificado'],
  months: { abr: 4, ago: 8, dic: 12, ene: 1, sept: 9, set: 9, setiembre: 9 },
  zones: { cet: '+01:00', cest: '+02:00' },
  translator: [
    'traducción',
    'traductor',
    'traductora',
    'traducido por',
    'traducción de',
    'traducido del * por',
    'traducción del *',
  ],
  translated: [
    'este artículo fue traducido del *',
    'este artículo ha sido traducido del *',
    'este texto fue traducido del *',
    'traducido del *',
  ],
  originals: {
    inglés: 'en',
    alemán: 'de',
    francés: 'fr',
    italiano: 'it',
    portugués: 'pt',
    ruso: 'ru',
    ucraniano: 'uk',
    árabe: 'ar',
    hebreo: 'he',
    chino: 'zh',
    japonés: 'ja',
    catalán: 'ca',
  },
  kickers: [
    'exclusivo',
    'última hora',
    'exclusiva',
    'urgente',
    'opinión',
    'análisis',
    'entrevista',
    'vídeo',
    'video',
    'directo',
    'en vivo',
    'en directo',
  ],
  notInitials: ['fin'],
  unnamed: [
    'elaboración',
    'propia',
    'propias',
    'varias',
    'varios',
    'diversas',
    'internet',
    'redes sociales',
    'archivo',
    'cortesía',
  ],
  offices: [
    'ministro',
    'ministra',
    'alcalde',
    'alcaldesa',
    'senador',
    'senadora',
    'diputado',
    'diputada',
    'fin',
    'ejemplo',
    'cuenta',
    'supuesto',
    'favor',
    'primera',
    'segunda',
    'última',
    'ahora',
    'otra',
    'otro',
    'tanto',
    'encima',
    'qué',
    'eso',
    'si',
    'amor a',
    'tierra',
    'los siglos',
    'profesor',
    'profesora',
    'catedrático',
    'catedrática',
    'ministerio',
    'gobierno',
    'policía',
    'universidad',
    'director',
    'directora',
    'investigador',
    'investigadora',
    'presidente',
    'presidenta',
    'miembro',
  ],
  underTitle: ['con el título', 'bajo el título'],
  agencyNouns: ['la agencia', 'agencia', 'la agencia de noticias', 'agencia de noticias'],
  contributedTo: [
    'contribuyó a este',
    'contribuyeron a este',
    'contribuyó con este',
    'contribuyó en este',
    'contribuyó para este',
    'contribuyeron con este',
    'colaboró en este',
    'colaboraron en este',
  ],
  broadcasters: ['canal', 'televisión'],
  houseKinds: ['diario', 'el diario', 'el correo', 'la gaceta', 'periódico', 'el periódico'],
  houseEnds: ['noticias'],
  contacts: [
    'seguir al autor',
    'seguir a la autora',
    'seguir autor',
    'escribir al autor',
    'contactar al autor',
    'ver perfil',
    'ver más artículos del autor',
    'enviar correo',
    'contacta al autor',
  ],
  newsPlaces: [
    'madrid',
    'barcelona',
    'sevilla',
    'bilbao',
    'zaragoza',
    'málaga',
    'palma',
    'las palmas',
    'santa cruz de tenerife',
    'valladolid',
    'a coruña',
    'bruselas',
    'parís',
    'londres',
    'berlín',
    'lisboa',
    'moscú',
    'kiev',
    'estambul',
    'jerusalén',
    'beirut',
    'el cairo',
    'teherán',
    'pekín',
    'tokio',
    'nueva delhi',
    'washington',
    'nueva york',
    'los ángeles',
    'miami',
    'ciudad de méxico',
    'guadalajara',
    'monterrey',
    'tijuana',
    'bogotá',
    'medellín',
    'caracas',
    'quito',
    'guayaquil',
    'asunción',
    'montevideo',
    'buenos aires',
    'santiago de chile',
    'ciudad de guatemala',
    'tegucigalpa',
    'managua',
    'san salvador',
    'la habana',
    'santo domingo',
    'brasilia',
    'são paulo',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'sobre',
  stands: 'se lee, se puede leer, puede leerse, se indica, se afirma, se señala, se precisa',
  statements: 'comunicado, nota',
  withTheseWords: 'con estas palabras, con esas palabras, con esta frase',
  issues:
    'emitió, emitieron, publicó, publicaron, difundió, difundieron, divulgó, envió, enviaron, remitió, emitido, publicado, difundido, enviado',
  writings:
    'comunicado, carta, mensaje, tuit, publicación, informe, texto, nota, documento, escrito, boletín, resolución, ' +
    'tutela, aviso',
  heard: 'se oyó, se escuchó, se oía, se escuchaba, se oye, se escucha',
  relatives: 'quien, quienes',
  of: 'de',
  ofThe: 'del',
  toWhom: 'al',
  periodicals: 'revista, diario, periódico',
  predicateVerbs: 'es, era, fue, está',
  copulas: 'es, era',
  formerly: 'antes',
  called: 'llamado, llamada',
  years: 'años',
  bodiesWithoutName:
    'gobierno, ayuntamiento, congreso, senado, diputación, junta, generalitat, parlamento, comune, provincia',
  former: 'ex, entonces, antiguo, antigua, difunto, difunta',
  says:
    'apostill*, alertó, negó, niega, desmintió, desmiente, reveló, narró, rememor*, cuestionó, razonó, justificó, valoró, estimó, calculó, pronostic*, augur*, aventuró, aplaudió, exclam*, susurr*, soltó, deslizó, abundó, ahondó, ' +
    'confesó, confiesa, lanzó, decir, sentenció, resumió, dijo, dice, dicen, dijeron, dicho, afirm*, asegur*, ' +
    'explic*, señal*, declar*, añad*, agreg*, coment*, indic*, sostuv*, sostiene, manifest*, destac*, subray*, ' +
    'apunt*, recalc*, insist*, advirt*, adviert*, reconoc*, admit*, anunci*, denunci*, lament*, critic*, ' +
    'respond*, contest*, pregunt*, contó, contaba, contaban, contaron, contando, contado, relat*, escrib*, concluy*, consider*, calific*, confirm*, inform*, ' +
    'reiter*, precis*, enfatiz*, expres*, detall*, aclar*, opin*, argument*, aleg*, acus*, conden*, habl*, ve, ' +
    'vio, matiz*, zanj*, recuerd*, record*, present*, describ*, remat*, reclam*, gritó, gritaron, pid*, exig*, reproch*, promet*, ' +
    'public*, tuite*, recog*, constat*, resum*, resalt*, remarc*, avisó, avisa, avisan, avisaron, celebr*, defend*, defiend*, rechaz*, ' +
    'llam*, bromea, bromeó, espet*, replic*, prosig*, continu*, cree, creen, analiz*, habla, tach*, tild*, ' +
    'lanz*, sentenci*, confes*, garantiz*, clam*, ironiz*, puntualiz*, expuso, expuesto, descrito, propuso, ' +
    'planteó, plantea, repuso, repitió, repite, remachó, incidió, evocó, desgranó, asever*, retruc*, ratific*, adelantó, urgió, ' +
    'amenazó, reflexionó',
  noVerbEndings: 'ción, ciones, mente, miento, mientos, dad, dades, encia, encias, ivo, ivos',
  reports: 'quiere, espera, esperan, apoya, teme, propone, decide, planea',
  saysForBody: 'n',
  fromBody: 'desde, en',
  accordingTo:
    'según, para, desde el punto de vista de, desde el punto de vista del, a ojos de, a ojos del, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, de acuerdo con',
  pronouns: 'él, ella, ellos, ellas, este, esta, éste, ésta',
  owners: 'su -',
  utterances:
    'respuesta, conclusión, consejo, veredicto, mensaje, advertencia, llamamiento, llamado, explicación, ' +
    'comentario, reacción, argumento, análisis, deseo, temor, promesa, propuesta, esperanza, diagnóstico, ' +
    'balance, opinión, réplica, justificación, pregunta, petición, recomendación, reflexión, valoración, ' +
    'sentencia, lema, pronóstico, queja, denuncia',
  masculine: 'él, señor, sr, don, hombre',
  feminine: 'ella, señora, sra, doña, mujer',
  firstPerson:
    'yo, me, mi, mis, nos, nosotros, nuestra, nuestro, nuestros, hemos, vamos, tenemos, estamos, estoy, soy, ' +
    'creo, queremos, somos, quiero',
  selves: 'yo, creo',
  judges:
    'debe, deben, hay que, nunca, jamás, peor, mejor, vergüenza, inaceptable, injusto, grave, error, mentira, ' +
    'peligro, necesario, importante, bueno, malo, orgulloso, miedo, imposible, tenemos que, no hay, no puede',
  roles:
    'ceo, tío, tía, abuelo, abuela, sobrino, sobrina, suegra, suegro, cuñada, yerno, nuera, madrina, padrino, jubilado, jubilada, comerciante, pescador, conductor, ama de casa, productor, productora, maestro, maestra, ' +
    'enfermero, enfermera, ministro, ministra, presidente, presidenta, primer ministro, primera ministra, ' +
    'portavoz, vocero, vocera, director, directora, alcalde, alcaldesa, *diputado, *diputada, senador, senadora, ' +
    'secretario, secretaria, secretario general, fiscal, fiscal general, juez, jueza, magistrado, magistrada, ' +
    'abogado, abogada, gobernador, gobernadora, líder, jefe, jefa, consejero, consejera, vicepresidente, ' +
    'vicepresidenta, canciller, embajador, embajadora, profesor, profesora, catedrático, investigador, ' +
    'investigadora, experto, experta, analista, economista, historiador, médico, doctora, entrenador, ' +
    'entrenadora, seleccionador, técnico, jugador, jugadora, delantero, portero, capitán, autor, autora, ' +
    'escritor, escritora, actor, actriz, cantante, periodista, activista, vecino, vecina, testigo, víctima, ' +
    'padre, madre, hijo, hija, hermano, hermana, esposa, marido, viuda, amigo, papa, obispo, arzobispo, rey, ' +
    'reina, príncipe, fuente, fuentes, funcionario, funcionaria, representante, coordinador, coordinadora, ' +
    'responsable, dirigente, candidato, candidata, fundador, fundadora, empresario, empresaria, concejal, ' +
    'concejala, delegado, delegada, comisario, general, comandante, coronel, instructor, expresidente, ' +
    'exministro, miembro, especialista, psicólogo, psicóloga, sociólogo, trabajador, trabajadora, agricultor, ' +
    'estudiante, autoridades, auto, sentencia, informe, comunicado, consejero delegado, subsecretario, ' +
    'titular, integrante, convencional, constituyente, gremialista, sindicalista, edil, regidor, regidora, ' +
    'procurador, procuradora, ingeniero, ingeniera, arquitecto, arquitecta, biólogo, bióloga, físico, física, ' +
    'químico, química, meteorólogo, meteoróloga, epidemiólogo, epidemióloga, virólogo, viróloga, politólogo, ' +
    'politóloga, filósofo, filósofa, sacerdote, párroco, cardenal, sargento, teniente, inspector, inspectora, ' +
    'subdirector, subdirectora, gerente, ejecutivo, ejecutiva, consultor, consultora, asesor, asesora, ' +
    'animador, animadora, comunicador, comunicadora, cineasta, piloto, ciclista, tenista, científico, ' +
    'científica, exalcalde, exalcaldesa, exgobernador, exfiscal, superintendente, contralor, contralora, ' +
    'intendente, legislador, legisladora, mandatario, mandataria, defensor, defensora, ' +
    'docente, atleta, mediocampista, centrocampista, bombero, bombera, músico, fotógrafo, fotógrafa, ' +
    'humorista, zaguero, arquero, guardameta, futbolista, nadador, nadadora, gimnasta, ginecólogo, ' +
    'artista, cocinero, cocinera, pescadora, vendedor, vendedora, taxista, camionero, dentista, ' +
    'veterinario, veterinaria, geólogo, geóloga, antropólogo, antropóloga, poeta, novelista, guionista, ' +
    'diplomático, ganadero, ganadera, influencer, cardiólogo, pediatra, psiquiatra, nutricionista, ' +
    'farmacéutico, farmacéutica, rector, rectora, cónsul, panadero, panadera, astronauta, astrónomo, ' +
    'rapero, compositor, compositora, bailarín, bailarina, comisaria, cantautor, cantautora, chef, ' +
    'hostelero, agricultora, hombre, mujer',
  officeTitles: 'dr, dra, lic, ing, prof, fray, monseñor, sor',
  titles: 'sr, sra, srta, señor, señora, don, doña, d, dr, dra, lic, ing, prof, fray, monseñor, sor',
  bodyAdjectives: 'al, ari[oa], [gmt]ic[oa], úblic[oa], ense, [cdj]an[oa], pe[oa], il, prem[oa], tiv[oa], lar',
  causes: 'para',
  firmKinds: 'empresa, compañía, firma',
  stateBodies:
    'ministerio, policía, guardia, tribunal, audiencia, fiscalía, ayuntamiento, gobierno, senado, congreso, parlamento, consejería, ejército, embajada, comisión, junta',
  bodyKinds:
    'organismo, entidad, institución, empresa, compañía, organización, dependencia, ente, agencia, corporación, asociación, autoridad, sociedad, firma',
  organisations:
    'régimen, ministerio, gobierno, partido, sindicato, asociación, universidad, instituto, consejo, congreso, senado, ' +
    'tribunal, audiencia, policía, guardia civil, fiscalía, banco, grupo, empresa, federación, comisión, comité, ' +
    'hospital, ayuntamiento, junta, generalitat, unión, agencia, diario, cadena, organización, fundación, ' +
    'centro, observatorio, ejército, comunidad, cámara, asamblea, moncloa, unidad, secretaría, corte, club, ' +
    'alcaldía, gobernación, personería, procuraduría, contraloría, defensoría, confederación, consejería, ' +
    'diputación, delegación, subdelegación, concejalía, intendencia, prefectura, municipalidad, compañía, ' +
    'cooperativa, colegio, academia, museo, plataforma, sociedad, arzobispado, obispado, comandancia, ' +
    'superintendencia, autoridad, coordinadora, embajada, escuela, facultad, parlamento, cabildo, mancomunidad, ' +
    'ministerio público, cruz roja',
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
    'por su parte, a su vez, por su lado, en cambio, por contra, en este sentido, por otro lado, quien, quienes, cual, está, están, era, hay, todo, todos, ' +
    'aquí, allí, tal, tan, solo, sólo, cada, uno, finalmente, posteriormente, preguntado, preguntada, esto, eso, ' +
    'nos, yo, qué, cómo, quién, tanto, ante, gracias, sí, bueno, actualmente',
  calendar:
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, ' +
    'julio, agosto, septiembre, octubre, noviembre, diciembre, dios, navidad, noche, tarde, mañana, madrugada, mediodía, víspera, semana',
  labels:
    'película, libro, novela, lema, titulado, titulada, llamado, llamada, denominado, denominada, apodado, ' +
    'apodada, conocido como, conocida como, programa, serie, canción, disco, álbum, obra, operación, proyecto, ' +
    'diario, revista, título, campaña, término, palabra, documental, concurso, alias, bautizado, bautizada, ' +
    'espectáculo, exposición, nombre de',
  abbreviations: 'sr, sra, dr, dra, d, art, núm, etc, ee, uu, p, lic, ing, prof, av, avda, st',
  belongs: 'de, del',
  ties: 'de, del, en, para, a',
  headFirst: true,
  subjectEndings: 'ó',
  dropsPronouns: true,
  that: 'que',
  opensSource: 'así, con esas palabras, con estas palabras',
  locatives: 'en',
  plurals: 'ellos, ellas',
  indefinites: 'un, una, unos, unas, varios, varias, otro, otra',
  chiefs: 'presidente, presidenta, primer ministro, alcalde, alcaldesa, rey, papa, canciller, juez, jueza',
  provisions: 'artículo, artículos, art, apartado',
  passives:
    'calificado, calificada, calificados, calificadas, descrito, descrita, descritos, descritas, tildado, ' +
    'tildada, tildados, tildadas, definido, definida, definidos, definidas, considerado, considerada, ' +
    'considerados, consideradas, tachado, tachada, tachados, tachadas, bautizado, bautizada, bautizados, ' +
    'bautizadas, apodado, apodada, apodados, apodadas',
  agents: 'por',
  breaksIn: true,
  surnames: 'rey',
  articlesOfOne: 'el m, la f, del m',
  bystanders:
    'sobrino, sobrina, suegra, suegro, cuñada, yerno, nuera, madrina, padrino, auto, sentencia, informe, comunicado, autoridades, príncipe, juez, jueza, fiscal, fiscala, acusado, acusada, imputado, imputada, víctima, testigo, sospechoso, ' +
    'sospechosa, denunciante, paciente, reportero, reportera, conductor, conductora, presentador, ' +
    'presentadora, policía, agente, portavoz, vocero, vocera, abogado, abogada, fuente, madre, padre, mamá, ' +
    'papá, esposa, esposo, mujer, hombre, viuda, marido, hijo, hija, hermano, hermana, novio, novia, amigo, ' +
    'amiga, compañero, compañera, tío, tía, abuela, abuelo, niño, niña, empleado, empleada, trabajador, ' +
    'trabajadora, maestro, maestra, alumno, alumna, árbitro, cliente, papa, rey, reina, ' +
    'funcionario, funcionaria',
  anaphors:
    'vecino, vecina, legislador, legisladora, parlamentario, parlamentaria, magistrado, magistrada, jurista, dirigente, mandatario, mandataria, primer mandatario, jefe del ejecutivo, jefe del gobierno, ' +
    'jefe de gobierno, jefe de estado, jefe del estado, argentino, argentina, español, española, chileno, ' +
    'chilena, mexicano, mexicana, uruguayo, uruguaya, brasileño, brasileña, colombiano, colombiana, francés, ' +
    'francesa, italiano, italiana, alemán, alemana, estadounidense, portugués, portuguesa, peruano, peruana, ' +
    'venezolano, venezolana, serbio, croata, suizo, británico, británica, político, política, artista, ' +
    'intérprete, futbolista, tenista, piloto, deportista, joven, hombre, mujer, funcionario, funcionaria',
  several: 'algunos, algunas, varios, varias, muchos, muchas, otros, otras',
  saysWithPronoun: 'a su juicio, en su opinión, a su entender, a su parecer, según sus palabras, según su relato',
  signs:
    'cartel, carteles, pancarta, pancartas, letrero, rótulo, aviso, placa, inscripción, afiche, pintada, ' + 'pegatina',
  being: 'es',
  agentEndings: 'ista, ero, era, dor, dora, tor, tora, ólogo, óloga, iatra, ógrafo, ógrafa',
  noAgents:
    'aseguradora, emisora, operadora, operador, proveedor, proveedora, distribuidora, productora, constructora, promotora, consultora, comercializadora, editora, concesionaria, encuestadora, minera, petrolera, dictadura, hotelera, papelera, ganadera, automotora, primero, primera, tercero, tercera, carretera, bandera, cartera, frontera, carrera, manera, madera, dinero, extranjero, ' +
    'extranjera, número, febrero, enero, entrevista, lista, vista, revista, conquista, pista, sector, motor, factor, ascensor, ' +
    'reactor, tractor, vector, corredor, comedor, alrededor, mirador, verdadero, verdadera, entero, entera, financiero, financiera, ' +
    'sincero, severo, ligero, quiera, cualquiera, fuera, espera, primavera, escalera, acera, cordillera, crucero, sendero, ' +
    'terrorista, obrera, afuera, centenera, letrero, tablero, sombrero, agujero, acero, cero, genero, género, espero',
};

export const corrections: CorrectionVocabulary = {
  labels: ['corrección', 'correcciones', 'rectificación', 'fe de errores', 'fe de erratas'],
  phrases: [
    'una versión anterior de este',
    'una versión anterior de esta',
    'en una versión anterior de este',
    'en una versión anterior de esta',
    'una versión previa de este',
    'una versión previa de esta',
    'este artículo ha sido corregido',
    'este artículo fue corregido',
    'esta nota ha sido corregida',
    'esta nota fue corregida',
    'esta noticia ha sido corregida',
    'este texto ha sido corregido',
  ],
};
