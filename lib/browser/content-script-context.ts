/**
 * Stands in for WXT's own context of a content script, which tells the page by events and messages that the extension runs there, and brings
 * webextension-polyfill along. Ours needs neither: `isExtensionAlive` is asked where it matters.
 */
export class ContentScriptContext {}
