import { useState } from 'react';
import { recall, remember } from '../memory';
import { useMedia } from '../ui/useMedia';

export type Theme = 'light' | 'dark';

/** The reader's own choice; null follows the system. */
export function rememberedTheme(): Theme | null {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : null;
}

export function applyTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** The theme shown, and the switch to the other one. Back at the system's own theme the choice is forgotten. */
export function useTheme(): [Theme, () => void] {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, setChosen] = useState(rememberedTheme);
  const shown = chosen ?? system;
  function flip() {
    const next = shown === 'dark' ? 'light' : 'dark';
    const choice = next === system ? null : next;
    remember('theme', choice);
    applyTheme(choice);
    setChosen(choice);
  }
  return [shown, flip];
}
