import type { Source } from '../article';

export interface SourceInput {
  /** The page as loaded, with its meta elements and JSON-LD. Not changed. */
  document: Document;
  /** The address the page was read at. */
  url: string;
  /** The article's body as extracted, clutter out, credit lines still in: a tree of its own that the caller may change. */
  body: Element;
  title: string;
  /** BCP 47; "" when unknown. */
  lang: string;
}

export interface SourceFindings {
  source: Source;
  /** Nodes of `body` that are credit lines ("Sumber : CNA/SL"): the caller takes them out of the body; `source.credits` has their words. */
  creditNodes: ChildNode[];
}

/** Finds who published, wrote, edited and supplied the article. Changes nothing. */
export function findSource(_input: SourceInput): SourceFindings {
  return {
    source: {
      publisher: '',
      authors: [],
      agency: '',
      editor: '',
      place: '',
      published: '',
      modified: '',
      canonicalUrl: '',
      section: '',
      licence: '',
      credits: [],
      evidence: {},
    },
    creditNodes: [],
  };
}
