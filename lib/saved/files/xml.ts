export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML has no place for (XML 1.0, production 2)
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text without what no XML document may hold, not even as a reference. */
export const inXml = (text: string): string => text.toWellFormed().replace(NOT_XML, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for an element or an attribute in double quotes. */
export const escaped = (text: string): string => inXml(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A page as XHTML. */
export const asXhtml = (page: Document): string =>
  `${DECLARATION}\n<!DOCTYPE html>\n${inXml(new XMLSerializer().serializeToString(page.documentElement))}\n`;
