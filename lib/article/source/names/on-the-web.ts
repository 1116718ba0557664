/** "Harbour Post Online": where a house appears is no part of its name. */
export const ON_THE_WEB = /[\s-](?:online|digital|web|website)$/i;
