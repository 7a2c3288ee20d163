import { z } from 'zod';
import { line, prose, type Reader, terms, words } from './readers';
import { valueTexts } from './texts';

/** What firms have; `equipment` is a technician's too. */
export const companyReaders = {
  'details.services': terms('companyServices'),
  'details.equipment': prose,
  'details.capacity': prose,
  'details.certifications': terms('certifications'),
  'details.siret': line(z.string(), (siret) => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')),
  'details.teamSize': line(z.number(), (people, { language }) => valueTexts[language].people(people)),
  'details.references': words,
} satisfies Record<string, Reader>;
