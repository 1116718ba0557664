interface Titled {
  title: string;
  /** BCP 47; "" where it is not known. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Attributes of the element that shows an article's title: what stands there in place of one is in the interface's own language. */
export const titleLanguage = ({ title, lang, dir }: Titled): { lang?: string | undefined; dir?: Titled['dir'] } =>
  title === '' ? {} : { lang: lang || undefined, dir };
