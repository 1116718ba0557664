import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'gl',
  functionWords: 'o a de que e do da en para con non unha os no na por máis as dos foi ao polo pola é tamén',
};

export const clutter: ClutterVocabulary = {
  related:
    'relacionados|le aquí|contidos relacionados|ler tamén|novas relacionadas|ler aquí|relacionadas|ler máis|noticias relacionadas|le tamén|nova relacionada|artigos relacionados|le máis|noticia relacionada|artigo relacionado|mira tamén|ver tamén|preme aquí|contido relacionado|descobre máis|relacionado|o máis visto|temas relacionados|lea tamén|ve tamén|pódeche interesar|tamén che pode interesar|fai clic aquí|recomendado|o máis lido|pode interesarche|segue lendo|pode que che interese|tamén pode interesarche|sobre este tema|a reportaxe completa|escolma da redacción|tamén podes ler|máis lidos|outras noticias|os máis lidos|outras novas|outros artigos|máis lidas|máis novas|últimas noticias|as máis lidas|máis sobre este tema|a serie completa|podes ler|máis información|xa contamos|últimas novas|nesta serie|consulta aquí|recomendados|saber máis|non che perdas|máis sobre|seguir lendo|para saber máis|non perdas|o que debes saber|ver aquí|recomendado pola redacción|todo o que debes saber|do arquivo',
  share:
    'imprimir|difunde|copiar ligazón|comparte|copia a ligazón|compartir|aumentar|tamaño da letra|gardar|enviar|envía|garda',
  ad: 'espazo publicitario|a reportaxe continúa|continúa lendo|patrocinado|desprázate|segue abaixo|contido patrocinado|desliza para|publicidade|o artigo continúa|continúa abaixo|contido promocionado|o texto continúa|continúa despois|a noticia continúa|continúa tras|segue lendo despois|a nova continúa|contido de marca|anuncio',
  follow:
    'engádenos|seguídenos|séguenos|síguenos|atópanos|apúntate|nosas redes|súmate|nosa app|tamén estamos|únete|nosa canle|noso grupo|canle de|descarga|segue|fonte preferida',
  tags: 'etiquetas|neste artigo|temas',
  player: 'en voz alta|escoita|escoitar|ver vídeo',
  comments:
    'comentar|coment|envíanos|avísanos|que che parec|escríbenos|que opinas|súa opinión|túa opinión|un erro|algún erro|participa no debate|cóntanos|que pensas',
  nav: 'páxina|volver arriba|seguinte',
  newsletter:
    'subscríbete|cada mañá|boletín|túa bandexa|o teu correo|recibe cada|rexístrate|caixa de entrada|no teu correo|recibe as',
  paywall:
    'subscríbete para|inicia sesión|xa es subscritor|para seguir lendo|para continuar lendo|faite subscritor|para subscritores|só subscritores|só para subscritores|contido exclusivo',
  donation: 'donativo|faite soci|achega|contribúe|axúdanos|apóianos|apoia|teu apoio|apoiar|doazón|colabora con|doar',
};

