import type { Permit } from '@contract/permits';
import { Tag } from '../../ui/Tag';
import styles from './Standing.module.css';
import { usePermitTexts } from './texts';
import { useStanding } from './useStanding';

const tones = {
  toFile: 'plain',
  requested: 'info',
  completed: 'info',
  granted: 'ok',
  refused: 'bad',
  notNeeded: 'plain',
} as const;

/** The state of a permit as a word. */
export const StatusTag = ({ status }: Pick<Permit, 'status'>) => (
  <Tag tone={tones[status]}>{usePermitTexts().status[status]}</Tag>
);

/** Its next day, and in red or amber what is wrong. */
export function When({ permit }: { permit: Permit }) {
  const { when, trouble, tone } = useStanding()(permit);
  return (
    <>
      <span className={styles.when}>{when}</span>
      {trouble && tone && <strong className={styles[tone]}>{trouble}</strong>}
    </>
  );
}
