import { type Edits, edits } from './edits';

const keyOf = (slug: string, accountId: string) => `draft:${accountId}:${slug}`;

/** What was typed and not known to be saved when this browser was last left. */
export function keptEdits(slug: string, accountId: string): Edits {
  try {
    return edits.parse(JSON.parse(localStorage.getItem(keyOf(slug, accountId)) ?? '{}'));
  } catch {
    return {}; // storage is switched off, or holds what we no longer understand
  }
}

/** Keeps what is not saved yet in this browser; forgets the copy when everything is. */
export function keepEdits(slug: string, accountId: string, unsaved: Edits): void {
  try {
    if (Object.keys(unsaved).length === 0) localStorage.removeItem(keyOf(slug, accountId));
    else localStorage.setItem(keyOf(slug, accountId), JSON.stringify(unsaved));
  } catch {
    // Storage is full or switched off: the server's copy has to do.
  }
}
