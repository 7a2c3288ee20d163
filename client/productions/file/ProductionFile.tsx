import type { ProductionStatus } from '@contract/productions';
import { useQuery } from '@tanstack/react-query';
import { CallProblem } from '../../api';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { OpenFile } from './OpenFile';
import styles from './ProductionFile.module.css';
import { productionQuery } from './queries';
import { useFileTexts } from './texts';
import { Waiting } from './Waiting';

interface ProductionFileProps {
  id: string;
  /** Where the board moves it right now: shown as done, with no further step until that stands on the record. */
  movingTo?: ProductionStatus;
  /** The reader is done with it, or it is no longer there. */
  onClose(): void;
}

/** One production, whole: beside the board, or a page of its own on a telephone. */
export function ProductionFile({ id, movingTo, onClose }: ProductionFileProps) {
  const { data, error, refetch } = useQuery(productionQuery(id));
  if (data) {
    const production = movingTo && movingTo !== data.status ? { ...data, status: movingTo, next: [] } : data;
    return <OpenFile key={id} production={production} onClose={onClose} />;
  }
  return (
    <section className={styles.file}>
      <div className={styles.alone}>
        {error ? <Missing error={error} onClose={onClose} onRetry={() => void refetch()} /> : <Waiting />}
      </div>
    </section>
  );
}

function Missing({ error, onClose, onRetry }: { error: Error; onClose(): void; onRetry(): void }) {
  const words = useFileTexts();
  const isGone = error instanceof CallProblem && ['not_found', 'invalid_input'].includes(error.code);
  if (!isGone) return <ErrorNotice error={error} onRetry={onRetry} />;
  return (
    <Notice title={words.gone} action={<Button onClick={onClose}>{words.close}</Button>}>
      {words.goneText}
    </Notice>
  );
}
