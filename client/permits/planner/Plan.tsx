import type { PermitPlan } from '@contract/permits';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useDays } from '../../listings/days';
import { askPath } from '../../paths';
import { Skeleton } from '../../ui/Skeleton';
import { type Asked, questionOf } from './asked';
import styles from './Plan.module.css';
import { PlanActions } from './PlanActions';
import { planQuery } from './queries';
import { Step } from './Step';
import { usePlannerTexts } from './texts';

/** Whom to ask by when, along a line from today to the first shooting day. */
export function Plan({ asked }: { asked: Asked }) {
  const words = usePlannerTexts();
  const question = questionOf(asked, useLanguage());
  const { data, error, refetch, isPlaceholderData } = useQuery(planQuery(question));
  if (!question) return <p className={styles.start}>{words.start}</p>;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="240px" />;
  return (
    <section className={styles.plan} aria-busy={isPlaceholderData} aria-label={words.title}>
      <header className={styles.head}>
        <Summary plan={data} />
        {data.steps.length > 0 && <PlanActions question={question} />}
      </header>
      {data.unknown.length > 0 && (
        <p className={styles.unknown}>
          {words.unknown.text(data.unknown.join(', '))}{' '}
          <Link to={askPath} state={{ places: data.unknown.join('\n') }}>
            {words.unknown.ask}
          </Link>
        </p>
      )}
      {data.steps.length > 0 && <Timeline plan={data} />}
    </section>
  );
}

function Summary({ plan: { steps, late, firstPossible } }: { plan: PermitPlan }) {
  const { plan: words } = usePlannerTexts();
  const { day } = useDays();
  if (steps.length === 0) {
    return (
      <div>
        <h2 className={styles.title}>{words.nothing}</h2>
        <p className={styles.text}>{words.nothingText}</p>
      </div>
    );
  }
  return (
    <div role="status">
      <h2 className={styles.title}>{words.title(steps.length)}</h2>
      <p className={styles.text}>
        {late > 0 ? <strong className={styles.late}>{words.late(late)}</strong> : words.inTime}{' '}
        {firstPossible && late > 0 && words.possible(day(firstPossible))}
      </p>
    </div>
  );
}

/** In the order of the last days to file: what is unknown, what is past, today, what is to come, the shoot. */
function Timeline({ plan }: { plan: PermitPlan }) {
  const words = usePlannerTexts();
  const { day } = useDays();
  const now = plan.steps.filter(({ fileBy }) => fileBy === null);
  const past = plan.steps.filter(({ late }) => late);
  const ahead = plan.steps.filter(({ late, fileBy }) => !late && fileBy !== null);
  return (
    <>
      <ol className={styles.line}>
        {past.map((step) => (
          <Step key={step.rule.id} step={step} />
        ))}
        <li className={styles.today}>
          <span className={styles.mark} aria-hidden="true" />
          <span>{words.plan.today(day(plan.from))}</span>
        </li>
        {[...now, ...ahead].map((step) => (
          <Step key={step.rule.id} step={step} />
        ))}
        <li className={styles.shooting}>
          <span className={styles.mark} aria-hidden="true" />
          <span>{words.plan.shooting(day(plan.firstDay))}</span>
        </li>
      </ol>
      <p className={styles.caution}>{words.caution}</p>
    </>
  );
}
