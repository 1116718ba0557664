/**
 * In the place of WXT's context of a content script, which ours asks for nothing: whether the extension still lives it sees itself. WXT's tells the page by an
 * event and a message that the extension is there, and is a kilobyte of the script that a page waits for.
 */
export class ContentScriptContext {}
