import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'fr', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    "lire aussi|à lire aussi|à lire également|à lire|lire également|lire plus|lire la suite|lire notre|lire l'article|lire le reportage|lire l'analyse|lire l'entretien|lire l'enquête|relire|à relire|voir aussi|à voir aussi|à voir|à découvrir|à découvrir aussi|écouter aussi|à écouter|regarder aussi|sur le même sujet|sur le même thème|pour aller plus loin|aller plus loin|pour en savoir plus|en savoir plus|articles liés|articles similaires|article lié|article associé|articles associés|contenus associés|à ne pas manquer|la rédaction vous conseille|la rédaction vous recommande|vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|cela pourrait vous intéresser|ceci peut vous intéresser|cet article pourrait vous intéresser|notre sélection|nos recommandations|recommandé|recommandés|recommandé pour vous|notre dossier|dossier|lire la vidéo|retrouvez|décryptage",
  lists:
    "les plus lus|les plus lues|le plus lu|articles les plus lus|les plus populaires|les plus partagés|les plus commentés|à la une|dernières actualités|dernières infos|les dernières actualités|actualités|derniers articles|autres articles|plus d'articles|plus d'actualités|plus d'actus|tendances|en continu|le fil info|fil info|contenu sponsorisé|contenus sponsorisés|dans la même rubrique|toute l'actualité|ailleurs sur le web|nos derniers articles|l'actualité en continu|le live|services",
  share:
    "partager|partagez|partager sur|partager l'article|partager cet article|partagez cet article|partager sur facebook|partager via|envoyer par e-mail|envoyer par mail|envoyer par email|copier le lien|lien copié|enregistrer|sauvegarder|imprimer|offrir cet article|classer|ajouter à vos sélections|tweeter",
  ad: "publicité|pub|annonce|annonces|passer la publicité|la suite après la publicité|la suite après cette publicité|l'article continue après|suite de l'article après la publicité|faites défiler pour continuer|contenu partenaire|sponsorisé|contenu sponsorisé|publi-rédactionnel|publicité - continuer la lecture ci-dessous",
  follow:
    "suivez-nous|nous suivre|suivez nous|suivez|suivre|rejoignez-nous|rejoignez notre|abonnez-vous à notre chaîne|retrouvez-nous|retrouvez toute l'actualité|ajoutez|téléchargez l'application|téléchargez notre application|télécharger l'application|suivez toute l'actualité",
  tags: 'mots-clés|mots clés|tags|thèmes|thématiques|sujets|sur le même sujet|à propos de|plus sur|catégories|étiquettes|en lien avec',
  player:
    "écouter cet article|écouter l'article|écoutez cet article|écouter|lecture audio|lire la vidéo|regarder la vidéo|voir la vidéo|podcast|vidéo recommandée|temps de lecture|lancer la lecture",
  comments:
    'commentaires|commenter|laisser un commentaire|ajouter un commentaire|réagir à cet article|réagir|voir les commentaires|afficher les commentaires|lire les commentaires|vos réactions|réactions|participer à la discussion|donnez votre avis|contribuer|lire les contributions|aucun commentaire',
  nav: "page suivante|page précédente|suivant|précédent|article suivant|article précédent|retour en haut|haut de page|retour|voir plus|voir tout|voir tous|afficher plus|charger plus|plus d'infos|aller au|accéder au|masquer|réutiliser ce contenu",
  newsletter:
    "newsletter|infolettre|inscrivez-vous|s'inscrire gratuitement|votre adresse e-mail|votre adresse email|votre email|adresse mail|recevez|dans votre boîte|je m'inscris|m'inscrire",
  paywall:
    "réservé aux abonnés|réservée aux abonnés|il vous reste|abonnez-vous pour|déjà abonné|s'abonner pour|pour lire la suite|lire la suite de cet article|contenu réservé|accès illimité|je m'abonne|continuer à lire ici|en cours sur un autre appareil|découvrir les offres|s'affichera sur l'autre appareil|identifiez-vous|vous possédez déjà un compte|article réservé",
  donation:
    'soutenez|soutenir|faire un don|faites un don|votre soutien|je soutiens|je fais un don|journalisme indépendant',
  notice:
    'utilisons des cookies|utilise des cookies|accepter les cookies|tout accepter|gestion des cookies|politique de cookies|paramétrer les cookies|activer les notifications|votre vie privée',
};

export const source: SourceVocabulary = {
  by: ['par', 'écrit par', 'publié par', 'rédigé par', 'propos recueillis par', 'un article de', 'article de'],
  writer: ['auteur', 'autrice', 'auteurs', 'texte', 'par', 'rédaction', 'reporter', 'journaliste', 'rédigé par'],
  editor: ['éditeur', 'éditrice', 'édité par', 'édition', 'secrétaire de rédaction'],
  origin: ['source', 'sources', 'agence', 'agences'],
  photo: [
    'photo',
    'photos',
    'crédit photo',
    'crédits photo',
    'crédit',
    'crédits',
    'photographe',
    'photographie',
    'image',
    'images',
    'illustration',
    'photo par',
    'vidéo',
  ],
  quotedFrom: [
    'cet article a été publié initialement sur',
    'cet article a été publié initialement par',
    'cet article est paru dans',
    'cet article a d’abord été publié par',
    'cet article a été initialement publié par',
    'publié initialement par',
    'publié initialement sur',
    'repris de',
  ],
  material: ['avec', 'avec des informations de', 'en partenariat avec'],
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
    'éditorialiste',
    'grand reporter',
    'agences',
    'agence',
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
    'article',
  ],
  published: ['publié', 'publiée', 'publié le', 'mis en ligne', 'posté', 'paru'],
  updated: ['mis à jour', 'modifié', 'mise à jour', 'actualisé', 'dernière mise à jour'],
  months: { janv: 1, fév: 2, févr: 2, avr: 4, juil: 7, sept: 9, déc: 12, fevrier: 2, aout: 8, decembre: 12 },
  zones: { cet: '+01:00', cest: '+02:00' },
};

