import type { readNearby } from '@contract/listings';
import type { z } from 'zod';
import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

export type NearbyGroup = z.output<typeof readNearby.reply>['groups'][number];

const { count, kilometres, number } = formats.fr;

const fr = {
  title: 'À proximité',
  radius: 'À moins de',
  crow: "Distances à vol d'oiseau.",
  crowFromCommune: (commune: string) => `Distances à vol d'oiseau depuis ${commune}.`,
  groups: {
    technician: 'Équipe',
    actor: 'Comédiens et figurants',
    lodging: 'Loger',
    food: 'Nourrir',
    hire: 'Louer',
    firm: 'Autres entreprises',
    location: 'Autres lieux',
  } satisfies Record<NearbyGroup['group'], string>,
  all: (total: number) => `Voir les ${number(total)}`,
  here: 'sur place',
  none: (radius: number) => `Rien à moins de ${kilometres(radius)}.`,
  farther: (total: number, radius: number) => `${count(total, 'fiche', 'fiches')} à moins de ${kilometres(radius)}`,
  elsewhere: 'Chercher dans toute la région',
};

const en: typeof fr = {
  title: 'Nearby',
  radius: 'Within',
  crow: 'Distances as the crow flies.',
  crowFromCommune: (commune) => `Distances as the crow flies from ${commune}.`,
  groups: {
    technician: 'Crew',
    actor: 'Cast and extras',
    lodging: 'Stay',
    food: 'Eat',
    hire: 'Hire',
    firm: 'Other companies',
    location: 'Other locations',
  },
  all: (total) => `See all ${formats.en.number(total)}`,
  here: 'here',
  none: (radius) => `Nothing within ${formats.en.kilometres(radius)}.`,
  farther: (total, radius) =>
    `${formats.en.count(total, 'listing', 'listings')} within ${formats.en.kilometres(radius)}`,
  elsewhere: 'Search the whole region',
};

const nearbyTexts = texts(fr, en);
export const useNearbyTexts = () => useTexts(nearbyTexts);
