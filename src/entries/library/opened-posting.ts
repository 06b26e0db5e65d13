import { useEffect, useState } from 'preact/hooks';

function idInAddress(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    // A mangled address opens the list.
    return null;
  }
}

/** The id of the posting that the address names, so that Back and bookmarks work; null for the list. */
export function useOpenedPosting(): string | null {
  const [id, setId] = useState(idInAddress);
  useEffect(() => {
    const follow = (): void => {
      setId(idInAddress());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}
