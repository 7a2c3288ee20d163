import type { Point } from '@contract/common';
import { circles, type DepthDepartment, type DepthJob } from '@contract/crew';
import { Link } from 'react-router';
import { Bar } from '../../charts/Bar';
import { useFormats } from '../../i18n/format';
import { searchFor } from '../../listings/searchPaths';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useTerms } from '../../vocabularies/queries';
import { useCrewTexts } from '../texts';
import styles from './DepthTable.module.css';
import type { OpenDepartments } from './useOpen';

interface RowProps<Counts> {
  counts: Counts;
  /** The longest bar. */
  most: number;
  near: Point;
  place: string;
  hasSize: boolean;
  hasDays: boolean;
}

/** A department: opened by its name. */
export function DepartmentRow({ open, ...row }: RowProps<DepthDepartment> & { open: OpenDepartments }) {
  const words = useCrewTexts();
  const terms = useTerms();
  const { department } = row.counts;
  const name = terms.label('departments', department);
  const isOpen = open.has(department);
  return (
    <tr className={styles.department}>
      <th scope="row">
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          title={words.open(name)}
          onClick={() => open.toggle(department)}
        >
          <span className={classes(styles.arrow, isOpen && styles.isOpen)}>
            <Icon name="chevronRight" size={14} />
          </span>
          {name}
        </button>
      </th>
      <Figures {...row} />
    </tr>
  );
}

/** A job: its name leads to those who do it. */
export function JobRow(row: RowProps<DepthJob>) {
  const words = useCrewTexts();
  const terms = useTerms();
  const { job, known, heads } = row.counts;
  const name = terms.label('jobTitles', job);
  return (
    <tr className={styles.job}>
      <th scope="row">
        {known[2] > 0 ? (
          <Link to={namesPath(row)} aria-label={words.namesOf(name, known[2])}>
            {name}
          </Link>
        ) : (
          name
        )}
        {heads > 0 && <span className={styles.heads}>{words.heads(heads)}</span>}
      </th>
      <Figures {...row} />
    </tr>
  );
}

/** The search in the widest circle. */
const namesPath = ({ counts, near, place }: RowProps<DepthJob>): string =>
  searchFor('technician', [
    ['job', counts.job],
    ['near', `${near.lat.toFixed(4)},${near.lng.toFixed(4)}`],
    ['radius', String(circles[2])],
    ['place', place],
  ]);

function Figures({ counts, most, hasSize, hasDays }: RowProps<DepthDepartment>) {
  const { number } = useFormats();
  const { known, wanted, lacking } = counts;
  const [first, second, third] = known;
  const parts = [
    { key: '20', value: first, fill: 'var(--ev-audited)' },
    { key: '40', value: second - first, fill: 'var(--ev-declared)' },
    { key: '80', value: third - second, fill: 'var(--ev-computed)' },
  ];
  return (
    <>
      <td className={styles.bar}>
        <Bar bar={{ value: third, parts }} most={most} height={10} />
      </td>
      {circles.map((km, place) => (
        <td key={km} className={styles.figure}>
          <span className={known[place] === 0 ? styles.zero : undefined}>{number(known[place] ?? 0)}</span>
          {hasDays && <Free free={counts.free[place] ?? null} known={known[place] ?? 0} />}
        </td>
      ))}
      {hasSize && <td className={styles.figure}>{wanted === null ? '' : number(wanted)}</td>}
      {hasSize && (
        <td className={classes(styles.figure, lacking > 0 && styles.lacking)}>{lacking > 0 ? number(lacking) : ''}</td>
      )}
    </>
  );
}

function Free({ free, known }: { free: number | null; known: number }) {
  const words = useCrewTexts();
  if (known === 0) return null;
  if (free === null) return <span className={styles.tooFew}>{words.tooFew}</span>;
  return <span className={classes(styles.free, free === 0 && styles.zero)}>{words.free(free)}</span>;
}
