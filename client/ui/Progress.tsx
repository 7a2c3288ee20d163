import styles from './Progress.module.css';

interface ProgressProps {
  /** What is under way, for screen readers. */
  label: string;
  /** From 0 to 1; null while nobody knows how long it takes. */
  done: number | null;
}

/** A thin bar that fills from the left. Words beside it say what it is about. */
export const Progress = ({ label, done }: ProgressProps) => (
  <progress className={styles.bar} aria-label={label} max={1} value={done ?? undefined} />
);

interface StepsProps {
  /** As in "Step 3 of 5". */
  label: string;
  step: number;
  of: number;
}

/** Steps of a form as strokes, those behind and the present one filled. */
export const Steps = ({ label, step, of }: StepsProps) => (
  <div className={styles.steps} role="img" aria-label={label}>
    {Array.from({ length: of }, (_, place) => place + 1).map((place) => (
      <span key={place} className={place <= step ? styles.behind : styles.ahead} />
    ))}
  </div>
);
