import type { Lang } from '../../common/contract';
import { isStaff, type Viewer } from '../../common/viewer';
import { reportTexts } from '../../reports/year/texts';
import type { SavedShortlist } from '../../shortlists/record';
import type { PackageView } from '../contract';
import type { OpenShare } from '../shares/open';
import { buildPackageView } from './view';

/** A package as those see it who hold its link; in the language it was made in, unless another is asked for. */
export function showShared(
  { share, shortlist, maker }: OpenShare,
  { token, lang = share.lang }: { token: string; lang?: Lang },
): Promise<PackageView> {
  const readers = Object.values(share.readers);
  const lastAt =
    readers
      .map(({ at }) => at.toISOString())
      .toSorted()
      .at(-1) ?? null;
  return buildPackageView(shortlist, {
    lang,
    masked: share.masked ? { scope: String(share._id), at: `/api/shared/${token}/pictures` } : null,
    preparedBy: preparedBy(maker, lang),
    expiresAt: share.expiresAt,
    replies: share.replies,
    seen: { people: readers.length, lastAt },
  });
}

/** One's own shortlist as a link would show it. */
export function showOwn(
  shortlist: SavedShortlist,
  viewer: Viewer,
  { masked, lang }: { masked: boolean; lang: Lang },
): Promise<PackageView> {
  const id = String(shortlist._id);
  return buildPackageView(shortlist, {
    lang,
    masked: masked ? { scope: id, at: `/api/shortlists/${id}/package/pictures` } : null,
    preparedBy: preparedBy(viewer, lang),
    expiresAt: null,
    replies: false,
    seen: { people: 0, lastAt: null },
  });
}

/** Of the desk: its own name too, since that is who one writes to. */
const preparedBy = (maker: Viewer, lang: Lang): string =>
  isStaff(maker) ? `${maker.name}, ${reportTexts(lang).desk}` : maker.name;
