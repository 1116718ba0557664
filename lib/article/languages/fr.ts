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

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
