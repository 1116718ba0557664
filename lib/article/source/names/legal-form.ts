const LEGAL_FORM =
  /(?:^|\s)(?:GmbH|AG|KG|A\/S|AS|AB|S\.?A\.?|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltd|Limited|LLC|Inc|PLC|B\.?V\.?|N\.?V\.?|Sp\. z o\.o|Tbk|Pty)\.?(?:\s|$)|^PT\.?\s|社$/u;

/** Whether a text is the name of a company: a house, but nobody who writes. */
export const hasLegalForm = (name: string): boolean => LEGAL_FORM.test(name);
