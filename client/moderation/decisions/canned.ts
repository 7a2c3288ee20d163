import type { Bilingual, Lang } from '@contract/common';
import { frenchTypography } from '../../i18n/typography';

/** What the desk writes again and again. The one that is chosen is written in the owner's language. */
const written: Bilingual[] = [
  {
    fr: "Le résumé est trop court : dites en deux phrases ce qu'on trouve chez vous et ce qu'on peut y tourner.",
    en: 'The summary is too short: say in two sentences what there is and what can be shot there.',
  },
  {
    fr: "Une formule publicitaire n'est pas un renseignement : décrivez plutôt ce que vous faites.",
    en: 'A slogan is not a fact: describe what you do instead.',
  },
  {
    fr: "Il manque l'auteur ou la licence d'une image.",
    en: 'The author or the licence of a picture is missing.',
  },
  {
    fr: "Une image montre quelqu'un de reconnaissable : il nous faut son accord, ou une autre image.",
    en: 'A picture shows somebody who can be recognised: we need their consent, or another picture.',
  },
  {
    fr: 'Les images sont trop petites ou floues : envoyez-en de plus grandes.',
    en: 'The pictures are too small or blurred: send larger ones.',
  },
  {
    fr: 'Cette fiche existe déjà dans l’annuaire : demandez à la reprendre plutôt que d’en faire une deuxième.',
    en: 'This listing is in the directory already: ask to take it over rather than making a second one.',
  },
  {
    fr: 'Un métier ou un service coché ne se retrouve pas dans ce que vous décrivez : précisez, ou retirez-le.',
    en: 'A job or service you ticked is not in what you describe: say more, or take it out.',
  },
  {
    fr: "Le SIRET n'est pas celui de cette entreprise : vérifiez-le.",
    en: 'The SIRET is not that of this company: please check it.',
  },
  {
    fr: 'Le téléphone ou le courriel ne répond pas : vérifiez-les.',
    en: 'The telephone or the e-mail does not answer: please check them.',
  },
  {
    fr: "Le point sur la carte n'est pas à cet endroit : déplacez-le.",
    en: 'The pin on the map is not at this spot: move it.',
  },
  {
    fr: "Il nous faut l'accord du propriétaire du lieu.",
    en: 'We need the consent of the owner of the place.',
  },
  {
    fr: "L'activité n'est pas dans le territoire du guichet : Allier, Cantal, Haute-Loire, Puy-de-Dôme.",
    en: 'This is outside the territory of the desk: Allier, Cantal, Haute-Loire, Puy-de-Dôme.',
  },
];

export const canned: readonly Bilingual[] = written.map(({ fr, en }) => ({ fr: frenchTypography(fr), en }));

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The usual reasons in which every typed word begins one, in whichever language it was typed. */
export function cannedFor(typed: string): readonly Bilingual[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return canned.filter(({ fr, en }) => {
    const own = folded(`${fr} ${en}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}

/** Whether a reason is one of the usual ones, word for word. */
export const isCanned = (reason: string, language: Lang): boolean =>
  canned.some((usual) => usual[language] === reason.trim());
