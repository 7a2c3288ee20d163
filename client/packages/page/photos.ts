import type { PhotoView } from '@contract/listings';
import type { PackageItem } from '@contract/packages';
import type { Pictured } from '../../photos/Picture';

/** A picture of a package as the gallery shows pictures; a masked one has no licence to tell. */
export const asPhoto = ({ path, caption, ...photo }: PackageItem['photos'][number]): PhotoView & Pictured => ({
  ...photo,
  id: path,
  path,
  caption: caption ?? {},
  licence: '',
});
