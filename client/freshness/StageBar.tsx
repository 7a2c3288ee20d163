import type { FreshnessStage } from '@contract/freshness';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { useWords } from '../i18n/words';
import { KindMark } from '../kinds/KindMark';
import { classes } from '../ui/classes';
import styles from './Ageing.module.css';
import { type AgedKind, stages } from './queries';
import { useFreshnessTexts } from './texts';

interface StageBarProps {
  aged: AgedKind;
  /** The stage and kind that the list below is narrowed to. */
  isCurrent(stage: FreshnessStage): boolean;
  pathOf(stage: FreshnessStage): string;
}

/** One kind as a bar of its stages, each told by its pattern, its word and its number. */
export function StageBar({ aged: { kind, stages: counts }, isCurrent, pathOf }: StageBarProps) {
  const words = useFreshnessTexts();
  const { kinds } = useWords();
  const { number } = useFormats();
  const total = stages.reduce((sum, stage) => sum + counts[stage], 0);
  const shown = stages.filter((stage) => counts[stage] > 0);
  return (
    <div className={styles.kind}>
      <h3 className={styles.kindName}>
        <KindMark kind={kind} /> {kinds[kind].other} <span className={styles.total}>{number(total)}</span>
      </h3>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((stage) => (
          <span key={stage} className={classes(styles.part, styles[stage])} style={{ flexGrow: counts[stage] }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={words.ageing.bar(kinds[kind].other)}>
        {shown.map((stage) => (
          <li key={stage}>
            <Link className={styles.entry} to={pathOf(stage)} aria-current={isCurrent(stage) ? 'true' : undefined}>
              <span className={classes(styles.swatch, styles[stage])} aria-hidden="true" />
              {words.stages[stage]} <b>{number(counts[stage])}</b>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
