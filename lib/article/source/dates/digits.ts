/** The digits that dates are printed with. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០';

export const DIGIT = /[\d٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩]/;

/** Digits of other scripts become 0–9. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (const zero of ZEROS) {
      const value = code - (zero.codePointAt(0) ?? 0);
      if (value >= 0 && value < 10) return String(value);
    }
    return digit;
  });
