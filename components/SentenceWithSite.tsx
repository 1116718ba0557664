import './SentenceWithSite.css';

interface Properties {
  /** The whole sentence, with the site in it. */
  sentence: string;
  site: string;
}

/** Between two dots, in characters: what is longer may be wider than the popup, and breaks where it must. */
const LONGEST_WHOLE = 40;

/** A sentence about a site, whose name stands in one line where it can, and else breaks behind one of its dots. */
export function SentenceWithSite({ sentence, site }: Properties) {
  const start = sentence.lastIndexOf(site);
  if (start === -1) return sentence;
  return (
    <>
      {sentence.slice(0, start)}
      {/* Each label is a box of its own: in Arabic they would stand from right to left, and name another site. */}
      <span class="site-name" dir="ltr">
        {site.split(/(?<=\.)/).map((label, index) => (
          <span key={index} data-whole={label.length <= LONGEST_WHOLE}>
            {label}
          </span>
        ))}
      </span>
      {sentence.slice(start + site.length)}
    </>
  );
}
