import { texts, useTexts } from '../i18n/texts';

const fr = {
  copy: 'Copier l’image',
  named: (title: string) => `Copier l’image : ${title}`,
  copied: 'Image copiée',
  downloaded: 'Image téléchargée',
  failed: 'Ce navigateur n’a pas pu faire l’image',
};
const en: typeof fr = {
  copy: 'Copy picture',
  named: (title) => `Copy picture: ${title}`,
  copied: 'Picture copied',
  downloaded: 'Picture downloaded',
  failed: 'This browser could not make the picture',
};

const copyTexts = texts(fr, en);
export const useCopyTexts = () => useTexts(copyTexts);
