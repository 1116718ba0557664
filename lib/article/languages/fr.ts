import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'fr',
  functionWords: 'le la les de des et en du que un une est dans pour qui par sur au pas plus avec il ce',
};

export const clutter: ClutterVocabulary = {
  related:
    "lire|à relire|à lire|à lire aussi|lire aussi|lire notre|à lire également|lire également|lisez aussi|lire la suite|retrouvez aussi|plus d'articles|notre dossier|articles liés|à voir aussi|lire le dossier|en savoir plus|les plus lus|les plus consultés|à ne pas rater|articles associés|à voir|dernières actualités|à ne pas manquer|ne manquez pas|cliquez ici|le choix de la rédaction|la rédaction vous conseille|recommandé pour vous|recommandé|écouter aussi|lire l'article|pour aller plus loin|vous aimerez aussi|lire cet article|pour en savoir plus|voir aussi|cela pourrait vous intéresser|articles similaires|à écouter|à la une|retrouvez les|à découvrir|dans la même rubrique|sur le même sujet|notre sélection|sur ce sujet|nos recommandations",
  share:
    "copier le lien|ajouter à vos sélections|offrir cet article|partager|enregistrer|envoyer par|envoyer|partagez|offrir l'article",
  ad: "l'article continue|faites défiler|passer la publicité|la suite de votre|annonce|la suite après|publicité|contenu sponsorisé|contenus sponsorisés|poursuivez votre lecture",
  follow: "suivez|notre chaîne|rejoignez|nos réseaux|téléchargez l'application|suivre",
  tags: 'sujets|mots clés|thèmes|étiquettes|mots-clés|thématiques',
  player: 'lecture audio|écoute|voir la vidéo',
  comments:
    'pensez-vous|réagissez|votre avis|réagir|contribuer|commenter|commentaire|réactions|une erreur|écrivez-nous|dites-nous|dites-le',
  nav: 'suivant|précédent|haut de page|retour en haut|page précédente|réutiliser ce contenu|afficher plus|voir plus|voir tout|page suivante',
  newsletter:
    "lettre d'information|infolettre|boîte de réception|par courriel|votre adresse|inscrivez-vous|recevez|notre lettre|boîte mail|votre email|m'inscri|s'inscrire",
  paywall:
    'connectez-vous|réservé aux abonnés|pour lire la suite|abonnez-vous pour|vous possédez déjà|identifiez-vous|réservée aux abonnés|continuer à lire ici|déjà abonné|autre appareil|il vous reste',
  donation: 'soutenez|nous soutenir|contribuez|vos dons|un don|votre don|votre soutien|faites un don|je soutiens',
  embed:
    'visualiser ce contenu|afficher ce contenu|contenu intégré|contenus tiers|contenu est bloqué|contenus externes|contenu tiers|contenu externe',
};

