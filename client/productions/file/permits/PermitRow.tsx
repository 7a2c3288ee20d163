import type { Permit } from '@contract/permits';
import { useId, useState } from 'react';
import { StatusTag, When } from '../../../permits/words/Standing';
import { usePermitNames } from '../../../permits/words/usePermitNames';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/Icon';
import { PermitDetails } from './PermitDetails';
import styles from './Permits.module.css';
import type { PermitActs } from './queries';
import { usePermitTabTexts } from './texts';

interface PermitRowProps {
  permit: Permit;
  acts: PermitActs;
  onRemove(): void;
}

/** One permit as a line, with its details under it when it is open. */
export function PermitRow({ permit, acts, onRemove }: PermitRowProps) {
  const words = usePermitTabTexts();
  const id = useId();
  const [isOpen, open] = useState(false);
  const { places, documents, files, status } = permit;
  const { authority, subject } = usePermitNames()(permit);
  const done = documents.filter((paper) => paper.done).length;
  const isOver = status === 'notNeeded' || status === 'refused';
  return (
    <li className={classes(styles.permit, isOver && styles.over)}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.open(authority)}
        onClick={() => open(!isOpen)}
      >
        <span className={classes(styles.arrow, isOpen && styles.turned)}>
          <Icon name="chevronRight" size={14} />
        </span>
        <span className={styles.who}>
          <strong>{authority}</strong>
          {subject !== '' && <span className={styles.subject}>{subject}</span>}
          {places.length > 0 && <span className={styles.places}>{places.join(', ')}</span>}
        </span>
        <span className={styles.standing}>
          <When permit={permit} />
        </span>
        <span className={styles.state}>
          <StatusTag status={status} />
          <span className={styles.small}>
            {documents.length > 0 && words.papers(done, documents.length)}
            {files.length > 0 && ` · ${words.files(files.length)}`}
          </span>
        </span>
      </button>
      <div id={id}>{isOpen && <PermitDetails permit={permit} acts={acts} onRemove={onRemove} />}</div>
    </li>
  );
}
