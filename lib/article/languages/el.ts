import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'el', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε|διάβασε επίσης|δείτε επίσης|δείτε ακόμα|δείτε|σχετικά άρθρα',
  share: 'κοινοποίηση|κοινοποιήστε',
  ad: 'διαφήμιση|το άρθρο συνεχίζεται',
  tags: 'ετικέτες|θέματα',
  comments: 'σχόλια|σχολιάστε',
};

export const source: SourceVocabulary = {
  by: ['του', 'της', 'από', 'γράφει ο', 'γράφει η', 'γράφει', 'επιμέλεια'],
  writer: ['συντάκτης', 'συντάκτρια', 'κείμενο', 'γράφει ο', 'γράφει η', 'επιμέλεια', 'ρεπορτάζ', 'ανταπόκριση'],
  editor: ['επιμέλεια', 'αρχισυντάκτης', 'επιμέλεια κειμένου'],
  origin: ['πηγή', 'πηγές', 'πρακτορείο'],
  photo: ['φωτογραφία', 'φωτογραφίες', 'φωτό', 'φωτ', 'φωτογράφος', 'εικόνα'],
  quotedFrom: ['αναδημοσίευση από'],
  and: ['και', 'κι'],
  jobs: ['δημοσιογράφος', 'ανταποκριτής', 'ανταποκρίτρια', 'συντάκτης', 'συντάκτρια'],
  desks: ['σύνταξη', 'newsroom', 'ομάδα σύνταξης'],
  published: ['δημοσίευση', 'δημοσιεύτηκε', 'δημοσιεύθηκε', 'δημοσιευμένο'],
  updated: ['ενημερώθηκε', 'ενημέρωση', 'τελευταία ενημέρωση', 'τροποποιήθηκε'],
};

export const quotes: QuoteVocabulary = {};
