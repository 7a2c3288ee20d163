import type { Lang } from '../../common/contract';
import type { SavedProduction } from '../../productions/model';
import type { CalendarEntry } from '../../reports/calendar/ics';
import { type PermitRecord, PermitRecords } from './model';

type Dated = Pick<PermitRecord, 'authority' | 'subject' | 'places' | 'status' | 'fileBy' | 'validTo' | 'updatedAt'> & {
  _id: unknown;
};

interface Reading {
  lang: Lang;
  publicUrl: string;
}

const texts = {
  fr: { file: 'à déposer', ends: 'fin de l’autorisation' },
  en: { file: 'to file', ends: 'permit ends' },
};

/** The days to file and the ends of what was granted, of one production. */
export async function permitEntries(
  production: Pick<SavedProduction, '_id' | 'title'>,
  reading: Reading,
): Promise<CalendarEntry[]> {
  const permits = await PermitRecords.find({ production: String(production._id), status: { $nin: ['notNeeded'] } })
    .sort({ fileBy: 1, _id: 1 })
    .lean<Dated[]>();
  return permits.flatMap((permit) => entriesOf(permit, production, reading));
}

function entriesOf(
  permit: Dated,
  production: Pick<SavedProduction, '_id' | 'title'>,
  { lang, publicUrl }: Reading,
): CalendarEntry[] {
  const { authority, subject, places, status, fileBy, validTo, updatedAt } = permit;
  const entry = (kind: 'file' | 'ends', on: string): CalendarEntry => ({
    kind: 'event',
    uid: `permit-${permit._id}-${kind}@${new URL(publicUrl).host}`,
    title: `${production.title} : ${authority}, ${texts[lang][kind]}`,
    from: on,
    to: on,
    place: places.join(', '),
    about: subject,
    url: `${publicUrl}/desk/productions/${production._id}?tab=permits`,
    changedAt: updatedAt,
  });
  return [
    ...(status === 'toFile' && fileBy !== null ? [entry('file', fileBy)] : []),
    ...(status === 'granted' && validTo !== null ? [entry('ends', validTo)] : []),
  ];
}
