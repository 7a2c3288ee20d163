import { demoRecords } from '../../server/demo/seed';
import { newListing, readEntry } from '../../server/listings/enter';
import { Listing } from '../../server/listings/model';

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const quarters = ['Haut', 'Bas', 'Vieux', 'Grand', 'Petit', 'Beau', 'Clair', 'Noir', 'Rouge', 'Blanc', 'Nord', 'Sud'];

/** Fills the database with `count` listings: those of the demonstration again and again, renamed and moved by up to 40 km. */
export async function fillListings(count: number): Promise<void> {
  const roll = dice(63);
  const templates = await demoRecords();
  const slugs = new Set<string>();
  for (let made = 0; made < count; made += 1000) {
    const batch = [];
    for (let number = made; number < Math.min(count, made + 1000); number += 1) {
      const template = templates[number % templates.length];
      if (!template) continue;
      const entry = readEntry({ kind: template.kind, ...template.record });
      const quarter = quarters[Math.floor(roll() * quarters.length)] ?? '';
      entry.title = `${entry.title} ${quarter} ${number}`.slice(0, 120);
      const { lat, lng } = entry.place.position;
      entry.place.position = { lat: lat + (roll() - 0.5) * 0.7, lng: lng + (roll() - 0.5) };
      entry.place.precision = 'exact';
      entry.reference = undefined;
      const listing = await newListing(entry, { status: 'published' }, (slug) => slugs.has(slug));
      slugs.add(listing.slug);
      batch.push(listing);
    }
    await Listing.insertMany(batch, { ordered: false });
  }
}