export const quotes: QuoteVocabulary = {
  says:
    'dit, déclar*, affirm*, expliqu*, assur*, soulign*, ajout*, estim*, précis*, indiqu*, rappel*, not*, écri*, ' +
    'racont*, confi*, répond*, répondu, lanc*, avert*, dénonc*, critiqu*, salu*, jug*, regrett*, insist*, ' +
    'poursui*, reconn*, annonc*, admet, admis, qualifi*, évoqu*, témoign*, martel*, argu*, plaid*, conclu*, ' +
    'confirm*, commen*, observ*, rapport*, rétorqu*, résum*, relat*, tweet*, promet, promis, fustig*, accus*, ' +
    "parl*, tonn*, s'insurg*, détaill*, juge, dénonce, reproch*, assèn*, exhort*, prévien*, prévenu, constat*, " +
    'revendiqu*, ironis*, pren*, appel*, demand*, souhait*, félicit*, écrit, ordonn*, considèr*, considér*, ' +
    'pens*, cit*, décri*, lit-on, présent*, réaffirm*, défend*, lâch*, glis*, jur*, interrog*',
  reports: 'veut, espère, croit, craint, refuse, propose, attend, défend, soutient',
  accordingTo: "selon, d'après, pour, aux yeux de, de l'avis de",
  pronouns: 'il, elle, ils, elles, celui-ci, celle-ci, ce dernier, cette dernière',
  firstPerson: "je, j', nous, mon, ma, mes, notre, nos, moi, me",
  judges:
    'doit, doivent, faut, jamais, inacceptable, scandale, honte, grave, erreur, injuste, catastrophe, besoin, ' +
    'problème, fier, fière, meilleur, pire, important, dangereux, mensonge, peur, espoir, devons',
  roles:
    'ministre, président, présidente, premier ministre, première ministre, porte-parole, directeur, directrice, ' +
    'maire, député, députée, sénateur, sénatrice, chef, cheffe, secrétaire, préfet, préfète, procureur, ' +
    'procureure, avocat, avocate, juge, responsable, dirigeant, dirigeante, professeur, professeure, chercheur, ' +
    'chercheuse, expert, experte, analyste, économiste, historien, historienne, sociologue, médecin, ' +
    'ambassadeur, ambassadrice, conseiller, conseillère, candidat, candidate, leader, patron, patronne, pdg, ' +
    'fondateur, fondatrice, vice-président, vice-présidente, général, colonel, commissaire, entraîneur, ' +
    'sélectionneur, joueur, joueuse, capitaine, auteur, autrice, écrivain, réalisateur, réalisatrice, acteur, ' +
    'actrice, chanteur, chanteuse, journaliste, militant, militante, syndicaliste, délégué, déléguée, membre, ' +
    'élu, élue, habitant, habitante, témoin, victime, père, mère, fils, fille, frère, sœur, mari, femme, ami, ' +
    'voisin, voisine, pape, évêque, roi, reine, prince, princesse, source, sources, fonctionnaire, officiel, ' +
    'officiels, autorités, représentant, représentante, coordinateur, coordinatrice, gérant, gérante, ' +
    'propriétaire, agriculteur, agricultrice, étudiant, étudiante, ex-ministre, chancelier, chancelière, ' +
    'gouverneur, spécialiste, psychologue, trésorier, adjoint, adjointe, rapporteur, rapporteure, numéro',
  titles: 'm, mm, mme, mmes, mlle, dr, pr, me, maître, monsieur, madame, mgr, sir, lord',
  organisations:
    'ministère, parti, syndicat, association, université, institut, conseil, assemblée, gouvernement, ' +
    'commission, tribunal, cour, police, gendarmerie, parquet, agence, banque, groupe, société, entreprise, ' +
    'fédération, ligue, comité, hôpital, mairie, préfecture, sénat, état, union, journal, quotidien, chaîne, ' +
    'organisation, ong, collectif, centre, observatoire, cabinet, armée, élysée, maison, rapport, communiqué, ' +
    'étude, opposition, direction',
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
    "vendredi, lundi, mardi, mercredi, samedi, dimanche, de son côté, pour sa part, par ailleurs, d'abord, tout, " +
    "tous, toutes, très, bien, cela, ça, ceci, il y a, interrogé, interrogée, selon, aujourd'hui, désormais, " +
    'cependant, pourtant, toutefois, tandis, là, ici, peu, trop, non, oui, rien, jugeant, précisant, ajoutant, ' +
    'estimant',
  calendar:
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, ' +
    'juillet, août, septembre, octobre, novembre, décembre, dieu, noël',
  labels:
    'film, livre, roman, slogan, intitulé, intitulée, baptisé, baptisée, surnommé, surnommée, surnommées, ' +
    'appelé, dit, dite, émission, série, album, chanson, opération, projet, nommé, titre, journal, magazine, ' +
    'titré, spectacle, documentaire, pièce, mot, terme, expression, programme, exposition, plateforme, site, ' +
    'association, nom de, tel que, tels que, hypersonique',
  abbreviations: 'm, mm, mme, dr, pr, me, mgr, st, ste, av, art, etc, p, j, cf',
  ties: "de, du, des, d', à, au, aux, chargé, en, pour",
  elides: true,
  headFirst: true,
  that: "que, qu'",
  opensSource: "ainsi, voilà, c'",
  locatives: 'à, en',
};
