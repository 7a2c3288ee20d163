import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

const fr = {
  label: 'Images',
  all: (n: number) => formats.fr.count(n, 'image', 'images'),
  open: (n: number, of: number) => `Agrandir l'image ${n} sur ${of}`,
  viewer: (title: string) => `${title} en images`,
  position: (n: number, of: number) => `${n} / ${of}`,
  spoken: (n: number, of: number) => `Image ${n} sur ${of}`,
  previous: 'Image précédente',
  next: 'Image suivante',
  credit: (name: string) => `Crédit : ${name}`,
};

const en: typeof fr = {
  label: 'Pictures',
  all: (n) => formats.en.count(n, 'picture', 'pictures'),
  open: (n, of) => `Enlarge picture ${n} of ${of}`,
  viewer: (title) => `${title} in pictures`,
  position: (n, of) => `${n} / ${of}`,
  spoken: (n, of) => `Picture ${n} of ${of}`,
  previous: 'Previous picture',
  next: 'Next picture',
  credit: (name) => `Credit: ${name}`,
};

const galleryTexts = texts(fr, en);
export const useGalleryTexts = () => useTexts(galleryTexts);
