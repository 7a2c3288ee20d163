import type { ImportState, ImportSummary } from '@contract/imports';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import panes from '../desk/Panes.module.css';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useWhen } from '../moderation/when';
import { importPath, importsPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { classes } from '../ui/classes';
import { Skeleton } from '../ui/Skeleton';
import { Tag } from '../ui/Tag';
import { ImportKindMark } from './ImportKindMark';
import styles from './ImportList.module.css';
import { importsQuery } from './queries';
import { useImportTexts } from './texts';

const tones: Record<ImportState, 'plain' | 'ok' | 'warn' | 'bad' | 'info'> = {
  uploaded: 'warn',
  planned: 'info',
  running: 'info',
  done: 'ok',
  undoing: 'info',
  undone: 'plain',
  failed: 'bad',
};

/** Every import, newest first. */
export function ImportList({ current, hasHead }: { current: string | undefined; hasHead: boolean }) {
  const words = useImportTexts();
  const { data, error, refetch, isPending } = useQuery(importsQuery);
  return (
    <nav className={classes(panes.pane, panes.list)} aria-label={words.list}>
      {hasHead ? (
        <header className={panes.head}>
          <h1 className={panes.title}>{words.title}</h1>
          {current !== undefined && (
            <ButtonLink to={importsPath} size="small" className={styles.fresh}>
              {words.fresh}
            </ButtonLink>
          )}
        </header>
      ) : (
        <h2 className={styles.phoneHead}>{words.list}</h2>
      )}
      {isPending && (
        <div className={styles.waiting} role="status" aria-label={words.waiting}>
          <Skeleton height="42px" />
          <Skeleton height="42px" />
        </div>
      )}
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.imports.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul>
        {data?.imports.map((each) => (
          <ImportRow key={each.id} summary={each} isCurrent={each.id === current} />
        ))}
      </ul>
    </nav>
  );
}

function ImportRow({ summary, isCurrent }: { summary: ImportSummary; isCurrent: boolean }) {
  const words = useImportTexts();
  const when = useWhen();
  const { id, fileName, kind, rows, state, byName, at } = summary;
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <Link to={importPath(id)} className={styles.link} aria-current={isCurrent ? 'page' : undefined}>
        <ImportKindMark kind={kind} />
        <strong className={styles.name}>{fileName}</strong>
        <span className={styles.when}>{when.since(at)}</span>
        <span className={styles.what}>
          {words.rows(rows)}, {byName}
        </span>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </Link>
    </li>
  );
}
