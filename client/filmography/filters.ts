import { z } from 'zod';

/** What of the filmography is asked for; empty: all of it. */
export interface Filters {
  q: string;
  year?: number;
  /** A term of `productionTypes`. */
  type: string;
  /** The code of a département. */
  departement: string;
}

export const noFilters: Filters = { q: '', type: '', departement: '' };

const year = z.coerce.number().int().min(1900).max(2200);
const term = z.string().regex(/^[a-z_]{1,40}$/);
const code = z.string().regex(/^\w{2,3}$/);

/** Reads an address. What it cannot read it leaves out, so that a mangled link still opens a page. */
export function fromUrl(url: URLSearchParams): Filters {
  return {
    q: (url.get('q') ?? '').trim().slice(0, 120),
    year: year.safeParse(url.get('year') ?? undefined).data,
    type: term.safeParse(url.get('type')).data ?? '',
    departement: code.safeParse(url.get('departement')).data ?? '',
  };
}

/** Writes the address that `fromUrl` reads: only what is asked. */
export function toUrl({ q, year: asked, type, departement }: Filters): URLSearchParams {
  const entries = { q, year: asked === undefined ? '' : String(asked), type, departement };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

export const isAll = (filters: Filters): boolean => toUrl(filters).size === 0;
