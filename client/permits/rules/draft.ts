import { type LeadTime, type PermitRule, type RuleInput, ruleInput } from '@contract/permits';

/** A rule as its form holds it: what is typed stays text until it is sent. */
export interface Draft
  extends Pick<RuleInput, 'authority' | 'subject' | 'needs' | 'authorities' | 'protections' | 'note'> {
  departements: string;
  amount: string;
  unit: LeadTime['unit'];
  contact: RuleInput['contact'];
  papersFr: string;
  papersEn: string;
  source: RuleInput['source'];
  checkedOn: string;
  validFrom: string;
  validTo: string;
}

export function draftOf(rule?: PermitRule): Draft {
  return {
    authority: rule?.authority ?? { fr: '', en: '' },
    subject: rule?.subject ?? { fr: '', en: '' },
    needs: rule?.needs ?? [],
    authorities: rule?.authorities ?? [],
    protections: rule?.protections ?? [],
    departements: rule?.departements.join(', ') ?? '',
    amount: rule?.lead ? String(rule.lead.amount) : '',
    unit: rule?.lead?.unit ?? 'workingDays',
    contact: rule?.contact ?? { name: '', email: '', phone: '', url: '' },
    papersFr: linesOf(rule, 'fr'),
    papersEn: linesOf(rule, 'en'),
    note: rule?.note ?? { fr: '', en: '' },
    source: rule?.source ?? { label: '', url: '', grade: 'desk' },
    checkedOn: rule?.checkedOn ?? '',
    validFrom: rule?.validFrom ?? '',
    validTo: rule?.validTo ?? '',
  };
}

const linesOf = (rule: PermitRule | undefined, lang: 'fr' | 'en'): string =>
  rule?.documents.map((paper) => paper[lang]).join('\n') ?? '';

/** The draft as it is sent, or the names of the fields that are not right. */
export function readDraft(draft: Draft): { rule: RuleInput } | { wrong: Set<string> } {
  const { departements, amount, unit, papersFr, papersEn, checkedOn, validFrom, validTo, ...same } = draft;
  const [french, english] = [papersFr.split('\n'), papersEn.split('\n')];
  const documents = Array.from({ length: Math.max(french.length, english.length) }, (_, line) => ({
    fr: french[line]?.trim() ?? '',
    en: english[line]?.trim() ?? '',
  }));
  const checked = ruleInput.safeParse({
    ...same,
    departements: departements.split(/[\s,;]+/).filter(Boolean),
    lead: amount.trim() === '' ? null : { amount: Number(amount), unit },
    documents: documents.filter(({ fr, en }) => fr !== '' || en !== ''),
    checkedOn: checkedOn || null,
    validFrom: validFrom || null,
    validTo: validTo || null,
  });
  if (checked.success) return { rule: checked.data };
  return { wrong: new Set(checked.error.issues.map(({ path }) => String(path[0]))) };
}

/** A rule that stands, as it would be written again. */
export function inputOf(rule: PermitRule): RuleInput {
  const { id: _id, usual: _usual, changedAt: _at, changedByName: _by, ...input } = rule;
  return input;
}
