/** The words of one language for people, what they are and what they belong to. Lists as `QuoteVocabulary` explains them. */
export interface PeopleWords {
  /** Pronouns of a person spoken of, as subject. */
  pronouns?: string;
  /** Those of them, and what people and texts are called, that mean no single person: several, a body, a thing. */
  plurals?: string;
  /** Pronouns in small letters that mean a woman or several people, which the verb tells by its ending: German "sie" (sagt, sagen). */
  womanOrSeveral?: string;
  /** Pronouns that mean a body or a thing and no person, as the subject of a verb of speech: "it", German "es", Swedish "den". */
  bodyPronouns?: string;
  /** Pronouns of people whom nobody names: "some", "others". */
  several?: string;
  /** Pronouns, titles and offices that tell that somebody is a man: "he", "mr". */
  masculine?: string;
  /** The same of a woman. */
  feminine?: string;
  /** What people are: offices, professions, "official", "source", "resident". */
  roles?: string;
  /** Those of them that only one holds: "president". Each stands in `roles` too. */
  chiefs?: string;
  /** Offices that are somebody's, whose name stands behind them before the comma and the holder's: Indonesian "kuasa hukum | Rina, Budi, …". Each stands in `roles` too. */
  relations?: string;
  /** Offices that every place has its own of, so that the place may stand right behind them: Indonesian "lurah | Sumber". Each stands in `roles` too. */
  localOffices?: string;
  /** What a place is, at the end of its name, that somebody lives in and does not work for: "(Monroe) County". */
  residences?: string;
  /** Offices that are called by one word, each with that word first: "menhan menteri pertahanan". */
  shortOffices?: string;
  /** Offices that are names too where they stand behind a name: Indonesian "Lukman | Hakim". */
  surnames?: string;
  /** Offices, parties and peoples that mean the one spoken of last where an article stands before them: "el mandatario", "der SPD-Politiker". */
  anaphors?: string;
  /**
   * Definite articles of one person, each with "m" or "f" where it tells which, else "-": "der m". Behind one of them what somebody is may mean who spoke last:
   * "…, said | the | striker".
   */
  articlesOfOne?: string;
  /** Words for "his" and "her", each with the pronoun whose they are, "-" where that is not told: "seine er". */
  owners?: string;
  /** What people are called who mostly speak beside somebody else: "judge", "mother", "witness". They never mean who spoke last. */
  bystanders?: string;
  /** Words before a name that are no part of it: "Mr", "Dr", "Tan Sri". */
  titles?: string;
  /** Words behind a given name that tell that it is somebody's: Hungarian "Juli | néni", Azerbaijani "Rəna | xanım". */
  titlesBehind?: string;
  /** Titles that tell an office or a profession where nothing tells more: "gov", "dr". Each stands in `titles` too. */
  officeTitles?: string;
  /** Titles that are printed as part of the name: police and army ranks. Each stands in `titles` too. */
  ranks?: string;
  /** Given names so common that a name is known to begin with them. */
  givenNames?: string;
  /** Heads of the names of bodies: "ministry", "council", "PT". */
  organisations?: string;
  /** Bodies of which there is one where they are spoken of, so that no name of theirs follows: "la Regione". Each stands in `organisations` too. */
  bodiesWithoutName?: string;
  /** What bodies of every kind are called that were named before, as the subject of a sentence: "agency", "myndigheten". */
  bodyKinds?: string;
  /** Those of `bodyKinds` that firms alone are called: "company". */
  firmKinds?: string;
  /** Bodies that are the state's, and so no firms: "ministry", "police"; `*ministerium` for all that end so. */
  stateBodies?: string;
  /** People whose something bodies are called, with a capital: "the People's Courier", "the Children's Hospital". */
  bodyOwners?: string;
  /** Prepositions behind which a body's name tells what it is for: "the Institute | for Economic Matters". */
  causes?: string;
  /** Places that often stand inside offices and institutions. */
  places?: string;
  /** Places that offices are of with no word between, though somebody else may be named so; `*pur` for all that end so. */
  regions?: string;
  /** Words that lead to another name of the one just named: Indonesian "atau", "alias". */
  alternatives?: string;
  /** Words that lead from an office to the name behind it: "pedagang | bernama". */
  called?: string;
  /** What ties an office to the name before it with no comma between: Indonesian "selaku", "yang juga". */
  servesAs?: string;
  /** Words behind a name and a comma that lead to somebody else of theirs: ", whose | son". */
  whose?: string;
  /** Words that lead from a name to the body whose he is: "Jan Keller | von | Greenpeace"; none that say where he lives. */
  belongs?: string;
  /** Words by which a clause that tells what somebody is (`copulas`) tells what they were: "formerly". */
  formerly?: string;
  /** Words in or right before an office that its holder has left: "former", "ex-"; `ehemalig*` for all that begin so. */
  former?: string;
  /** "Years" of an age: "de 47 anos". */
  years?: string;
}
