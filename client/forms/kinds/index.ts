import type { ListingKind } from '@contract/common';
import type { KindForm } from '../steps';
import { actor } from './actor';
import { company } from './company';
import { location } from './location';
import { technician } from './technician';

/** The form of each kind of listing. */
export const kindForms: Record<ListingKind, KindForm> = { location, technician, actor, company };
