import type { FormPhoto, FormView } from '@contract/editing';

/** A form with whatever the test cares about. */
export const formView = (given: Partial<FormView> = {}): FormView => ({
  slug: 'la-table',
  kind: 'company',
  status: 'draft',
  edition: 0,
  content: {},
  published: null,
  changed: [],
  state: 'open',
  savedAt: '2026-11-24T13:06:00.000Z',
  savedBy: 'Marie',
  submittedAt: null,
  reason: null,
  missing: {},
  photos: [],
  owner: { id: 'marie', name: 'Marie' },
  confirmedAt: null,
  may: { submit: true, publish: false, archive: false, remove: true, discard: false },
  ...given,
});

/** A signed photograph in its editor's hands. */
export const formPhoto = (id: string, given: Partial<FormPhoto> = {}): FormPhoto => ({
  id,
  caption: {},
  alt: {},
  credit: 'Ana Roux',
  licence: 'owner',
  illustration: false,
  width: 1200,
  height: 800,
  published: false,
  takenAt: null,
  takenIn: null,
  sameAs: null,
  ...given,
});
