/** The article in Arabic is no part of what a house is called by, and its letter a mere stroke: "المنارة" begins with "م". */
const ARTICLE = /^ال(?=\p{L}{2})/u;

/** The letter that stands for a house or an article without a picture; "" for no name. */
export const initialOf = (name: string): string => ([...name.replace(ARTICLE, '')][0] ?? '').toUpperCase();
