import { fold } from '../common/fold';
import type { Viewer } from '../common/viewer';
import { Listing } from '../listings/model';
import type { ShortlistCard } from './contract';
import { Shortlist } from './model';
import { namesOf } from './present';
import type { SavedShortlist } from './record';

/** Nobody scouts for more projects at a time; older ones are found by their name. */
const most = 200;

/** One's own shortlists and those one was asked into, the last changed first; `q` is looked for in title and company. */
export async function ownShortlists(viewer: Viewer, q: string): Promise<ShortlistCard[]> {
  const mine = { deletedAt: null, $or: [{ owner: viewer.id }, { members: viewer.id }] };
  const found = await Shortlist.find(mine, { intro: 0, invitations: 0, 'items.note': 0, 'items.pitch': 0 })
    .sort({ updatedAt: -1 })
    .lean<SavedShortlist[]>();
  const asked = fold(q).trim();
  const shown = found.filter(({ title, company }) => fold(`${title} ${company}`).includes(asked)).slice(0, most);
  return presentCards(shown);
}

async function presentCards(shortlists: readonly SavedShortlist[]): Promise<ShortlistCard[]> {
  const onThem = shortlists.map(({ items }) =>
    items.flatMap(({ offAt, listing }) => (offAt === null ? [listing] : [])),
  );
  const [slugs, names] = await Promise.all([
    slugsOf(onThem.flat()),
    namesOf(shortlists.flatMap(({ owner, members }) => [owner, ...members])),
  ]);
  return shortlists.map((shortlist, place) => ({
    id: String(shortlist._id),
    title: shortlist.title,
    company: shortlist.company,
    items: onThem[place]?.length ?? 0,
    slugs: (onThem[place] ?? []).flatMap((listing) => slugs.get(listing) ?? []),
    members: [shortlist.owner, ...shortlist.members].flatMap((account) => names.get(account) ?? []),
    updatedAt: shortlist.updatedAt.toISOString(),
  }));
}

async function slugsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await Listing.find({ _id: { $in: [...new Set(ids)] }, status: 'published' }, { slug: 1 }).lean();
  return new Map(found.map(({ _id, slug }) => [String(_id), slug]));
}
