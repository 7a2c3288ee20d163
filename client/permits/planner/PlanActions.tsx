import { exportPlan, type PlanAsk } from '@contract/permits';
import { useDownload } from '../../reports/useDownload';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import styles from './Plan.module.css';
import { usePlannerTexts } from './texts';

/** The plan taken along: into a calendar, onto paper, to somebody else. */
export function PlanActions({ question }: { question: PlanAsk }) {
  const { plan: words } = usePlannerTexts();
  const [isCopied, copy] = useCopy();
  const { mutate, isPending, isError } = useDownload();
  return (
    <div className={styles.actions}>
      <Button size="small" disabled={isPending} onClick={() => mutate({ url: exportPlan.path, body: question })}>
        <Icon name="calendar" size={15} /> {words.calendar}
      </Button>
      <Button size="small" onClick={() => window.print()}>
        {words.print}
      </Button>
      {copy && (
        <Button size="small" onClick={() => copy(window.location.href)}>
          {isCopied ? words.copied : words.copy}
        </Button>
      )}
      {isError && (
        <p role="alert" className={styles.late}>
          {words.calendarFailed}
        </p>
      )}
    </div>
  );
}
