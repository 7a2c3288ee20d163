import type { Lang } from '../../common/contract';
import type { SavedListing } from '../../listings/record';
import type { JourneyStop } from './contract';

type Warning = JourneyStop['warnings'][number];

/** What stands against coming on this day (`2019-10-14`) and in this light. */
export function warningsOf(listing: SavedListing, day: string, sun: JourneyStop['sun']): Warning[] {
  return [...closedOn(listing, day), ...(sun.light === 'night' ? [dark(sun)] : [])];
}

/** Out of the months of good access that the place itself names. */
function closedOn({ kind, details }: SavedListing, day: string): Warning[] {
  const season = kind === 'location' ? details.season : undefined;
  const month = Number(day.slice(5, 7));
  if (!season || isWithin(month, season)) return [];
  const said = (lang: Lang) => season.note[lang] ?? season.note[lang === 'fr' ? 'en' : 'fr'];
  const after = (lang: Lang) => (said(lang) ? `. ${said(lang)}` : '');
  const [fr, en] = [monthNames('fr'), monthNames('en')];
  return [
    {
      code: 'closed',
      text: {
        fr: `Hors saison : bon accès de ${fr(season.from)} à ${fr(season.to)}${after('fr')}`,
        en: `Out of season: good access from ${en(season.from)} to ${en(season.to)}${after('en')}`,
      },
    },
  ];
}

/** A span of months may cross the new year. */
const isWithin = (month: number, { from, to }: { from: number; to: number }): boolean =>
  from <= to ? month >= from && month <= to : month >= from || month <= to;

const monthNames = (lang: Lang) => {
  const names = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return (month: number): string => names.format(Date.UTC(2019, month - 1, 1));
};

const dark = ({ set }: JourneyStop['sun']): Warning => ({
  code: 'dark',
  text: {
    fr: `De nuit${set ? ` : le soleil se couche à ${set.replace(':', ' h ')}` : ''}`,
    en: `After dark${set ? `: the sun sets at ${set}` : ''}`,
  },
});
