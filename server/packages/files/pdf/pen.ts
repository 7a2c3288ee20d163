import type { Lang } from '../../../common/contract';
import { type Figures, typeset } from '../../../reports/year/figures';
import type { Sheet } from '../../../reports/year/sheet';
import type { PackageItem, PackageView } from '../../contract';
import type { Picture } from '../send';
import type { pdfTexts } from './texts';

/** What each page of a package is written with. */
export interface Pen {
  sheet: Sheet;
  view: PackageView;
  texts: (typeof pdfTexts)[Lang];
  figures: Figures;
  picture: Picture;
  /** Stands across the pages of a masked package. */
  label: string;
  publicUrl: string;
  /** Words as the reader's language sets them. */
  set(words: string): string;
}

export const settingIn =
  (lang: Lang) =>
  (words: string): string =>
    typeset(words, lang);

export const isLocation = ({ kind }: PackageItem): boolean => kind === 'location';
