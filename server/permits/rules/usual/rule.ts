import { createHash } from 'node:crypto';
import type { Bilingual } from '../../../common/contract';
import type { RuleInput } from '../contract';

export type UsualRule = RuleInput & { id: string };

type Given = Pick<RuleInput, 'authority' | 'subject' | 'lead'> &
  Partial<Omit<RuleInput, 'source'>> & {
    /** Stays with a rule for ever: its id is made of it. */
    key: string;
    source: Partial<RuleInput['source']> & Pick<RuleInput['source'], 'label'>;
  };

const blank = {
  needs: [],
  authorities: [],
  protections: [],
  departements: [],
  contact: { name: '', email: '', phone: '', url: '' },
  documents: [],
  note: { fr: '', en: '' },
  checkedOn: null,
  validFrom: null,
  validTo: null,
};

/** The day on which the sources graded `read` were read. */
export const readOn = '2026-11-24';

/** A usual rule; what it does not name is empty, and what was read was read on `readOn`. */
export function usualRule({ key, source: { grade = 'read', url = '', label }, ...given }: Given): UsualRule {
  const id = createHash('sha256').update(`permit-rule:${key}`).digest('hex').slice(0, 24);
  return { ...blank, checkedOn: grade === 'read' ? readOn : null, ...given, id, source: { label, url, grade } };
}

/** What the trade knows and nobody has read at a source yet: the desk checks it with the authority. */
export const generalKnowledge = { label: 'Usage de la profession, à vérifier', grade: 'general' } as const;

/** Papers that any authority asks for. */
export const usualPapers: Bilingual[] = [
  { fr: 'Demande avec dates, horaires et plan des lieux', en: 'Application with dates, hours and a plan of the place' },
  { fr: 'Synopsis et scènes tournées sur place', en: 'Synopsis and the scenes shot there' },
  { fr: 'Attestation d’assurance responsabilité civile', en: 'Public liability insurance certificate' },
];