export const source: SourceVocabulary = {
  within: ['en'],
  articles: ['un', 'unha'],
  kickers: ['exclusiva', 'última hora', 'vídeo', 'entrevista', 'opinión', 'en directo'],
  months: {
    xaneiro: 1,
    febreiro: 2,
    marzo: 3,
    abril: 4,
    maio: 5,
    xuño: 6,
    xullo: 7,
    agosto: 8,
    setembro: 9,
    outubro: 10,
    novembro: 11,
    decembro: 12,
    xan: 1,
    feb: 2,
    mar: 3,
    abr: 4,
    xul: 7,
    ago: 8,
    set: 9,
    out: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: { domingo: 0, luns: 1, martes: 2, mércores: 3, xoves: 4, venres: 5, sábado: 6 },
  published: ['publicado'],
  rights: ['todos os dereitos reservados', 'prohibida a reprodución'],
  by: ['por', 'escrito por', 'publicado por'],
  writer: ['autor', 'autora', 'redactor', 'texto'],
  editor: ['editor', 'editora'],
  origin: ['fonte', 'fontes', 'axencia'],
  photo: ['foto', 'fotos', 'imaxe'],
  quotedFrom: ['publicado orixinalmente en'],
  material: ['con información de', 'coa colaboración de', 'con datos de'],
  and: ['e'],
  jobs: ['redactor', 'redactora', 'xornalista', 'correspondente', 'axencias'],
  desks: ['redacción'],
  genres: ['opinión', 'análise', 'artigo'],
  updated: ['actualizado'],
  agencyNouns: ['a axencia', 'da axencia', 'axencia'],
};

export const quotes: QuoteVocabulary = {
  about: 'sobre',
  firmKinds: 'empresa, compañía',
  stateBodies:
    'ministerio, policía, tribunal, audiencia, fiscalía, concello, goberno, senado, parlamento, consellería, xunta, exército',
  bodyKinds: 'organismo, entidade, institución, empresa, compañía, organización, axencia, asociación',
  organisations:
    'asociación, concello, goberno, ministerio, consellaría, sindicato, federación, plataforma, fundación, instituto, universidade, hospital, deputación, xunta, partido, unión, cámara, axencia, servizo, fiscalía, tribunal, cooperativa, consorcio, comisión, comité, coordinadora, asemblea, banco, confraría, ' +
    'confederación, delegación, subdelegación, consellería, museo, escola, autoridade',
  titles: 'dr, dra, sr, sra, señor, señora',
  indefinites: 'un, unha',
  noAgents:
    'aseguradora, operadora, provedor, distribuidora, produtora, construtora, promotora, consultora, primeiro, primeira, terceiro, terceira, diñeiro, xaneiro, febreiro, carreira, maneira, bandeira, fronteira, madeira, inteiro, inteira, entrevista, revista, factor, motor, sector, derradeiro, derradeira, verdadeiro, verdadeira, calquera',
  agentEndings: 'eiro, eira, ista, dor, dora, tor, tora, ólogo, óloga, ógrafo, ógrafa',
  chiefs: 'presidente, presidenta, ministro, ministra, alcalde, alcaldesa, director, directora',
  stands: 'lese, pódese ler',
  writings: 'comunicado, carta, mensaxe, informe, texto, nota, documento',
  heard: 'oíuse, escoitouse',
  of: 'de',
  ofThe: 'do, da, dos, das',
  years: 'anos',
  former: 'ex, antigo, antiga',
  says:
    'dixo, di, din, afirmou, afirma, explicou, explica, asegurou, asegura, sinalou, sinala, declarou, engadiu, ' +
    'engade, destacou, destaca, subliñou, escribiu, advertiu, advirte, recoñeceu, recoñece, anunciou, ' +
    'denunciou, lamentou, criticou, respondeu, preguntou, insistiu, apuntou, considera, lembrou, concluíu, ' +
    'reclamou, salientou, salienta, denuncia, lamenta, lamentaba, reprochou, reprocha, manifestou, manifesta, ' +
    'contou, conta, contaba, relatou, relata, precisou, precisa, avisou, avisa, esixiu, esixe, defendeu, ' +
    'defende, sostivo, sostén, acusou, acusa, criticaba, explicaba, aseguraba, insistía, matizou, confirmou, ' +
    'confirma, recalcou, remarcou, celebrou, valorou, sentenciou, admitiu, admite, cualificou, tachou, ' +
    'subliña, declara, responde, pregunta, reclama, insiste, apunta, lembra, conclúe',
  saysForBody: 'n',
  fromBody: 'desde, dende',
  accordingTo: 'segundo, para, a xuízo de',
  pronouns: 'el, ela, eles, elas',
  masculine: 'el, home',
  feminine: 'ela, muller',
  firstPerson: 'eu, nós, meu, miña, noso, nosa, temos, somos, estamos',
  roles:
    'ceo, presidente, presidenta, ministro, ministra, conselleiro, conselleira, alcalde, alcaldesa, voceiro, ' +
    'voceira, deputado, deputada, director, directora, secretario, secretaria, fiscal, xuíz, xuíza, avogado, ' +
    'avogada, profesor, profesora, adestrador, líder, veciño, veciña, vicepresidente, vicepresidenta, ' +
    'concelleiro, concelleira, senador, senadora, eurodeputado, eurodeputada, delegado, delegada, mariñeiro, ' +
    'mariñeira, labrego, labrega, gandeiro, gandeira, mestre, mestra, médico, médica, enfermeiro, enfermeira, ' +
    'investigador, investigadora, catedrático, catedrática, escritor, escritora, xornalista, economista, ' +
    'historiador, historiadora, coordinador, coordinadora, responsable, adestradora, actor, actriz, cantante, ' +
    'empresario, empresaria, patrón maior, portavoz, xefe, xefa, comisario, comisaria, nai, pai, irmán, irmá, ' +
    'viúva, testemuña, rexedor, rexedora, exconselleiro, expresidente, bispo, arcebispo, fontes, home, muller',
  articlesOfOne: 'o m, a f',
  articles: 'o, a, os, as, un, unha, seu, súa',
  calendar: 'luns, martes, mércores, xoves, venres, sábado, domingo, noite, tarde, mañá, madrugada, mediodía, semana',
  anaphors: 'home, muller',
  prepositions:
    'ao, á, aos, ás, de, do, da, dos, das, en, no, na, nos, nas, con, por, para, sobre, entre, contra, desde, ' +
    'ata, sen, que, cando, se, onde',
  conjunctions: 'e, ou, mais, pero, mentres',
  adverbs: 'foi, é, non, tamén, xa, aínda, onte, hoxe, máis, moi',
  that: 'que',
  belongs: 'de, do, da',
  ties: 'de, do, da, dos, das, en',
  headFirst: true,
  subjectEndings: 'ou, eu, iu, aba',
  dropsPronouns: true,
  provisions: 'artigo',
  passives:
    'cualificado, cualificada, cualificados, cualificadas, descrito, descrita, descritos, descritas, definido, ' +
    'definida, definidos, definidas, considerado, considerada, considerados, consideradas',
  agents: 'por',
  several: 'algúns, algunhas, outros',
  labels: 'película, libro, serie, programa, canción, novela, exposición, chamado, chamada, lema, título',
  signs: 'cartel, pancarta, letreiro, placa',
};

export const corrections: CorrectionVocabulary = {
  labels: ['corrección', 'rectificación', 'fe de erros'],
  phrases: ['unha versión anterior deste', 'nunha versión anterior deste'],
};
