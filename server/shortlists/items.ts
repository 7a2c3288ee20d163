import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import { newId } from '../productions/ids';
import { type addItem, mostItems } from './contract';
import type { ItemRecord } from './record';

type Given = Omit<z.output<typeof addItem.body>, 'slug'>;
/** A listing to add, by id, with what is written of it. */
export type Addition = Given & { listing: string };

const isOn = ({ offAt }: ItemRecord): boolean => offAt === null;

/**
 * The items with these added, in their order at the end. What is on the list stays as it is; what was taken off comes
 * back to its place with its words, unless new ones are given. Throws conflict when there is no more room.
 */
export function withAdded(items: readonly ItemRecord[], additions: readonly Addition[], viewer: Viewer): ItemRecord[] {
  // Named twice, the first words count.
  const given = new Map(additions.toReversed().map((addition) => [addition.listing, addition]));
  const known = new Set(items.map(({ listing }) => listing));
  const kept = items.map((item) => {
    const addition = given.get(item.listing);
    return addition && !isOn(item) ? backOn(item, addition) : item;
  });
  const fresh = [...new Set(additions.map(({ listing }) => listing))]
    .filter((listing) => !known.has(listing))
    .flatMap((listing) => given.get(listing) ?? []);
  const after = [...kept, ...fresh.map((addition) => newItem(addition, viewer))];
  if (after.filter(isOn).length > mostItems)
    throw new ApiProblem('conflict', `A shortlist holds ${mostItems} entries at most: begin another one`);
  return withoutOldest(after);
}

function newItem({ listing, status, note, pitch, alias }: Addition, viewer: Viewer): ItemRecord {
  const by = { addedBy: viewer.id ?? '', addedByName: viewer.name, addedAt: new Date() };
  return { id: newId(), listing, status, note, pitch, alias, ...by, offAt: null };
}

const backOn = (item: ItemRecord, { note, pitch, alias }: Addition): ItemRecord => ({
  ...item,
  note: note || item.note,
  pitch: pitch || item.pitch,
  alias: alias || item.alias,
  offAt: null,
});

/** What was taken off waits with its words, but not without end: as many as may be on the list. */
function withoutOldest(items: ItemRecord[]): ItemRecord[] {
  const off = items.filter((item) => !isOn(item));
  if (off.length <= mostItems) return items;
  const byAge = off.sort((a, b) => (a.offAt?.getTime() ?? 0) - (b.offAt?.getTime() ?? 0));
  const gone = new Set(byAge.slice(0, off.length - mostItems));
  return items.filter((item) => !gone.has(item));
}

/** The items with one changed. Throws not_found for one that is not on the list. */
export function withChanged(items: readonly ItemRecord[], id: string, change: Partial<ItemRecord>): ItemRecord[] {
  if (!items.some((item) => item.id === id && isOn(item))) throw notFound('entry');
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** The items in this order; those not named follow in the order they had, and unknown ids are passed over. */
export function inOrder(items: readonly ItemRecord[], ids: readonly string[]): ItemRecord[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: ItemRecord) => place.get(id) ?? Number.POSITIVE_INFINITY;
  return [...items].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}
