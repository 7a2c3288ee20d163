/** What this browser keeps of the reader's choices. Where storage is switched off a choice lasts as long as the page. */
type Choice =
  | 'language'
  | 'theme'
  | 'map-layer'
  | 'map-follows'
  | 'came-from'
  | 'shortlist'
  | 'reader-key'
  | 'reader-name'
  | 'enquiry'
  | 'desk-answers';

export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(choice);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it when it is null. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Storage is switched off: nothing to keep it in.
  }
}
