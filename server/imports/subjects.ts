import type { ImportKind } from './contract';
import { listingSubject } from './listingSubject';
import { productionSubject } from './productions/subject';
import type { Subject } from './subject';

/** Each kind of row and what it becomes: another one is one line here, and its subject. */
export const subjects: Record<ImportKind, Subject> = {
  location: listingSubject('location'),
  technician: listingSubject('technician'),
  actor: listingSubject('actor'),
  company: listingSubject('company'),
  production: productionSubject,
};
