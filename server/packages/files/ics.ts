import { createHash } from 'node:crypto';
import { writeCalendar } from '../../reports/calendar/ics';
import type { PackageView } from '../contract';
import { isPlace } from './round';
import { fileTexts } from './texts';

/** Hours: dates of a scouting move by the day. */
const refreshHours = 12;

/** The scouting day with its places in their order; null while no day is set. */
export function writeIcs(view: PackageView, { publicUrl }: { publicUrl: string }): string | null {
  const { scoutingDay, lang, title, items } = view;
  if (scoutingDay === null) return null;
  const places = items.filter(isPlace);
  const lines = places.map(({ number, title: name, subtitle }) => `${number}. ${name[lang]}, ${subtitle[lang]}`);
  const name = fileTexts[lang].scouting(title);
  const event = {
    kind: 'event' as const,
    // Of the entries: the same calendar taken again replaces what a program knows.
    uid: `scouting-${uidOf(view)}@${new URL(publicUrl).host}`,
    title: name,
    from: scoutingDay,
    to: scoutingDay,
    place: places.map((item) => (item.radiusKm > 0 ? '' : item.subtitle[lang])).find(Boolean) ?? '',
    about: [fileTexts[lang].about(view), ...lines].join('\n'),
    url: publicUrl,
    changedAt: new Date(),
  };
  return writeCalendar([event], { name, refreshHours });
}

const uidOf = ({ items, masked }: PackageView): string =>
  createHash('sha256')
    .update(JSON.stringify([masked, items[0]?.id ?? '']))
    .digest('hex')
    .slice(0, 24);
