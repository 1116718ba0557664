import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'pt',
  functionWords: 'o a de que e do da em para com não uma os no na por mais as dos foi ao ele pela são',
};

export const clutter: ClutterVocabulary = {
  related:
    'relacionadas|matérias relacionadas|mais lidas|recomendadas|mais vistas|recomendados|recomendado|leia|continue lendo|leia mais|leia aqui|saiba mais|entenda|veja mais|leia este artigo|ler mais|leia em|artigos relacionados|leia também|assista também|assista|relacionados|ler também|ver também|nesta série|veja também|não perca|confira também|notícias relacionadas|mais sobre o assunto|pode também interessar|também pode interessar|você também pode gostar|você pode gostar|você vai gostar|escolha da redação|escolhas da redação|escolhas do editor|leia ainda|veja ainda|veja|recomendado para você|para saber mais|pode interessar|confira|pode interessar-lhe|mais sobre|clique aqui|o que você precisa saber|últimas notícias',
  share:
    'salvar|copiar link|guardar|copiar|presentear|compartilhe|partilhe|imprimir|compartilhar|tamanho do texto|partilhar|tamanho da fonte|nas redes sociais',
  ad: 'espaço publicitário|publicidade|role para|continue a leitura|deslize para|conteúdo patrocinado|conteúdo pago|pub|patrocinado|conteúdo de marca|anúncio|continua após|o texto continua|a notícia continua|continua depois',
  follow:
    'siga|notícias no whatsapp|inscreva-se no canal|abrir no app|baixe nosso app|baixe o ap|o nosso aplicativo|entre no|nossas redes|assine o|nosso canal|acompanhe|participe do|seja o primeiro',
  tags: 'etiquetas|palavras-chave|assuntos|tópicos|temas',
  player: 'ouça|ouvir',
  comments:
    'mande para|conte para|conversa|avise a gente|você acha|deixe seu comentário|fale conosco|nos comentários|algum erro|encontrou algum erro|encontrou um erro|envie sua notícia|coment|sua opinião',
  nav: 'mostrar mais|próxim|carregar mais|página|ver tudo|seguinte|voltar ao topo',
  newsletter:
    'sua caixa de entrada|endereço de e-mail|por e-mail|o seu email|seu e-mail|boletim|notícias diárias|assine a newsletter|inscreva-se|receba no seu|cadastre-se|receba as',
  paywall:
    'exclusivo para assinantes|assine para|continue a ler|só para assinantes|torne-se assinante|já é assinante|para continuar lendo|faça login',
  donation: 'sua contribuição|apoie|contribua|doação|apoia|contribui|seu apoio|agradecemos muito|doe agora',
  embed: 'ver este conteúdo|conteúdo de terceiros|conteúdos externos|conteúdo externo',
};

