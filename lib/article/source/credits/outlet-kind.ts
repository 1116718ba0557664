/** "the British newspaper | The Harbour Post", "v deníku | Přístav": up to three words in small letters say what the outlet is. */
export const withoutKind = (text: string): string => {
  const kind = /^(?:\p{Ll}[\p{L}\p{M}-]*\s){1,3}(?=["“„«»'‘]?\p{Lu})/u.exec(text)?.[0] ?? '';
  return /\p{L}{5}/u.test(kind) ? text.slice(kind.length) : text;
};
