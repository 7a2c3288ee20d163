import { thumbHashToDataURL } from 'thumbhash';

const decoded = new Map<string, string>();

/** The blurred picture behind a base64 thumbhash as a data URL; undefined without one, or when it cannot be read. */
export function placeholderUrl(thumbhash: string | undefined): string | undefined {
  if (!thumbhash) return undefined;
  const known = decoded.get(thumbhash);
  if (known !== undefined) return known || undefined;
  const url = decode(thumbhash);
  decoded.set(thumbhash, url);
  return url || undefined;
}

function decode(thumbhash: string): string {
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0)));
  } catch {
    return ''; // a placeholder that cannot be read is no reason to lose the page
  }
}