export const source: SourceVocabulary = {
  within: ['em'],
  correspondents: ['enviado especial', 'enviada especial', 'correspondente', 'correspondentes'],
  placeKinds: [
    'cidade de',
    'cidade do',
    'cidade da',
    'município de',
    'município do',
    'município da',
    'distrito de',
    'distrito do',
    'distrito da',
    'bairro de',
    'bairro do',
    'bairro da',
    'vila de',
    'vila do',
    'vila da',
  ],
  placeBeginnings: ['são', 'nova', 'cidade', 'porto', 'rio', 'vila'],
  placeParticles: ['do', 'da', 'dos', 'das', 'e'],
  nameParticles: ['do', 'da', 'dos', 'das', 'e'],
  houseArticles: ['o', 'os'],
  accounts: ['anônimo', 'anônima'],
  otherDates: [
    'prazo',
    'data limite',
    'inscrições até',
    'membro desde',
    'data do evento',
    'data de estreia',
    'data de lançamento',
  ],
  articles: ['um', 'uma'],
  contributors: ['colaborador', 'colaboradora', 'colaboradores'],
  beforeDate: ['em'],
  dayparts: { manhã: 'morning', tarde: 'afternoon', noite: 'night' },
  published: ['publicado', 'publicada', 'postado em', 'data de publicação'],
  rights: [
    'todos os direitos reservados',
    'é proibida a reprodução',
    'proibida a reprodução',
    'proibida a reprodução total ou parcial',
    'é proibida a reprodução total ou parcial',
    'reprodução proibida',
    'a reprodução deste conteúdo',
  ],
  by: ['por', 'escrito por', 'publicado por', 'da redação com', 'postado por', 'publicada por'],
  writer: [
    'autor',
    'autora',
    'autores',
    'redação',
    'texto',
    'por',
    'repórter',
    'reportagem',
    'redator',
    'texto e fotos',
    'texto e foto',
  ],
  interviewers: [
    'entrevista',
    'entrevista de',
    'entrevista realizada por',
    'entrevista conduzida por',
    'entrevistou',
    'entrevistador',
    'entrevistadora',
  ],
  editor: ['editor', 'editora', 'edição', 'editado por'],
  origin: ['fonte', 'fontes', 'agência', 'agências', 'com informações de'],
  photo: ['foto', 'fotos', 'imagem', 'imagens', 'fotógrafo', 'crédito', 'créditos', 'fotografia'],
  quotedFrom: [
    'publicado originalmente em',
    'publicado originalmente por',
    'este artigo foi publicado originalmente em',
    'este texto foi publicado originalmente em',
    'publicado originalmente no',
    'publicado originalmente na',
    'este artigo foi publicado primeiro em',
    'este artigo foi originalmente publicado em',
    'esta matéria foi publicada originalmente em',
    'esta reportagem foi publicada originalmente em',
    'artigo publicado originalmente em',
  ],
  material: [
    'com informações de',
    'com informações da',
    'com informações do',
    'com',
    'com a colaboração de',
    'com a colaboração da',
    'com colaboração de',
    'com material de',
    'com material da',
    'com dados da',
    'com base em informações da',
    'com informação da',
  ],
  and: ['e', 'com'],
  jobs: [
    'repórter',
    'jornalista',
    'correspondente',
    'enviado especial',
    'enviada especial',
    'editor',
    'editora',
    'colunista',
    'redator',
    'redatora',
    'colaborador',
    'colaboradora',
  ],
  desks: ['redação', 'da redação', 'equipe', 'a redação', 'redação online', 'redação web'],
  genres: ['opinião', 'análise', 'coluna', 'entrevista', 'artigo', 'crónica', 'crônica', 'reportagem', 'texto'],
  updated: ['atualizado', 'atualizada', 'atualização', 'modificado', 'última atualização'],
  months: { fev: 2, abr: 4, mai: 5, ago: 8, set: 9, out: 10, dez: 12 },
  weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
  zones: { brt: '-03:00' },
  translator: ['tradução', 'tradutor', 'tradutora', 'traduzido por', 'tradução de', 'traduzido do * por'],
  translated: ['este artigo foi traduzido do *', 'este texto foi traduzido do *', 'traduzido do *'],
  originals: {
    inglês: 'en',
    alemão: 'de',
    francês: 'fr',
    espanhol: 'es',
    italiano: 'it',
    russo: 'ru',
    ucraniano: 'uk',
    árabe: 'ar',
    chinês: 'zh',
    japonês: 'ja',
  },
  kickers: ['opinião', 'exclusivo', 'urgente', 'última hora', 'ao vivo', 'análise', 'entrevista', 'vídeo', 'coluna'],
  unnamed: ['elaboração', 'própria', 'diversas', 'várias', 'internet', 'redes sociais', 'divulgação', 'arquivo'],
  offices: [
    'ministro',
    'ministra',
    'prefeito',
    'prefeita',
    'senador',
    'senadora',
    'deputado',
    'deputada',
    'vereador',
    'vereadora',
    'exemplo',
    'fim',
    'enquanto',
    'conta',
    'isso',
    'favor',
    'dentro',
    'trás',
    'aqui',
    'que',
    'professor',
    'professora',
    'ministério',
    'governo',
    'polícia',
    'universidade',
    'diretor',
    'diretora',
    'pesquisador',
    'pesquisadora',
    'presidente',
    'doutor em',
    'doutora em',
  ],
  underTitle: ['com o título', 'sob o título'],
  agencyNouns: ['a agência', 'da agência', 'agência', 'a agência de notícias', 'agência de notícias'],
  contributedTo: [
    'contribuiu para esta',
    'contribuíram para esta',
    'contribuiu para este',
    'contribuíram para este',
    'colaborou com esta',
    'colaboraram com esta',
  ],
  broadcasters: ['rádio', 'televisão'],
  houseKinds: ['diário', 'jornal', 'gazeta', 'o jornal', 'correio'],
  houseEnds: ['notícias'],
  contacts: [
    'seguir o autor',
    'seguir autor',
    'contactar o autor',
    'ver perfil',
    'enviar e-mail',
    'falar com o autor',
    'mais artigos do autor',
  ],
  newsPlaces: [
    'são paulo',
    'rio de janeiro',
    'brasília',
    'belo horizonte',
    'porto alegre',
    'curitiba',
    'fortaleza',
    'manaus',
    'goiânia',
    'florianópolis',
    'campinas',
    'lisboa',
    'coimbra',
    'funchal',
    'ponta delgada',
    'luanda',
    'maputo',
    'dili',
    'madrid',
    'paris',
    'londres',
    'bruxelas',
    'berlim',
    'moscou',
    'moscovo',
    'kiev',
    'istambul',
    'jerusalém',
    'beirute',
    'cairo',
    'teerã',
    'teerão',
    'pequim',
    'tóquio',
    'nova délhi',
    'washington',
    'nova york',
    'nova iorque',
    'buenos aires',
    'montevidéu',
    'caracas',
    'bogotá',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'sobre',
  stands: 'lê-se, se lê, pode ler-se, pode-se ler',
  statements: 'comunicado, nota',
  withTheseWords: 'com estas palavras, com essas palavras, com esta frase',
  issues: 'emitiu, emitiram, divulgou, divulgaram, publicou, publicaram, enviou, enviaram',
  writings:
    'nota, comunicado, carta, mensagem, tuíte, publicação, relatório, texto, documento, post, ' +
    'recomendação, despacho, aviso, ofício',
  heard: 'ouviu-se, ouvia-se, ouve-se, se ouviu, se ouvia, escutou-se',
  relatives: 'quem, que',
  of: 'de',
  ofThe: 'do, da, dos, das',
  toWhom: 'a, ao',
  periodicals: 'revista, jornal',
  predicateVerbs: 'é, foi, era, está, tem, tinha',
  copulas: 'é, era',
  formerly: 'antes',
  called: 'chamado, chamada',
  years: 'anos',
  bodiesWithoutName: 'governo, senado, parlamento, junta, câmara, prefeitura, assembleia',
  former: 'ex, então, antigo, antiga, falecido',
  says:
    'advertiu, advertiram, reclamou, cobrou, ponderou, pondera, estimou, confessou, negou, retrucou, indagou, postou, arrematou, arremata, vincou, vinca, exclamou, projetou, cravou, crava, disparou, emendou, ' +
    'desabafou, desabafa, emociona-se, resume, resumiu, disse, disseram, diz, dizem, dito, afirm*, explic*, ' +
    'declar*, acrescent*, complet*, coment*, ressalt*, destac*, garant*, assegur*, salient*, sublinh*, respond*, ' +
    'pergunt*, conta, contou, contaram, contava, contavam, contando, contado, relat*, escrev*, resum*, conclu*, consider*, classific*, confirm*, inform*, reiter*, ' +
    'reforç*, alert*, avis*, anunci*, denunci*, lament*, critic*, reconhec*, admit*, apont*, defend*, frisa, ' +
    'frisou, avali*, argument*, questionou, prevê, previu, preveem, enfatiz*, observ*, revel*, referiu, refere, adiant*, indic*, ' +
    'apel*, exig*, prometeu, promete, publicou, tuitou, descrev*, lembr*, record*, agradec*, comemor*, celebr*, ' +
    'elogi*, acus*, rebat*, esclarec*, sustent*, justific*, opin*, brinc*, ironiz*, finaliz*, continuou, ' +
    'prosseguiu, detalh*, pontua, pontuou, pontuaram, ped*, chamou, acredit*, afianç*, vatic*, analis*',
  noVerbEndings: 'ção, ções, mente, mento, mentos, dade, dades, ência, ências, deira, deiras',
  reports: 'quer, espera, apoia, teme, propõe',
  fromBody: 'de, da, do',
  accordingTo:
    'segundo, conforme, para, de acordo com, na opinião de, na opinião do, na opinião da, na avaliação de, ' +
    'na avaliação do, na avaliação da, na visão de, na visão do, na visão da, nas palavras de, nas palavras do, ' +
    'nas palavras da, do ponto de vista de, do ponto de vista do, do ponto de vista da, aos olhos de, aos olhos do, aos olhos da',
  pronouns: 'ele, ela, eles, elas, este, esta',
  owners: 'seu -, sua -',
  utterances:
    'resposta, conclusão, conselho, veredicto, mensagem, advertência, apelo, explicação, comentário, ' +
    'reação, argumento, análise, desejo, receio, promessa, proposta, esperança, diagnóstico, balanço, ' +
    'opinião, réplica, justificativa, justificação, pergunta, pedido, recomendação, reflexão, avaliação, ' +
    'alerta, previsão',
  masculine: 'ele, sr, senhor, homem',
  feminine: 'ela, sra, senhora, dona, mulher',
  firstPerson:
    'eu, nós, meu, minha, nosso, nossa, nossos, nossas, me, a gente, estamos, temos, vamos, somos, estou, tenho, ' +
    'sou, acho, quero, queremos, acredito, minhas',
  judges:
    'deve, devem, precisa, precisamos, nunca, jamais, pior, melhor, vergonha, inaceitável, injusto, grave, erro, ' +
    'mentira, perigo, necessário, importante, bom, ruim, orgulho, medo, impossível, não pode, tem que, perderam, ' +
    'perdas, grande, maiores',
  roles:
    'ceo, tio, tia, avô, avó, sobrinho, sobrinha, sogra, sogro, cunhada, genro, madrinha, padrinho, ouvidor, ouvidora, comerciante, agricultora, motorista, dona de casa, vizinha, ministro, ministra, presidente, ' +
    'primeiro-ministro, primeira-ministra, porta-voz, diretor, diretora, prefeito, prefeita, deputado, deputada, ' +
    'senador, senadora, secretário, secretária, secretário-geral, procurador, procuradora, promotor, promotora, ' +
    'juiz, juíza, advogado, advogada, governador, governadora, líder, chefe, vereador, vereadora, ' +
    'vice-presidente, vice-prefeito, chanceler, embaixador, embaixadora, professor, professora, pesquisador, ' +
    'pesquisadora, investigador, especialista, analista, economista, historiador, historiadora, médico, médica, ' +
    'enfermeira, treinador, técnico, jogador, jogadora, atacante, goleiro, capitão, autor, autora, escritor, ' +
    'escritora, ator, atriz, cantor, cantora, jornalista, ativista, aposentado, aposentada, diarista, morador, ' +
    'moradora, testemunha, vítima, pai, mãe, filho, filha, irmão, irmã, mulher, marido, viúva, amigo, amiga, ' +
    'papa, bispo, arcebispo, padre, rei, rainha, príncipe, fonte, fontes, funcionário, representante, ' +
    'coordenador, coordenadora, responsável, dirigente, candidato, candidata, fundador, fundadora, empresário, ' +
    'empresária, delegado, delegada, comissário, general, comandante, coronel, interino, ex-presidente, ' +
    'ex-ministro, membro, psicólogo, psicóloga, sociólogo, trabalhador, agricultor, estudante, autoridades, ' +
    'gerente, presidenta, superintendente, desembargador, relator, autarca, provedora, bastonário, dono, dona, ' +
    'vizinho, sargento, tenente, major, repórter, titular, ' +
    'docente, parlamentar, congressista, atleta, zagueiro, zagueira, centroavante, meio-campista, goleira, ' +
    'treinadora, cientista, executivo, executiva, engenheiro, engenheira, produtor, produtora, bombeiro, ' +
    'tenista, piloto, músico, musicista, sindicalista, meteorologista, biólogo, bióloga, pastor, pastora, ' +
    'cineasta, fotógrafo, fotógrafa, comediante, humorista, apresentador, apresentadora, arquiteto, ' +
    'arquiteta, artista, chef, cozinheiro, cozinheira, pescador, pescadora, vendedor, vendedora, taxista, ' +
    'caminhoneiro, dentista, veterinário, veterinária, enfermeiro, virologista, epidemiologista, ' +
    'infectologista, geólogo, geóloga, antropólogo, antropóloga, filósofo, filósofa, poeta, romancista, ' +
    'roteirista, diplomata, consultor, consultora, pecuarista, influenciador, influenciadora, jurista, ' +
    'criminalista, cardiologista, pediatra, psiquiatra, nutricionista, fisioterapeuta, farmacêutico, ' +
    'farmacêutica, reitor, reitora, cônsul, lojista, padeiro, astronauta, astrônomo, socióloga, ' +
    'politólogo, cientista político, cientista política, ciclista, nadador, nadadora, velejador, surfista, ' +
    'judoca, ginasta, rapper, compositor, compositora, bailarino, bailarina, curador, curadora, editora, ' +
    'redator, homem, funcionária',
  officeTitles: 'dr, dra, prof, profa, eng, padre, frei, irmã',
  titles: 'sr, sra, senhor, senhora, dom, dona, dr, dra, prof, profa, eng, padre, frei, irmã',
  bodyAdjectives:
    'al, ári[oa], [gmt]ic[oa], úblic[oa], ense, [cdt]an[oa], pei[oa], peu, il, prem[oa], tiv[oa], eir[oa]',
  causes: 'para',
  firmKinds: 'empresa, companhia',
  stateBodies:
    'ministério, polícia, tribunal, prefeitura, governo, senado, câmara, parlamento, exército, embaixada, comissão, promotoria, procuradoria',
  bodyKinds:
    'entidade, instituição, órgão, organismo, empresa, companhia, organização, agência, autarquia, associação, autoridade, pasta',
  organisations:
    'regime, ministério, governo, partido, sindicato, associação, universidade, instituto, conselho, congresso, senado, ' +
    'câmara, tribunal, polícia, banco, grupo, empresa, federação, comissão, comitê, hospital, prefeitura, ' +
    'secretaria, união, agência, jornal, organização, fundação, centro, exército, defesa civil, corpo, casa, ' +
    'supremo, assembleia, palácio, clube, procuradoria, nota, ' +
    'ministério público, autoridade, defensoria, promotoria, inspeção, inspecção, direção-geral, ' +
    'direcção-geral, confederação, escola, colégio, museu, companhia, cooperativa, junta, autarquia, município, ' +
    'proteção civil, protecção civil, superintendência, departamento, concessionária, embaixada, diocese, ' +
    'academia, associações, ordem dos médicos, ordem dos advogados, coordenadoria',
  places:
    'brasil, brasília, são paulo, rio, rio de janeiro, minas gerais, bahia, portugal, lisboa, porto, europa, ' +
    'estados unidos, eua, rússia, china, ucrânia, alemanha, frança, israel, gaza, angola, moçambique, argentina, ' +
    'pt, pl, psd, mdb, psdb, ps, stf, onu, ue, nacional, geral, federal, estadual, municipal, economia, saúde, ' +
    'educação, defesa, justiça, fazenda, república, minas, energia',
  articles:
    'o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, este, esta, esse, essa, vários, várias, alguns, ' +
    'outro, outra',
  prepositions:
    'ao, à, aos, às, de, do, da, dos, das, em, no, na, nos, nas, com, sem, por, pelo, pela, pelos, pelas, para, ' +
    'contra, desde, até, entre, sobre, sob, após, ante, durante, que, como, quando, onde, se, porque, embora, ' +
    'enquanto, pois, conforme, num, numa, segundo',
  conjunctions: 'e, ou, mas, nem, porém',
  adverbs:
    'foi, é, era, tem, têm, tinha, havia, está, se, lhe, não, também, já, ainda, além, assim, depois, antes, ' +
    'ontem, hoje, agora, então, mais, muito, sempre, por sua vez, por seu lado, por outro lado, quem, qual, ser, há, tudo, ' +
    'todos, aqui, ali, só, apenas, cada, isso, isto, questionado, questionada, perguntado, indagado, logo, ' +
    'nesta, neste, desta, deste, porém, entretanto, contudo, portanto, sim, bem, todo, toda, foram, ' +
    'inicialmente',
  calendar:
    'segunda, terça, quarta, quinta, sexta, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, ' +
    'sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, ' +
    'dezembro, deus, natal, covid-19, noite, tarde, manhã, madrugada, véspera, semana',
  labels:
    'filme, livro, romance, lema, intitulado, intitulada, chamado, chamada, denominado, denominada, apelidado, ' +
    'apelidada, conhecido como, conhecida como, programa, série, música, canção, disco, álbum, obra, operação, ' +
    'projeto, jornal, revista, título, campanha, termo, palavra, documentário, novela, peça, nome de',
  abbreviations: 'sr, sra, dr, dra, d, art, nº, etc, p, eng, prof, av, sta, sto',
  belongs: 'de, do, da',
  ties: 'de, do, da, dos, das, em, no, na, interino',
  headFirst: true,
  subjectEndings: 'ou, eu, iu',
  dropsPronouns: true,
  that: 'que',
  opensSource: 'assim, com essas palavras, com estas palavras',
  locatives: 'em, no, na',
  plurals: 'eles, elas',
  indefinites: 'um, uma, uns, umas, vários, várias',
  chiefs: 'presidente, presidenta, primeiro-ministro, prefeito, prefeita, governador, papa, rei',
  provisions: 'artigo, artigos, art, parágrafo, inciso',
  passives:
    'classificado, classificada, classificados, classificadas, descrito, descrita, descritos, descritas, ' +
    'chamado, chamada, chamados, chamadas, apelidado, apelidada, apelidados, apelidadas, considerado, ' +
    'considerada, considerados, consideradas, tachado, tachada, tachados, tachadas, rotulado, rotulada, ' +
    'rotulados, rotuladas, definido, definida, definidos, definidas',
  agents: 'por, pelo, pela, pelos',
  breaksIn: true,
  articlesOfOne: 'o m, a f, do m, da f',
  bystanders:
    'sobrinho, sobrinha, sogra, sogro, cunhada, genro, madrinha, padrinho, príncipe, juiz, juíza, promotor, promotora, procurador, procuradora, acusado, acusada, réu, vítima, testemunha, ' +
    'suspeito, suspeita, paciente, apresentador, apresentadora, policial, agente, delegado, delegada, ' +
    'porta-voz, advogado, advogada, fonte, mãe, pai, esposa, esposo, mulher, homem, viúva, marido, filho, ' +
    'filha, irmão, irmã, namorado, namorada, amigo, amiga, colega, vizinho, vizinha, tio, tia, avó, avô, ' +
    'menino, menina, garoto, garota, motorista, funcionário, funcionária, trabalhador, trabalhadora, ' +
    'patrão, aluno, aluna, árbitro, cliente, papa, rei, rainha, presidente',
  anaphors:
    'morador, moradora, parlamentar, congressista, magistrado, magistrada, jurista, dirigente, mandatário, mandatária, chefe do governo, chefe do executivo, chefe de estado, ' +
    'governante, político, política, argentino, argentina, brasileiro, brasileira, português, portuguesa, ' +
    'espanhol, espanhola, italiano, francês, alemão, uruguaio, norte-americano, artista, petista, tucano, ' +
    'socialista, democrata, craque, jovem, homem, mulher, funcionário, funcionária',
  several: 'alguns, algumas, vários, várias, muitos, muitas, outros, outras',
  saysWithPronoun: 'na sua opinião, em sua opinião, a seu ver, no seu entender, nas suas palavras, em suas palavras',
  signs: 'placa, placas, faixa, faixas, cartaz, cartazes, letreiro, aviso, inscrição, tarja',
  being: 'é',
  agentEndings: 'ista, eiro, eira, dor, dora, tor, tora, ólogo, óloga, iatra, ógrafo, ógrafa',
  noAgents:
    'seguradora, operadora, operador, fornecedora, fornecedor, distribuidora, produtora, construtora, montadora, consultora, consultoria, editora, petroleira, mineradora, incorporadora, transportadora, primeiro, primeira, terceiro, terceira, janeiro, fevereiro, dinheiro, brasileiro, brasileira, carreira, bandeira, cadeira, ' +
    'feira, sexta-feira, terça-feira, maneira, madeira, fronteira, entrevista, revista, lista, vista, conquista, pista, setor, ' +
    'motor, fator, reator, trator, corredor, computador, roteiro, cruzeiro, estrangeiro, estrangeira, verdadeiro, verdadeira, ' +
    'inteiro, inteira, financeiro, financeira, costeira, ribeira, ladeira, trincheira, mineiro, mineira, geladeira, prateleira, ' +
    'poeira, beira, terrorista, elevador, redor',
};

export const corrections: CorrectionVocabulary = {
  labels: ['correção', 'correções', 'errata', 'erramos', 'retificação', 'correcção'],
  phrases: [
    'uma versão anterior deste',
    'uma versão anterior desta',
    'versão anterior deste texto',
    'versão anterior desta reportagem',
    'em uma versão anterior deste',
    'em uma versão anterior desta',
    'numa versão anterior deste',
    'este texto foi corrigido',
    'esta reportagem foi corrigida',
    'esta matéria foi corrigida',
    'este artigo foi corrigido',
    'esta notícia foi corrigida',
  ],
};
