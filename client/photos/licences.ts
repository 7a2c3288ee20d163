import { type PhotoLicence, photoLicence } from '@contract/editing';
import { texts, useTexts } from '../i18n/texts';

/** Under which terms a photograph is shown: to its owner who chooses, and to the public. */
const fr = {
  chosen: {
    owner: "L'auteur est d'accord pour le guichet",
    press: 'Libre pour la presse, avec le crédit',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC0-1.0': 'CC0, sans droits',
  } satisfies Record<PhotoLicence, string>,
  shown: {
    owner: "avec l'accord de l'auteur",
    press: 'libre pour la presse',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC0-1.0': 'CC0',
  } satisfies Record<PhotoLicence, string>,
};

const en: typeof fr = {
  chosen: {
    owner: 'The author agrees to the desk using it',
    press: 'Free for the press, with the credit',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC0-1.0': 'CC0, no rights reserved',
  },
  shown: {
    owner: 'with the author’s permission',
    press: 'free for the press',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC0-1.0': 'CC0',
  },
};

const licenceTexts = texts(fr, en);

/** A licence as the public reads it; one that we do not know is its own name. */
export function useLicenceName(): (licence: string) => string {
  const { shown } = useTexts(licenceTexts);
  return (licence) => {
    const known = photoLicence.safeParse(licence);
    return known.success ? shown[known.data] : licence;
  };
}

/** The licences to choose from. */
export function useLicenceChoices(): { value: PhotoLicence; label: string }[] {
  const { chosen } = useTexts(licenceTexts);
  return photoLicence.options.map((value) => ({ value, label: chosen[value] }));
}
