import { z } from 'zod';
import { bilingual } from '../../common/contract';
import { termId } from '../../vocabularies/contract';
import { describeKind } from './kind';

/** INSEE: the 14 digits of a SIRET pass Luhn's check; La Poste's branches (SIREN 356000000) sum to a multiple of 5 instead. */
export function isSiret(typed: string): boolean {
  if (!/^\d{14}$/.test(typed)) return false;
  const digits = [...typed].map(Number);
  if (typed.startsWith('356000000')) return digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
  const luhn = digits.reduce((sum, digit, place) => {
    const weighed = place % 2 === 0 ? digit * 2 : digit;
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return luhn % 10 === 0;
}

export const companyDetails = z.object({
  services: z.array(termId).min(1, 'At least one service, as in "fo_catering"').max(12),
  /** Kit, rooms, fleet: what is there to hire. */
  equipment: bilingual.partial().optional(),
  /** How much at once: covers, beds, seats, kVA. */
  capacity: bilingual.partial().optional(),
  certifications: z.array(termId).max(10).default([]),
  siret: z
    .string()
    .transform((typed) => typed.replaceAll(/\s/g, ''))
    .refine(isSiret, 'Not a SIRET: 14 digits with a right check digit')
    .optional(),
  teamSize: z.number().int().min(1).max(10_000).optional(),
  references: z.array(z.string().min(1).max(160)).max(40).default([]),
});
export type CompanyDetails = z.infer<typeof companyDetails>;

export const company = describeKind({
  kind: 'company',
  details: companyDetails,
  facets: { service: 'companyServices', certification: 'certifications' },
  terms: (details) => [
    { field: 'services', vocabulary: 'companyServices', ids: details.services },
    { field: 'certifications', vocabulary: 'certifications', ids: details.certifications },
  ],
  facetValues: (details) => ({ service: details.services, certification: details.certifications }),
  subtitle: (details) => ({ vocabulary: 'companyServices', ids: details.services.slice(0, 2) }),
  words: (details) => [
    ...Object.values(details.equipment ?? {}),
    ...Object.values(details.capacity ?? {}),
    ...details.references,
  ],
});
