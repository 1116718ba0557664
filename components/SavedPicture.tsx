import { useEffect, useRef, useState } from 'preact/hooks';
import { initialOf } from './initial';

interface Properties {
  /** Gives the picture; null when there is none. Called once the place of the picture comes near the screen. */
  load: () => Promise<Blob | null>;
  /** Its first letter stands there while there is no picture. */
  name: string;
}

/** The small picture beside a title: decoration, so it has no name. Its place is kept while it is not there. */
export function SavedPicture({ load, name }: Properties) {
  const place = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load().then(
          (blob) => {
            if (gone || blob === null) return;
            made = URL.createObjectURL(blob);
            setAddress(made);
          },
          () => undefined,
        );
      },
      { rootMargin: '400px' },
    );
    if (place.current) observer.observe(place.current);
    return () => {
      gone = true;
      observer.disconnect();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [load]);
  return (
    <span class="saved-picture" ref={place} aria-hidden="true">
      {address === null ? initialOf(name) : <img src={address} alt="" onError={() => setAddress(null)} />}
    </span>
  );
}
