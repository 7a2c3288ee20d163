import type { Response } from 'express';
import { visitor } from '../../common/viewer';
import { ApiProblem } from '../../http/problems';
import { findPhotoSource } from '../../listings/photoSource';
import type { SavedShortlist } from '../../shortlists/record';
import type { PackageFormat, PackageItem, PackageView } from '../contract';
import { markedPicture, type PictureStores, plainPicture } from '../pictures/mark';
import { findMasked } from '../view/pictures';
import { writeCsv } from './csv';
import { writeGpx } from './gpx';
import { writeIcs } from './ics';
import { writeKml } from './kml';
import { writePdf } from './pdf/write';

export type FileOutside = PictureStores & { publicUrl: string };

export interface AskedFile {
  view: PackageView;
  /** Only to find pictures by the names that the view gives them. */
  shortlist: SavedShortlist;
  scope: string;
  label: string;
  format: PackageFormat;
}

/** Width in pixels of a picture on paper. */
export type PrintWidth = 640 | 1280;
/** The bytes of a picture of the view as JPEG; null once it is gone. */
export type Picture = (photo: PackageItem['photos'][number], width: PrintWidth) => Promise<Buffer | null>;

const typeOf: Record<PackageFormat, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  gpx: 'application/gpx+xml; charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};
/** Neither the project nor a place stands in the name: files lie about on desks and in mails. */
const nameIn = { fr: 'dossier-de-reperage', en: 'scouting-package' };

/**
 * Sends a package as a file, written from its view and from nothing else.
 *
 * @throws conflict for the calendar of a shortlist without a scouting day
 */
export async function sendFile(res: Response, asked: AskedFile, outside: FileOutside): Promise<void> {
  const { view, format, label } = asked;
  const text = { csv: writeCsv, gpx: writeGpx, kml: writeKml, ics: writeIcs };
  const written = format === 'pdf' ? null : text[format](view, outside);
  if (written === null && format === 'ics')
    throw new ApiProblem('conflict', 'This shortlist has no scouting day yet: set one, and there is a calendar of it');
  res.attachment(`${nameIn[view.lang]}.${format}`).type(typeOf[format]);
  if (written !== null) res.send(written);
  else await writePdf(view, { label, picture: picturesOf(asked, outside), publicUrl: outside.publicUrl }, res);
}

/** Pictures by the names that the view gives them: masked ones are the marked copies, the others what everybody sees. */
function picturesOf({ view, shortlist, scope, label }: AskedFile, stores: PictureStores): Picture {
  return async ({ path }, width) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!view.masked) {
      const found = await findPhotoSource(name, visitor);
      return found && orGone(plainPicture({ photoId: name, source: found.source }, width, stores));
    }
    const found = await findMasked(shortlist, scope, name);
    return found && orGone(plainPicture(found, width, stores).then((plain) => markedPicture(plain, label, 'jpg')));
  };
}

/** A picture that is missing leaves its place empty; the rest of the package is still worth having. */
const orGone = (picture: Promise<Buffer>): Promise<Buffer | null> =>
  picture.catch((error: unknown) => {
    if (error instanceof ApiProblem) return null;
    throw error;
  });
