import { useEffect, useRef, useState } from 'preact/hooks';
import { focusHeading } from '../../ui/focus.ts';
import { type LibraryPlace, placeIn } from '../../ui/library/library-address.ts';

/** What the address names, so that Back and bookmarks work. */
export function usePlaceInLibrary(): LibraryPlace {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  const first = useRef(place);
  useEffect(() => {
    const follow = (): void => {
      setPlace(placeIn(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // The link that led here went away with what was shown before.
  useEffect(() => {
    if (place !== first.current) focusHeading();
  }, [place]);
  return place;
}
