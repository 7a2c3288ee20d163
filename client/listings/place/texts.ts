import type { Point } from '@contract/common';
import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

const degrees = { fr: new Intl.NumberFormat('fr-FR', fixed(4)), en: new Intl.NumberFormat('en-GB', fixed(4)) };
function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

const fr = {
  label: 'Où',
  map: (title: string) => `Carte : ${title} et ce qui l'entoure`,
  commune: 'à la commune près',
  position: 'Position',
  address: 'Adresse',
  coordinates: ({ lat, lng }: Point) =>
    `${degrees.fr.format(Math.abs(lat))} ${lat < 0 ? 'S' : 'N'} · ${degrees.fr.format(Math.abs(lng))} ${lng < 0 ? 'O' : 'E'}`,
  copy: 'Copier',
  copyCoordinates: 'Copier les coordonnées',
  copied: 'Copié',
  fromClermont: 'De Clermont-Ferrand',
  crow: (km: number) => `${formats.fr.kilometres(km)} à vol d'oiseau`,
  around: 'Tout ce qui est autour',
};

const en: typeof fr = {
  label: 'Where',
  map: (title) => `Map: ${title} and what is around`,
  commune: 'somewhere in the commune',
  position: 'Position',
  address: 'Address',
  coordinates: ({ lat, lng }) =>
    `${degrees.en.format(Math.abs(lat))} ${lat < 0 ? 'S' : 'N'} · ${degrees.en.format(Math.abs(lng))} ${lng < 0 ? 'W' : 'E'}`,
  copy: 'Copy',
  copyCoordinates: 'Copy the coordinates',
  copied: 'Copied',
  fromClermont: 'From Clermont-Ferrand',
  crow: (km) => `${formats.en.kilometres(km)} as the crow flies`,
  around: 'Everything around',
};

const placeTexts = texts(fr, en);
export const usePlaceTexts = () => useTexts(placeTexts);
