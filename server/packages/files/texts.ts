import type { Lang, ListingKind } from '../../common/contract';
import { frenchTypography } from '../../mail/typography';
import type { PackageItem, PackageView } from '../contract';

interface Texts {
  kinds: Record<ListingKind, string>;
  /** What the file is, in a sentence. */
  about(view: PackageView): string;
  within(km: number): string;
  scouting(title: string): string;
}

const fr: Texts = {
  kinds: { location: 'Lieu', technician: 'Technicien', actor: 'Comédien', company: 'Entreprise' },
  about: ({ title, preparedBy, company, masked }) =>
    frenchTypography(
      `Dossier de repérage « ${title} », préparé par ${preparedBy}${company ? ` pour ${company}` : ''}.${masked ? ' Dossier masqué : les cercles disent la région, pas l’adresse.' : ''}`,
    ),
  within: (km) => `À moins de ${km}\u00a0km du centre du cercle ; position approchée.`,
  scouting: (title) => frenchTypography(`Repérage : ${title}`),
};

const en: Texts = {
  kinds: { location: 'Location', technician: 'Crew', actor: 'Actor', company: 'Company' },
  about: ({ title, preparedBy, company, masked }) =>
    `Scouting package “${title}”, prepared by ${preparedBy}${company ? ` for ${company}` : ''}.${masked ? ' Masked package: circles tell the region, not the address.' : ''}`,
  within: (km) => `Within ${km}\u00a0km of the centre of the circle; position approximate.`,
  scouting: (title) => `Scouting: ${title}`,
};

export const fileTexts: Record<Lang, Texts> = { fr, en };

/** An entry in a few lines, for programs that show a text beside a point. */
export const aboutItem = ({ subtitle, pitch, facts, radiusKm }: PackageItem, lang: Lang): string =>
  [
    subtitle[lang],
    pitch,
    facts.map((fact) => fact[lang]).join(' · '),
    radiusKm > 0 ? fileTexts[lang].within(radiusKm) : '',
  ]
    .filter(Boolean)
    .join('\n');
