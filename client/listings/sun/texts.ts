import { useLanguage } from '../../i18n/language';
import { texts, useTexts } from '../../i18n/texts';
import { type Clock, clocks } from './clock';

const fr = {
  title: 'Soleil',
  pick: 'Choisir le jour',
  previous: 'La veille',
  next: 'Le lendemain',
  chart: (day: string) => `Course du soleil le ${day}`,
  scrub: "Heure : lire la hauteur et l'azimut du soleil",
  hint: "Glissez sur la courbe : hauteur et azimut à l'heure dite.",
  under: "sous l'horizon",
  height: (degrees: number) => `hauteur ${degrees}°`,
  azimuth: (degrees: number, wind: string) => `azimut ${degrees}° ${wind}`,
  golden: 'heure dorée',
  goldenUntil: "heure dorée jusqu'à",
  goldenFrom: 'heure dorée dès',
  rise: 'lever',
  set: 'coucher',
  flat: 'Calculé sur un horizon plat, heure française : le relief peut retarder le lever et avancer le coucher.',
  none: 'Ce jour-là, le soleil ne se lève ou ne se couche pas ici.',
  compass: (rise: string, set: string) => `Rose des vents : lever à ${rise} ; coucher à ${set}`,
  table: {
    dawn: 'Aube civile',
    rise: 'Lever',
    goldenEnd: "Heure dorée jusqu'à",
    noon: 'Midi solaire',
    goldenStart: 'Heure dorée dès',
    set: 'Coucher',
    dusk: 'Fin du crépuscule',
    length: 'Durée du jour',
    moon: 'Lune',
  },
  winds: ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'].join(','),
  letters: 'N,E,S,O',
  moons: [
    'nouvelle',
    'premier croissant',
    'premier quartier',
    'gibbeuse croissante',
    'pleine',
    'gibbeuse décroissante',
    'dernier quartier',
    'dernier croissant',
  ].join(','),
  lit: (share: string) => `éclairée à ${share}`,
};

const en: typeof fr = {
  title: 'Sun',
  pick: 'Choose the day',
  previous: 'The day before',
  next: 'The day after',
  chart: (day) => `Path of the sun on ${day}`,
  scrub: 'Time: read the elevation and bearing of the sun',
  hint: 'Slide along the curve: elevation and bearing at that time.',
  under: 'below the horizon',
  height: (degrees) => `elevation ${degrees}°`,
  azimuth: (degrees, wind) => `bearing ${degrees}° ${wind}`,
  golden: 'golden hour',
  goldenUntil: 'golden hour until',
  goldenFrom: 'golden hour from',
  rise: 'sunrise',
  set: 'sunset',
  flat: 'Worked out over a flat horizon, French time: hills can delay sunrise and bring sunset forward.',
  none: 'On that day the sun does not rise or set here.',
  compass: (rise, set) => `Compass: sunrise at ${rise}; sunset at ${set}`,
  table: {
    dawn: 'Civil dawn',
    rise: 'Sunrise',
    goldenEnd: 'Golden hour until',
    noon: 'Solar noon',
    goldenStart: 'Golden hour from',
    set: 'Sunset',
    dusk: 'End of dusk',
    length: 'Day length',
    moon: 'Moon',
  },
  winds: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'].join(','),
  letters: 'N,E,S,W',
  moons: [
    'new',
    'waxing crescent',
    'first quarter',
    'waxing gibbous',
    'full',
    'waning gibbous',
    'last quarter',
    'waning crescent',
  ].join(','),
  lit: (share) => `${share} lit`,
};

const sunTexts = texts(fr, en);
export const useSunTexts = () => useTexts(sunTexts);
export type SunWords = typeof fr;

export const useClock = (): Clock => clocks[useLanguage()];

/** `sud-est`: the wind nearest to a bearing in degrees. */
export const windOf = ({ winds }: SunWords, azimuth: number): string =>
  winds.split(',')[Math.round(azimuth / 45) % 8] ?? '';
