/** What follows a word of this length and a blank or colon; "" when there is no such word. */
export const afterWord = (text: string, length: number): string =>
  length && /^[\s:：]/.test(text.slice(length)) ? text.slice(length).replace(/^[\s:：]+/, '') : '';
