/** Whether a text is in a script without capitals. */
export const isUncased = (text: string): boolean => text.toLowerCase() === text.toUpperCase() || /[ა-ჿ]/.test(text);
