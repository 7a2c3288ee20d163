import type { Indicators } from '@contract/indicators';
import type { ReactNode } from 'react';
import { useAmounts } from '../charts/amounts';
import type { Beside } from './beside';
import { Figure } from './Figure';
import styles from './Strip.module.css';
import { useDashboardTexts } from './texts';
import { useChange } from './useChange';

interface CellProps {
  /** The figure, opened by a press. */
  children: ReactNode;
  name: string;
  lines: readonly (ReactNode | null)[];
}

const Cell = ({ children, name, lines }: CellProps) => (
  <li className={styles.cell}>
    <span className={styles.figure}>{children}</span>
    <span className={styles.name}>{name}</span>
    {lines.map(
      (line, place) =>
        line && (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell keep their order
          <span key={place} className={styles.meta}>
            {line}
          </span>
        ),
    )}
  </li>
);

/** Days, spend, people, paid days and answer time: beside the count, since one series brings more than ten small shoots. */
export function Strip({ indicators, beside }: { indicators: Indicators; beside: Beside | null }) {
  const { strip: words } = useDashboardTexts();
  const { tenths, whole } = useAmounts();
  const change = useChange(beside?.year ?? null);
  const { days, jobs, spend } = indicators;
  const planned = Math.round(days.planned - days.done);
  return (
    <ul className={styles.strip} aria-label={words.label}>
      <Cell
        name={words.days(days.done)}
        lines={[change(days.done, beside?.days), planned > 0 ? words.planned(planned) : null]}
      >
        <Figure figure="days">{whole(days.done)}</Figure>
      </Cell>
      <SpendCell spend={spend} beside={beside} />
      <Cell
        name={words.heads(jobs?.heads ?? 0)}
        lines={jobs ? [words.headsKnown(jobs.known), change(jobs.heads, beside?.heads)] : [words.keptWhy]}
      >
        {jobs ? <Figure figure="heads">{whole(jobs.heads)}</Figure> : <Kept />}
      </Cell>
      <Cell
        name={words.jobDays(jobs?.jobDays ?? 0)}
        lines={
          jobs
            ? [
                <Figure key="fte" figure="fte">
                  {words.fte(tenths(jobs.fte))}
                </Figure>,
                change(jobs.jobDays, beside?.jobDays),
              ]
            : []
        }
      >
        {jobs ? <Figure figure="jobDays">{whole(jobs.jobDays)}</Figure> : <Kept />}
      </Cell>
      {indicators.answers && <AnswerCell answers={indicators.answers} beside={beside} />}
    </ul>
  );
}

function Kept() {
  const { strip } = useDashboardTexts();
  return <span className={styles.kept}>{strip.kept}</span>;
}

function SpendCell({ spend, beside }: { spend: Indicators['spend']; beside: Beside | null }) {
  const { strip: words, spend: spendWords } = useDashboardTexts();
  const { percent, shortEuros } = useAmounts();
  const change = useChange(beside?.year ?? null);
  if (!spend)
    return (
      <Cell name={words.spend} lines={[words.keptWhy]}>
        <Kept />
      </Cell>
    );
  const best = spend.grades.find(({ amount }) => amount > 0);
  return (
    <Cell
      name={words.spend}
      lines={[
        best ? words.share(percent(best.amount / spend.total), spendWords.ofGrade[best.evidence]) : null,
        change(spend.total, beside?.spend),
      ]}
    >
      <Figure figure="spend">{shortEuros(spend.total)}</Figure>
    </Cell>
  );
}

/** Hours up to two days, then days. */
function AnswerCell({ answers, beside }: { answers: NonNullable<Indicators['answers']>; beside: Beside | null }) {
  const { strip: words, days } = useDashboardTexts();
  const long = (hours: number) => (hours < 24 ? words.hours(Math.round(hours)) : days(Math.round(hours / 2.4) / 10));
  const { medianHours } = answers;
  if (medianHours === null)
    return (
      <Cell name={words.noAnswer} lines={[]}>
        –
      </Cell>
    );
  return (
    <Cell
      name={words.answer}
      lines={[
        words.answers(answers.answered),
        beside?.answerHours ? words.was(long(beside.answerHours), beside.year) : null,
      ]}
    >
      <Figure figure="answers">{long(medianHours)}</Figure>
    </Cell>
  );
}
