import { formats } from '../../i18n/format';
import { texts } from '../../i18n/texts';

const fr = {
  languages: { fr: 'français', en: 'anglais' },
  seenBy: {
    label: 'visible',
    public: 'tout le monde',
    members: 'producteurs inscrits',
    desk: 'le guichet seulement',
  },
  precision: { label: 'précision', exact: 'le point exact', commune: 'la commune seulement' },
  place: { address: 'adresse', commune: 'commune', position: 'point' },
  note: 'note',
  yes: 'oui',
  no: 'non',
  titles: { masculine: 'masculin', feminine: 'féminin' },
  metres: (value: string) => `${value} m`,
  free: (from: string, to: string) => `libre du ${from} au ${to}`,
  busy: (from: string, to: string) => `pris du ${from} au ${to}`,
  people: (count: number) => formats.fr.count(count, 'personne', 'personnes'),
};

const en: typeof fr = {
  languages: { fr: 'French', en: 'English' },
  seenBy: { label: 'seen by', public: 'everybody', members: 'registered producers', desk: 'the desk only' },
  precision: { label: 'precision', exact: 'the exact spot', commune: 'the commune only' },
  place: { address: 'address', commune: 'commune', position: 'spot' },
  note: 'note',
  yes: 'yes',
  no: 'no',
  titles: { masculine: 'masculine', feminine: 'feminine' },
  metres: (value) => `${value} m`,
  free: (from, to) => `free ${from} to ${to}`,
  busy: (from, to) => `taken ${from} to ${to}`,
  people: (count) => formats.en.count(count, 'person', 'people'),
};

export const valueTexts = texts(fr, en);
