import type { Indicators } from '@contract/indicators';
import { type Evidence, evidence } from '@contract/productions';
import { useAmounts } from '../../charts/amounts';
import { Bar } from '../../charts/Bar';
import { type BarRow, Bars } from '../../charts/Bars';
import { evidenceFill } from '../../charts/EvidencePatterns';
import { useTerms } from '../../vocabularies/queries';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import { GradeLegend } from './GradeLegend';
import styles from './Spend.module.css';

type Money = NonNullable<Indicators['spend']>;

/** Categories that are shown before one asks for all. */
const few = 6;
/** Of the vocabulary of spend. */
const allCategories = 21;

const partsOf = (grades: Partial<Record<Evidence, number>>) =>
  evidence.options.map((grade) => ({ key: grade, value: grades[grade] ?? 0, fill: evidenceFill[grade] }));

interface SpendProps {
  spend: Money;
  support: Indicators['support'];
  note: string;
}

/** What is spent here by how well it is known, and on what. */
export function Spend({ spend, support, note }: SpendProps) {
  const { spend: words } = useDashboardTexts();
  const { euros, shortEuros } = useAmounts();
  const terms = useTerms();
  const grades = Object.fromEntries(spend.grades.map((grade) => [grade.evidence, grade.amount]));
  const known = spend.categories.filter(({ category }) => category !== null).length;
  const whole = { value: spend.total, parts: partsOf(grades) };
  const nameOf = (category: string | null) =>
    category === null ? words.dayRate : terms.label('spendCategories', category);
  const rows: BarRow[] = spend.categories.map(({ category, amount, grades: own }) => ({
    key: category ?? 'dayRate',
    name: nameOf(category),
    value: amount,
    parts: partsOf(own),
    text: shortEuros(amount),
    cells: [<CategoryFigure key="amount" category={category} amount={amount} />],
  }));
  return (
    <Bars
      title={words.title}
      aside={words.aside(euros(spend.total), known, allCategories)}
      note={note}
      columns={[words.category, words.amount]}
      hideColumns
      few={few}
      rows={rows}
      pictureRows={[{ ...whole, key: 'all', name: words.total, text: shortEuros(spend.total), cells: [] }]}
      empty={words.none}
    >
      {spend.total > 0 && (
        <>
          <Bar bar={whole} most={spend.total} height={34} />
          <GradeLegend spend={spend} />
        </>
      )}
      {support && <Support support={support} />}
    </Bars>
  );
}

/** What is known by the day only has no category: it opens by its evidence. */
function CategoryFigure({ category, amount }: { category: string | null; amount: number }) {
  const { shortEuros } = useAmounts();
  return (
    <Figure figure="spend" by={category === null ? 'evidence' : 'category'} narrowed={category ?? 'dayRate'}>
      {shortEuros(amount)}
    </Figure>
  );
}

function Support({ support }: { support: NonNullable<Indicators['support']> }) {
  const { spend: words } = useDashboardTexts();
  const { ratio, shortEuros } = useAmounts();
  if (support.all === 0) return null;
  return (
    <p className={styles.support}>
      <Figure figure="support">
        {support.leverage === null
          ? words.support(shortEuros(support.all))
          : words.leverage(ratio(support.leverage), shortEuros(support.territorial))}
      </Figure>
    </p>
  );
}