export const source: SourceVocabulary = {
  within: ['en', 'dans', 'à'],
  sentTo: ['au', 'aux'],
  correspondents: [
    'envoyé spécial',
    'envoyée spéciale',
    'envoyés spéciaux',
    'envoyées spéciales',
    'envoyés spéciales',
    'envoyé',
    'envoyée',
    'envoyés',
    'envoyées',
    'correspondant',
    'correspondante',
    'correspondants',
    'correspondantes',
    'correspondant permanent',
    'correspondante permanente',
    'correspondants permanents',
  ],
  placeKinds: ['ville de', 'commune de', 'village de', 'port de'],
  placeParticles: ['du', 'des', 'le', 'sur', 'sous', 'en', 'au', 'aux'],
  nameParticles: ['du', 'des', "d'", 'd’', 'le', 'dit', 'ou'],
  accounts: ['anonyme', 'administrateur', 'contributeur', 'contributeurs', 'contributrice', 'collaborateur'],
  houseArticles: ['le', 'les'],
  otherDates: [
    'date limite',
    'date de clôture',
    'inscrit le',
    'inscrite le',
    'membre depuis',
    'date de sortie',
    'valable jusqu’au',
    "valable jusqu'au",
  ],
  articles: ['un', 'une'],
  contributors: ['contributeur', 'contributeurs', 'contributrice'],
  beforeDate: ['le'],
  published: ['publié', 'publiée', 'créé', 'mis en ligne'],
  rights: [
    'tous droits réservés',
    'tous droits de reproduction',
    'toute reproduction interdite',
    'toute reproduction même partielle',
    'reproduction interdite',
    'reproduction interdite sans',
    'reproduction ou diffusion interdite',
  ],
  by: [
    'par',
    'écrit par',
    'publié par',
    'rédigé par',
    'propos recueillis par',
    'un article de',
    'article de',
    'de notre envoyé spécial',
    'de notre envoyée spéciale',
    'de notre correspondant',
    'de notre correspondante',
    'article rédigé par',
    'propos recueillis par',
  ],
  writer: [
    'auteur',
    'autrice',
    'auteurs',
    'texte',
    'par',
    'rédaction',
    'reporter',
    'journaliste',
    'rédigé par',
    'texte et photos',
    'textes et photos',
    'texte et photo',
  ],
  interviewers: [
    'propos recueillis et traduits par',
    'entretien réalisé par',
    'entretien mené par',
    'interview réalisée par',
    'interview',
    'entretien',
    'propos',
  ],
  editor: ['éditeur', 'éditrice', 'édité par', 'édition', 'secrétaire de rédaction'],
  origin: ['source', 'sources', 'agence', 'agences'],
  photo: ['photo', 'photos', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'photographe', 'photographie'],
  quotedFrom: [
    'cet article a été publié initialement sur',
    'cet article a été publié initialement par',
    'cet article est paru dans',
    'cet article a d’abord été publié par',
    'cet article a été initialement publié par',
    'publié initialement par',
    'publié initialement sur',
    'repris de',
    'cet article est initialement paru dans',
    'cet article est initialement paru sur',
    'cet article est d’abord paru dans',
    'cet article a été publié à l’origine sur',
    'cet article a été publié pour la première fois dans',
    'article paru dans',
  ],
  material: [
    'avec',
    'avec l’agence',
    'avec les agences',
    'avec des informations de',
    'en partenariat avec',
    'avec la collaboration de',
    'avec la contribution de',
    'en collaboration avec',
    'avec le concours de',
  ],
  and: ['et', 'avec'],
  jobs: [
    'journaliste',
    'correspondant',
    'correspondante',
    'envoyé spécial',
    'envoyée spéciale',
    'reporter',
    'rédacteur',
    'rédactrice',
    'rédacteur en chef',
    'rédactrice en chef',
    'chroniqueur',
    'chroniqueuse',
  ],
  desks: ['rédaction', 'la rédaction', 'rédaction web', 'la rédaction web'],
  genres: [
    'tribune',
    'analyse',
    'chronique',
    'entretien',
    'éditorial',
    'reportage',
    'enquête',
    'récit',
    'opinion',
    'texte',
  ],
  updated: ['mis à jour', 'modifié', 'mise à jour', 'actualisé', 'dernière mise à jour'],
  months: { janv: 1, fév: 2, févr: 2, avr: 4, juil: 7, sept: 9, déc: 12, fevrier: 2, aout: 8, decembre: 12 },
  zones: { cet: '+01:00', cest: '+02:00' },
  translator: [
    'traduction',
    'traducteur',
    'traductrice',
    'traduit par',
    'traduction par',
    'traduit de * par',
    'traduit de l’* par',
    "traduit de l'* par",
    'traduit du * par',
    'traduction de l’* par',
    "traduction de l'* par",
  ],
  translated: [
    'cet article a été traduit de l’*',
    "cet article a été traduit de l'*",
    'cet article a été traduit du *',
    'traduit de l’*',
    "traduit de l'*",
    'traduit du *',
  ],
  originals: {
    anglais: 'en',
    américain: 'en',
    allemand: 'de',
    espagnol: 'es',
    italien: 'it',
    portugais: 'pt',
    russe: 'ru',
    ukrainien: 'uk',
    polonais: 'pl',
    turc: 'tr',
    arabe: 'ar',
    persan: 'fa',
    hébreu: 'he',
    chinois: 'zh',
    japonais: 'ja',
    néerlandais: 'nl',
  },
  kickers: [
    'exclusif',
    'urgent',
    'alerte info',
    'alerte',
    'direct',
    'en direct',
    'opinion',
    'analyse',
    'entretien',
    'vidéo',
    'tribune',
    'enquête',
    'reportage',
    'portrait',
  ],
  notInitials: ['fin'],
  unnamed: ['divers', 'diverses', 'auteur', 'internet', 'réseaux sociaux', 'rédaction', 'élaboration'],
  offices: [
    'ministre',
    'maire',
    'député',
    'députée',
    'sénateur',
    'sénatrice',
    'préfet',
    'préfète',
    'contre',
    'exemple',
    'ailleurs',
    'conséquent',
    'avance',
    'hasard',
    'ici',
    'là',
    'monts',
    'étapes',
    'région',
    'département',
    'professeur',
    'professeure',
    'ministère',
    'gouvernement',
    'police',
    'université',
    'directeur',
    'directrice',
    'chercheur',
    'chercheuse',
    'président',
    'présidente',
    'membre',
    'maître de conférences',
  ],
  underTitle: ['sous le titre', 'avec le titre'],
  agencyNouns: ['l’agence', 'de l’agence', 'agence', 'l’agence de presse', 'de l’agence de presse'],
  contributedTo: ['a contribué à cet article', 'ont contribué à cet article', 'a contribué à ce reportage'],
  broadcasters: ['télé', 'télévision'],
  houseKinds: ['le courrier', 'le journal', 'la gazette', 'le quotidien'],
  contacts: [
    'suivre l’auteur',
    'contacter l’auteur',
    'écrire à l’auteur',
    'envoyer un mail',
    'envoyer un e-mail',
    'voir le profil',
    'voir tous ses articles',
    'tous ses articles',
  ],
  newsPlaces: [
    'paris',
    'lyon',
    'marseille',
    'lille',
    'bordeaux',
    'toulouse',
    'nantes',
    'strasbourg',
    'rennes',
    'montpellier',
    'grenoble',
    'ajaccio',
    'bruxelles',
    'genève',
    'lausanne',
    'montréal',
    'québec',
    'ottawa',
    'dakar',
    'abidjan',
    'alger',
    'tunis',
    'rabat',
    'bamako',
    'kinshasa',
    'londres',
    'berlin',
    'madrid',
    'rome',
    'lisbonne',
    'athènes',
    'varsovie',
    'moscou',
    'kiev',
    'istanbul',
    'ankara',
    'jérusalem',
    'beyrouth',
    'le caire',
    'téhéran',
    'pékin',
    'hongkong',
    'tokyo',
    'séoul',
    'new delhi',
    'washington',
    'new york',
    'los angeles',
    'brasilia',
    'buenos aires',
    'nairobi',
    'johannesburg',
    'la haye',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'sur, concernant',
  stands: 'peut-on lire, lit-on, on peut lire, peut-on y lire, est-il écrit, est-il précisé, est-il indiqué',
  statements: 'communiqué',
  withTheseWords: 'par ces mots, avec ces mots, sur ces mots',
  issues: 'publié, diffusé, envoyé, adressé, rédigé, publie, diffuse',
  writings:
    'communiqué, lettre, message, tweet, post, publication, rapport, texte, note, document, courrier, billet, tribune',
  heard: 'entend-on, entendit-on, entendait-on, a-t-on entendu',
  relatives: 'qui',
  of: "de, d'",
  ofThe: 'du',
  toWhom: 'à, au',
  periodicals: 'journal, magazine, quotidien',
  predicateVerbs: 'est, était, sont',
  copulas: 'est, était',
  formerly: 'autrefois',
  called: 'nommé, nommée',
  years: 'ans',
  bodiesWithoutName: 'région, département, gouvernement, sénat, assemblée, parlement',
  former: 'ancien, ancienne, ex, feu, défunt',
  says:
    'fait savoir, fait valoir, déplor*, martèl*, tempère, tempéré, répliqu*, rassure, rassuré, avou*, concèd*, concéd*, plaisante, plaisanté, tacl*, tance, tancé, décrypt*, réclam*, redoute, redouté, révèle, révélé, dément, démenti, complèt*, enchaîn*, hurl*, clam*, proclam*, ' +
    'réagi*, appuy*, renchéri*, soupir*, sourit, abond*, tempêt*, cingl*, dit, déclar*, affirm*, expliqu*, ' +
    'assur*, soulign*, ajout*, estim*, précis*, indiqu*, rappel*, note, notent, noté, notait, écrivait, écrivent, écrivant, racont*, confie, confient, confié, confiait, confiant, répond*, ' +
    'répondu, lance, lancent, lancé, lançait, avert*, dénonc*, critiqu*, salu*, jugent, jugé, jugeait, jugeant, regrett*, insist*, poursuit, poursuivi, poursuivait, poursuivent, poursuivant, reconn*, annonc*, ' +
    'admet, admis, qualifi*, évoqu*, témoign*, martel*, argue, arguent, argué, arguant, argumente, argumenté, plaid*, conclu*, confirm*, commente, commentent, commenté, commentait, observ*, ' +
    "rapport*, rétorqu*, résum*, relate, relatent, relaté, relatait, tweet*, promet, promis, fustig*, accus*, parl*, tonne, tonné, tonnait, s'insurg*, " +
    'détaill*, juge, dénonce, reproch*, assèn*, exhort*, prévien*, prévenu, constat*, revendiqu*, ironis*, ' +
    'appelle, appellent, appelé, appelait, demand*, souhait*, félicit*, écrit, ordonn*, considèr*, considér*, pens*, cite, citent, cité, citait, décri*, ' +
    'lit-on, présente, présentent, présenté, présentait, réaffirm*, défend*, lâch*, gliss*, jure, jurent, juré, jurait, interrog*, souffl*, murmur*, peste, pesté, ' +
    'emport*, agac*, confess*, certifi*, raill*, grin*',
  noVerbEndings: 'tion, tions, teur, teurs, amment, emment, ement, ablement, ance, ances, able, ables',
  reports: 'commentaires, veut, espère, croit, craint, refuse, propose, attend, défend, soutient',
  saysForBody: '-on',
  fromBody: 'à, au, côté, chez',
  accordingTo:
    "selon, selon les mots, selon les termes, pour reprendre les mots, pour reprendre les termes, d'après, pour, aux yeux de, aux yeux du, de l'avis de, de l'avis du",
  pronouns: 'il, elle, ils, elles, celui-ci, celle-ci, ce dernier, cette dernière',
  owners: 'son -, sa -',
  utterances:
    'réponse, conclusion, constat, conseil, verdict, message, avertissement, appel, explication, ' +
    "commentaire, réaction, argument, analyse, souhait, crainte, promesse, proposition, mot d'ordre, " +
    'espoir, diagnostic, bilan, avis, réplique, justification, question, demande, recommandation, ' +
    'mise en garde, credo, leitmotiv, pronostic',
  masculine: 'il, celui-ci, ce dernier, m, monsieur, homme',
  feminine: 'elle, celle-ci, cette dernière, mme, mlle, madame, femme',
  firstPerson: "je, j', nous, mon, ma, mes, notre, nos, moi, me",
  selves: 'je, j, moi',
  judges:
    'doit, doivent, faut, jamais, inacceptable, scandale, honte, grave, erreur, injuste, catastrophe, besoin, ' +
    'problème, fier, fière, meilleur, pire, important, dangereux, mensonge, peur, espoir, devons',
  roles:
    'ceo, oncle, tante, grand-mère, grand-père, neveu, nièce, petit-fils, petite-fille, belle-mère, beau-père, beau-frère, belle-sœur, gendre, belle-fille, retraité, retraitée, infirmier, infirmière, commerçant, commerçante, restaurateur, enseignant, enseignante, ' +
    'boulanger, éleveur, éleveuse, caissière, caissier, ouvrier, ouvrière, ministre, président, présidente, ' +
    'premier ministre, première ministre, porte-parole, directeur, directrice, maire, député, députée, sénateur, ' +
    'sénatrice, garde des sceaux, chef, cheffe, secrétaire, préfet, préfète, procureur, procureure, avocat, avocate, juge, ' +
    'responsable, dirigeant, dirigeante, professeur, professeure, chercheur, chercheuse, expert, experte, ' +
    'analyste, économiste, historien, historienne, sociologue, médecin, ambassadeur, ambassadrice, conseiller, ' +
    'conseillère, candidat, candidate, leader, patron, patronne, pdg, fondateur, fondatrice, vice-président, ' +
    'vice-présidente, général, colonel, commissaire, entraîneur, sélectionneur, joueur, joueuse, capitaine, ' +
    'auteur, autrice, écrivain, réalisateur, réalisatrice, acteur, actrice, chanteur, chanteuse, journaliste, ' +
    'militant, militante, syndicaliste, délégué, déléguée, membre, élu, élue, habitant, habitante, témoin, ' +
    'victime, père, mère, fils, fille, frère, sœur, mari, femme, ami, voisin, voisine, pape, évêque, roi, reine, ' +
    'prince, princesse, source, sources, fonctionnaire, officiel, officiels, autorités, représentant, ' +
    'représentante, coordinateur, coordinatrice, gérant, gérante, propriétaire, agriculteur, agricultrice, ' +
    'étudiant, étudiante, ex-ministre, chancelier, chancelière, gouverneur, spécialiste, psychologue, trésorier, ' +
    'adjoint, adjointe, rapporteur, rapporteure, numéro, proche, proches, source proche du dossier, ' +
    'source proche, source policière, source judiciaire, source gouvernementale, source diplomatique, ' +
    'proche du dossier, interlocuteur, cadre, haut responsable, pilier, ténor, ' +
    'gendarme, attaquant, attaquante, défenseur, défenseure, milieu de terrain, technicien, technicienne, ' +
    'scientifique, romancier, romancière, comédien, comédienne, cinéaste, entrepreneur, entrepreneuse, ' +
    'ingénieur, ingénieure, viticulteur, viticultrice, vigneron, vigneronne, pompier, pilote, cycliste, ' +
    'musicien, musicienne, climatologue, biologiste, prêtre, photographe, humoriste, politologue, ' +
    'champion, championne, nageur, nageuse, boulangère, boucher, bouchère, restauratrice, fleuriste, ' +
    'libraire, pharmacien, pharmacienne, vétérinaire, dentiste, virologue, épidémiologiste, infectiologue, ' +
    'géologue, anthropologue, philosophe, poète, scénariste, diplomate, cardiologue, pédiatre, psychiatre, ' +
    'nutritionniste, astronaute, astronome, rappeur, rappeuse, compositeur, compositrice, danseur, ' +
    'danseuse, maraîcher, maraîchère, céréalier, pêcheur, artisan, artisane, paléontologue, météorologue, ' +
    'cuisinier, cuisinière, hôtelier, hôtelière, metteur en scène, metteuse en scène, chorégraphe, ' +
    'architecte, urbaniste, militaire de carrière, homme, ' +
    'syndic, syndique',
  officeTitles: 'dr, pr, maître, mgr',
  titles: 'm, mm, mme, mmes, mlle, dr, pr, me, maître, monsieur, madame, mgr, sir, lord',
  bodyAdjectives:
    'ales?, al, aux, elles?, els?, iques?, ics?, iennes?, iens?, éennes?, éens?, aires?, ives?, ifs?, aises?, ais, oises?, ois, aines?, ains?, oires?, istes?, [^o]iles?, êmes?',
  firmKinds: 'entreprise, société',
  stateBodies:
    'ministère, police, gendarmerie, tribunal, cour, parquet, préfecture, mairie, gouvernement, sénat, assemblée, parlement, armée, ambassade, commission',
  bodyKinds:
    'institution, organisme, organisation, entreprise, société, groupe, établissement, agence, association, autorité, collectivité, opérateur, instance, fédération',
  organisations:
    'régime, ministère, parti, syndicat, association, université, institut, conseil, assemblée, gouvernement, ' +
    'commission, tribunal, cour, police, gendarmerie, parquet, agence, banque, groupe, société, entreprise, ' +
    'fédération, ligue, comité, hôpital, mairie, préfecture, sénat, état, union, journal, quotidien, chaîne, ' +
    'organisation, ong, collectif, centre, observatoire, cabinet, armée, élysée, maison, rapport, communiqué, ' +
    'étude, opposition, direction, office, chambre, autorité, confédération, fondation, académie, croix-rouge, ' +
    'inspection, rectorat, régie, compagnie, école, musée, clinique, délégation, établissement, organisme, ' +
    'institution, coordination, coopérative, diocèse, ambassade',
  places:
    'france, paris, europe, états-unis, etats-unis, russie, chine, ukraine, allemagne, royaume-uni, moscou, ' +
    'washington, kiev, israël, gaza, occident, kremlin, lyon, marseille, afp, affaires, défense, finances, ' +
    'intérieur, russe, américain, américaine, français, française, ukrainien, chinois, européen, européenne, ' +
    'national, nationale, étrangères, général, générale, adjoint',
  articles:
    "le, la, les, l', un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, plusieurs, certains, " +
    'quelques, notre, nos, chaque, autre',
  prepositions:
    "à, au, aux, de, du, d', en, dans, sur, sous, par, pour, avec, sans, chez, vers, contre, entre, depuis, " +
    "pendant, avant, après, devant, derrière, malgré, comme, que, qu', lors, face, si, quand, où, dont, lorsque, " +
    'puisque, alors',
  conjunctions: 'et, ou, mais, ni, car, donc, or, puis',
  adverbs:
    "a, ont, avait, avaient, est, sont, était, étaient, s', se, n', ne, pas, plus, aussi, encore, déjà, " +
    "toujours, ainsi, également, ensuite, notamment, y, lui, leur, qui, c', on, même, enfin, alors, hier, jeudi, " +
    "vendredi, lundi, mardi, mercredi, samedi, dimanche, de son côté, pour sa part, quant à lui, quant à elle, quant à eux, quant à elles, de leur côté, par ailleurs, d'abord, tout, " +
    "tous, toutes, très, bien, cela, ça, ceci, il y a, interrogé, interrogée, selon, aujourd'hui, désormais, " +
    'cependant, pourtant, toutefois, tandis, là, ici, peu, trop, non, oui, rien, jugeant, précisant, ajoutant, ' +
    'estimant',
  calendar:
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, ' +
    'juillet, août, septembre, octobre, novembre, décembre, dieu, noël, soir, matin, nuit, soirée, matinée, après-midi, veille, lendemain, semaine',
  labels:
    'film, livre, roman, slogan, intitulé, intitulée, baptisé, baptisée, surnommé, surnommée, surnommées, ' +
    'appelé, dit, dite, émission, série, album, chanson, opération, projet, nommé, titre, journal, magazine, ' +
    'titré, spectacle, documentaire, pièce, mot, terme, expression, programme, exposition, plateforme, site, ' +
    'association, nom de, tel que, tels que, hypersonique',
  abbreviations: 'm, mm, mme, dr, pr, me, mgr, st, ste, av, art, etc, p, j, cf',
  belongs: "de, du, d', des",
  ties: "de, du, des, d', à, au, aux, chargé, en, pour",
  elides: true,
  headFirst: true,
  that: "que, qu'",
  opensSource: "ainsi, voilà, c', par ces mots, en ces termes",
  locatives: 'à, en',
  plurals: 'ils, elles',
  indefinites: 'un, une, des, plusieurs, quelques',
  chiefs: 'président, présidente, premier ministre, première ministre, maire, chancelier, roi, pape, juge',
  provisions: 'article, articles, alinéa',
  passives:
    'qualifié, qualifiée, qualifiés, qualifiées, surnommé, surnommée, surnommés, surnommées, baptisé, baptisée, ' +
    'baptisés, baptisées, présenté, présentée, présentés, présentées, considéré, considérée, considérés, ' +
    'considérées, taxé, taxée, taxés, taxées, dénoncé, dénoncée, dénoncés, dénoncées, jugé, jugée, jugés, ' +
    'jugées, décrit, décrite, décrits, décrites',
  agents: 'par',
  breaksIn: true,
  articlesOfOne: "le m, la f, l' -, du m",
  bystanders:
    'neveu, nièce, petit-fils, petite-fille, belle-mère, beau-père, beau-frère, belle-sœur, gendre, belle-fille, numéro, prince, princesse, juge, procureur, procureure, accusé, accusée, prévenu, prévenue, victime, témoin, suspect, suspecte, ' +
    'plaignant, plaignante, patient, patiente, reporter, présentateur, présentatrice, policier, policière, ' +
    'agent, porte-parole, avocat, avocate, source, mère, père, maman, papa, épouse, époux, femme, homme, ' +
    'veuve, mari, fils, fille, frère, sœur, ami, amie, compagnon, compagne, collègue, voisin, voisine, ' +
    'oncle, tante, grand-mère, grand-père, garçon, conducteur, conductrice, chauffeur, employé, employée, ' +
    'salarié, salariée, patron, patronne, professeur, professeure, élève, étudiant, étudiante, arbitre, ' +
    'client, cliente, pape, roi, reine, président, présidente, proche',
  anaphors:
    'habitant, habitante, magistrat, magistrate, parlementaire, sénateur, sénatrice, syndicaliste, militant, militante, riverain, riveraine, intéressé, intéressée, trentenaire, quadragénaire, ' +
    "quinquagénaire, sexagénaire, septuagénaire, chef de l'état, chef de l'etat, édile, espagnol, espagnole, " +
    'italien, italienne, allemand, allemande, belge, suisse, britannique, jeune femme, jeune homme, artiste, ' +
    'homme, femme, élu, élue',
  several: "certains, certaines, plusieurs, beaucoup, d'autres, autres",
  saysWithPronoun:
    'à ses yeux, a ses yeux, à son avis, a son avis, de son propre aveu, selon ses mots, selon ses termes, selon ses propres mots',
  signs:
    'pancarte, pancartes, banderole, banderoles, panneau, affiche, écriteau, plaque, inscription, ' +
    'graffiti, autocollant',
  being: 'est',
  agentEndings: 'eur, euse, trice, iste, ier, ière, logue, iatre, icien, icienne, graphe, teuse',
  noAgents:
    'constructeur, assureur, opérateur, fournisseur, distributeur, transporteur, diffuseur, employeur, bailleur, exploitant, régulateur, navigateur, premier, première, dernier, dernière, quartier, dossier, chantier, courrier, papier, février, janvier, métier, entier, entière, ' +
    'particulier, particulière, régulier, financier, financière, immobilier, mobilier, familier, calendrier, escalier, palier, ' +
    'panier, sentier, atelier, collier, cahier, millier, bière, lumière, manière, matière, rivière, frontière, carrière, prière, ' +
    'barrière, arrière, filière, croisière, poussière, secteur, valeur, hauteur, couleur, erreur, fleur, intérieur, extérieur, ' +
    'supérieur, supérieure, inférieur, moteur, ailleurs, douleur, chaleur, longueur, largeur, grandeur, faveur, honneur, bonheur, ' +
    'malheur, horreur, terreur, rumeur, humeur, ampleur, rigueur, vigueur, odeur, lueur, sueur, peur, cœur, majeur, mineur, ' +
    'meilleur, antérieur, ultérieur, facteur, ordinateur, ascenseur, réacteur, tracteur, vapeur, liste, piste, triste, terroriste, ' +
    'dialogue, catalogue, analogue, prologue, épilogue, paragraphe, orthographe, nombreuse, heureuse, sérieuse, dangereuse, ' +
    'précieuse, religieuse, fameuse, curieuse',
};

export const corrections: CorrectionVocabulary = {
  labels: ['correction', 'rectificatif', 'rectification', 'erratum', 'correctif'],
  phrases: [
    'une version précédente de cet article',
    'une précédente version de cet article',
    'une première version de cet article',
    'une version antérieure de cet article',
    'une version initiale de cet article',
    'dans une version précédente de cet article',
    'dans une précédente version de cet article',
    'dans une première version de cet article',
    'cet article a été corrigé',
    'cet article a été rectifié',
  ],
};
