import { useSyncExternalStore } from 'react';
import { recall, remember } from '../memory';

// On every page of the directory, so it knows no contract: what is saved on the server comes in by `showProjects`.

/** What a browser keeps of one entry before its reader signs in. */
export interface LocalItem {
  slug: string;
  status: 'idea' | 'scouted' | 'chosen' | 'refused';
  note: string;
  pitch: string;
  alias: string;
}

/** The one list of a reader who is not signed in. */
export interface LocalList {
  items: readonly LocalItem[];
  base: { name: string; position: { lat: number; lng: number } } | null;
  scoutingDay: string | null;
}

/** A shortlist on the server, as far as a card must know it. */
export interface Project {
  id: string;
  title: string;
  slugs: readonly string[];
}

export interface Gathered {
  local: LocalList;
  /** The last changed first; null for a reader who is not signed in, and until their lists are there. */
  projects: readonly Project[] | null;
  /** The last change could not be kept. */
  failed: boolean;
}

const nothing: LocalList = { items: [], base: null, scoutingDay: null };
const listeners = new Set<() => void>();
let gathered: Gathered = { local: read(), projects: null, failed: false };

/** What another version of this page left, or somebody's hand, is no reason to fail. */
function read(): LocalList {
  try {
    const kept: unknown = JSON.parse(recall('shortlist') ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('items' in kept) || !Array.isArray(kept.items)) return nothing;
    return { ...nothing, ...kept, items: kept.items.filter((item) => typeof item?.slug === 'string') };
  } catch {
    return nothing;
  }
}

function tell(next: Gathered): void {
  gathered = next;
  for (const listener of listeners) listener();
}

/** Changes the list of this browser and keeps it; an empty one is forgotten. */
export function changeLocal(change: (list: LocalList) => LocalList): void {
  const local = change(gathered.local);
  remember('shortlist', local.items.length > 0 ? JSON.stringify(local) : null);
  tell({ ...gathered, local });
}

export const clearLocal = (): void => changeLocal(() => nothing);

/** The reader's lists on the server; null when they are signed out. */
export const showProjects = (projects: readonly Project[] | null): void => tell({ ...gathered, projects });

const blank = { status: 'idea', note: '', pitch: '', alias: '' } as const;

/** Says in the bar that the last change could not be kept, or that it was read. */
export const sayFailed = (failed: boolean): void => tell({ ...gathered, failed });

/** Puts a listing on the list of this browser, or takes it off. */
export const toggleLocal = (slug: string): void =>
  changeLocal((list) => {
    const others = list.items.filter((item) => item.slug !== slug);
    return { ...list, items: others.length < list.items.length ? others : [...others, { slug, ...blank }] };
  });

/** Another tab of the same browser has changed the list. */
function followOtherTabs({ key }: StorageEvent): void {
  if (key === 'shortlist') tell({ ...gathered, local: read() });
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', followOtherTabs);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', followOtherTabs);
  };
}

export const readGathered = (): Gathered => gathered;

/** What the reader has gathered, in this browser and on the server. */
export const useGathered = (): Gathered => useSyncExternalStore(subscribe, readGathered);
