import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'km', functionWords: 'និង នៃ ដែល បាន ជា នេះ មាន ក្នុង' };

export const clutter: ClutterVocabulary = {
  related: 'អានបន្ថែម|អានផងដែរ|អានបន្ត|អត្ថបទទាក់ទង|អត្ថបទពាក់ព័ន្ធ|ព័ត៌មានពាក់ព័ន្ធ|ព័ត៌មានទាក់ទង',
  share: 'ចែករំលែក',
  ad: 'ផ្សាយពាណិជ្ជកម្ម|ពាណិជ្ជកម្ម',
  follow: 'តាមដាន',
  tags: 'ស្លាក|ពាក្យគន្លឹះ',
  player: 'ស្ដាប់|ស្តាប់',
  comments: 'បញ្ចេញមតិ|យោបល់',
  nav: 'បន្ទាប់|ត្រឡប់ទៅលើ',
  newsletter: 'ព្រឹត្តិបត្រ',
  paywall: 'សម្រាប់សមាជិក',
  donation: 'បរិច្ចាគ',
};

export const source: SourceVocabulary = {
  by: ['ដោយ', 'សរសេរដោយ'],
  writer: ['ដោយ', 'អ្នកនិពន្ធ', 'អ្នកយកព័ត៌មាន'],
  editor: ['និពន្ធនាយក', 'កែសម្រួល'],
  origin: ['ប្រភព'],
  photo: ['រូបភាព', 'រូបថត'],
  and: ['និង'],
  jobs: ['អ្នកយកព័ត៌មាន'],
  desks: ['ការិយាល័យនិពន្ធ'],
  updated: ['ធ្វើបច្ចុប្បន្នភាព'],
};

export const quotes: QuoteVocabulary = {
  says:
    'បានថ្លែងថា, ថ្លែងថា, បាននិយាយថា, និយាយថា, បានប្រាប់ថា, បានបញ្ជាក់ថា, បញ្ជាក់ថា, បានសរសេរថា, បានថ្លែង, ' +
    'បានមានប្រសាសន៍ថា, មានប្រសាសន៍ថា, បានលើកឡើងថា, លើកឡើងថា, បានឲ្យដឹងថា, ឲ្យដឹងថា, បានអះអាងថា, អះអាងថា, ' +
    'បានសង្កត់ធ្ងន់ថា, បានបន្ថែមថា, បន្ថែមថា, បានរៀបរាប់ថា, បានបង្ហាញថា, បានពន្យល់ថា, បានប្រកាសថា, បានសរសេរ',
  pronouns: 'គាត់, នាង, លោក',
  firstPerson: 'ខ្ញុំ, យើង',
  roles:
    'រដ្ឋមន្ត្រី, នាយករដ្ឋមន្ត្រី, អ្នកនាំពាក្យ, ប្រធាន, ឧបនាយករដ្ឋមន្ត្រី, រដ្ឋលេខាធិការ, អ្នកនាំពាក្យក្រសួង, ' +
    'អភិបាល, អភិបាលខេត្ត, អភិបាលរង, អគ្គនាយក, នាយក, ប្រធានាធិបតី, មេដឹកនាំ, ស្នងការ, មេបញ្ជាការ, មន្ត្រី, ' +
    'អ្នកវិភាគ, សាស្ត្រាចារ្យ, គ្រូបង្វឹក, ប្រជាពលរដ្ឋ, ឯកអគ្គរដ្ឋទូត, មេធាវី, ចៅក្រម, តារា, អ្នកជំនាញ',
  unspaced: true,
  titles: 'លោក, លោកស្រី, ឯកឧត្តម, លោកជំទាវ, អ្នកស្រី, កញ្ញា, សម្តេច, លោកបណ្ឌិត, បណ្ឌិត, អ្នកនាង, លោកឧកញ៉ា',
};

export const corrections: CorrectionVocabulary = {
  labels: ['កែតម្រូវ'],
};
