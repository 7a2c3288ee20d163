import type { ListingKind } from '../../common/contract';
import { actor } from './actor';
import { company } from './company';
import type { KindSpec } from './kind';
import { location } from './location';
import { technician } from './technician';

/** The four kinds of listing. Code that is the same for all goes through this table and names none of them. */
export const kindSpecs = { location, technician, actor, company } as const satisfies Record<ListingKind, KindSpec>;

/** The spec of a kind for code that handles all alike; its details must have passed `details.parse` before. */
export const specOf = (kind: ListingKind): KindSpec => kindSpecs[kind] as unknown as KindSpec;
