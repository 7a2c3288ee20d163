import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { Asking } from './planner/Asking';
import { Plan } from './planner/Plan';
import styles from './planner/Planner.module.css';
import { usePlannerTexts } from './planner/texts';
import { usePlanInUrl } from './planner/usePlanInUrl';

/** From places and a first shooting day to whom to ask by when. The address holds all of it, to be kept or sent. */
export function PlannerPage() {
  const words = usePlannerTexts();
  const plan = usePlanInUrl();
  return (
    <>
      <PageMeta title={words.title} description={words.lead} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
        </header>
        <Asking plan={plan} />
        <Plan asked={plan.asked} />
      </main>
    </>
  );
}
