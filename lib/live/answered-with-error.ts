/**
 * Injected by itself, as a function: it may use nothing from outside. Whether the server said that it gives no such page (404, 410, 503, …), of the page that is there now: a site may have
 * written another one into it since.
 */
export const answeredWithError = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((opening) => opening.name === location.href && Number(Reflect.get(opening, 'responseStatus')) >= 400);
