const DOMAIN =
  /^(?:[\p{L}\d-]{1,40}\.){1,3}(?:com|net|org|co|id|de|at|ch|fr|it|es|pl|ru|ua|tr|br|nl|be|se|no|dk|fi|is|lt|lv|ee|uk|us|in|jp|kr|cn|tv|news|info|my|sg|ph|vn|th|gr|cz|sk|hu|ro|bg|rs|hr|si|mx|ar|cl|pe|eu|me|ag|lu|li|za|asia|app|io|press|online|media|live|ng|ke|tz)$/iu;

/** Whether a text is a house's domain: "KOMPAS.com", "ntv.com.tr". */
export const isDomain = (text: string): boolean => DOMAIN.test(text);
