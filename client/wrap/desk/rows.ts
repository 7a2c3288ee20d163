import type { Evidence, ProductionView, Workforce } from '@contract/productions';
import type { WrapAnswers, WrapPart } from '@contract/wrap';
import { useFigures } from '../../productions/file/figures';
import { useTerms } from '../../vocabularies/queries';
import { peopleGroups, stays } from '../form/values';
import { usePanelTexts } from './texts';

/** A declared figure beside the one on record. */
export interface Row {
  label: string;
  declared: string;
  /** Empty: nothing is on record. */
  recorded: string;
  /** What follows from taking it over, where that is not plain. */
  note?: string;
}

const dayMs = 86_400_000;
const fits = ({ shoots }: ProductionView, days: number): boolean => {
  const [only, ...others] = shoots;
  if (!only || others.length > 0) return false;
  return days <= Math.round((Date.parse(only.to) - Date.parse(only.from)) / dayMs) + 1;
};

/** Every declared figure by its part; what was not answered has no row. */
export function useRows(answers: WrapAnswers, production: ProductionView): Record<WrapPart, Row[]> {
  const words = usePanelTexts();
  const { tenths } = useFigures();
  const plain = (label: string, declared: number | null | undefined, recorded: number | null, note?: string): Row[] =>
    declared === null || declared === undefined
      ? []
      : [{ label, declared: tenths(declared), recorded: recorded === null ? '' : tenths(recorded), note }];
  const { shootingDays, prepDays, wrapDays } = answers;
  const { daysPlanned } = production.standing;
  return {
    days: [
      ...plain(words.rows.shootingDays, shootingDays, daysPlanned, daysNote()),
      ...plain(words.rows.prepDays, prepDays, production.prepDays),
      ...plain(words.rows.wrapDays, wrapDays, production.wrapDays),
    ],
    people: usePeople(answers, production),
    volumes: stays.flatMap((name) => plain(words.rows[name], answers.volumes[name], production.volumes[name])),
    spend: useSpend(answers, production),
  };

  function daysNote(): string | undefined {
    if (shootingDays === null || shootingDays === daysPlanned) return undefined;
    return fits(production, shootingDays) ? words.notes.periodFollows(words.days(shootingDays)) : words.notes.byHand;
  }
}

function usePeople({ people }: WrapAnswers, production: ProductionView): Row[] {
  const { rows: words } = usePanelTexts();
  const { whole } = useFigures();
  const inWords = (
    of: Partial<Workforce> | undefined,
    all: 'heads' | 'jobDays',
    local: 'localHeads' | 'localJobDays',
  ) => {
    const [sum, part] = [of?.[all] ?? null, of?.[local] ?? null];
    if (sum === null && part === null) return '';
    return part === null ? whole(sum ?? 0) : words.local(sum === null ? '?' : whole(sum), whole(part));
  };
  return peopleGroups.flatMap((group) => {
    const [told, known] = [people[group], production.people[group]];
    return [
      {
        label: words.heads(words[group]),
        declared: inWords(told, 'heads', 'localHeads'),
        recorded: inWords(known, 'heads', 'localHeads'),
      },
      {
        label: words.jobDays(words[group]),
        declared: inWords(told, 'jobDays', 'localJobDays'),
        recorded: inWords(known, 'jobDays', 'localJobDays'),
      },
    ].filter(({ declared }) => declared !== '');
  });
}

function useSpend({ spend }: WrapAnswers, production: ProductionView): Row[] {
  const words = usePanelTexts();
  const { euros } = useFigures();
  const terms = useTerms();
  const lines = terms.all('spendCategories').flatMap(({ id }): Row[] => {
    const declared = spend[id];
    if (declared === undefined) return [];
    const known = production.spend.filter(({ category }) => category === id);
    const isOwn = (grade: Evidence) => known.some(({ source, evidence }) => source !== 'wrap' && evidence === grade);
    const note = isOwn('audited') ? words.notes.auditedWins : isOwn('declared') ? words.notes.addsUp : undefined;
    const recorded = known.map(({ amount, evidence }) => `${euros(amount)} ${words.evidence[evidence]}`).join('\n');
    return [{ label: terms.label('spendCategories', id), declared: euros(declared), recorded, note }];
  });
  const total = Object.values(spend).reduce((sum, amount) => sum + amount, 0);
  return lines.length < 2 ? lines : [...lines, { label: words.rows.total, declared: euros(total), recorded: '' }];
}
