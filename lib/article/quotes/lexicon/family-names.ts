/** Family names that many people bear in scripts without capitals, by which a name is known where no office stands beside it. Few are words besides. */
const NAMES = `
यादव शर्मा वर्मा गुप्ता मिश्रा मिश्र पांडे पांडेय तिवारी त्रिपाठी त्रिवेदी द्विवेदी चतुर्वेदी शुक्ला शुक्ल दुबे चौबे सिंह राठौर राठौड़ चौहान ठाकुर देवी कुमारी बेगम खातून बानो कुरैशी अंसारी खान सक्सेना श्रीवास्तव माथुर भटनागर अग्रवाल
जैन पटेल पाटीदार मीणा जाटव अहिरवार कुशवाहा मौर्य सैनी प्रजापति निषाद साहू सोनी सोनकर भंडारी शेखावत गहलोत भदौरिया बघेल परमार सोलंकी कोठारी रावत बिष्ट नेगी जोशी भट्ट पंत उपाध्याय ओझा झा पासवान मांझी महतो मुंडा सोरेन
जाधव पवार पाटील देशमुख देशपांडे कुलकर्णी शिंदे भोसले गायकवाड मोरे चव्हाण साळुंखे कदम सावंत गोगटे थोरात काळे निकम खोपडे कांबळे वाघमारे लोखंडे सोनवणे माने जगताप शेळके घोरपडे राणे नाईक
রহমান ইসলাম হোসেন হোসাইন আহমেদ আহমদ খাতুন বেগম আক্তার আখতার মিয়া উদ্দিন আলী চৌধুরী দাস ঘোষ মণ্ডল বিশ্বাস হক করিম সরদার প্রামাণিক ভূঁইয়া তালুকদার মোল্লা শেখ পারভীন সুলতানা ইয়াসমিন হালদার চক্রবর্তী মুখোপাধ্যায় বন্দ্যোপাধ্যায় ভট্টাচার্য দত্ত হাসান
خان قریشی شاہ بیگم چوہدری چودھری بٹ راجپوت بلوچ گردیزی گیلانی ہاشمی صدیقی فاروقی انصاری عباسی مغل اعوان جٹ سومرو بھٹو مینگل رئیسانی آفریدی یوسفزئی خٹک محسود
`;
const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u));
/** How Georgian and Persian family names end. */
const ENDING =
  /^(?:\p{Script=Georgian}{2,}(?:ძე|შვილი|იანი)(?:მ|ს)?|\p{Script=Georgian}{2,}(?:შვილ|იან)მა|\p{Script=Arabic}{2,}\u200c?(?:زاده|نژاد|پور|خواه|نیا))$/u;

/** @param word lower case */
export const isFamilyName = (word: string): boolean => KNOWN.has(word) || ENDING.test(word);

/** How family names end that nothing else is called by in languages with capitals: "Stanković", "Kravchenko", "Peltonen", "Grigoryan", "Topaloğlu". */
const WITH_CAPITALS =
  /\p{L}{2}(?:ić|ič|enko|енко|ський|ська|ский|ская|чук|shvili|швили|[aeo]yan|յան|oğlu|onen|inen|sson|ová|ienė|aitė|ytė|auskas|evičius|escu|eanu|opoulos|όπουλος|άκης|ίδης|owski|ewski|owska|ewska|iewicz|czyk)$/u;

/** @param word lower case */
export const endsAsFamilyName = (word: string): boolean => WITH_CAPITALS.test(word);
