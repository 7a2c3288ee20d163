import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { Exports } from '../exports/Exports';
import { ErrorNotice } from '../layout/ErrorNotice';
import { importsPath } from '../paths';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Skeleton } from '../ui/Skeleton';
import { phone, useMedia } from '../ui/useMedia';
import { DropFile } from './DropFile';
import { ImportList } from './ImportList';
import { ImportPane } from './ImportPane';
import styles from './Imports.module.css';
import { importQuery } from './queries';
import { useImportTexts } from './texts';

/** Files that came in at the left, the one that is open beside it; without one, a new file and the exports. */
export function ImportsPage() {
  const words = useImportTexts();
  const { id } = useParams();
  const isPhone = useMedia(phone);
  const isOpen = id !== undefined;
  const head = isPhone && isOpen && (
    <>
      <Link to={importsPath} className={styles.back} aria-label={words.back}>
        <Icon name="chevronLeft" size={20} />
      </Link>
      <h1 className={styles.phoneTitle}>{words.list}</h1>
    </>
  );
  const fresh = (
    <section className={classes(panes.pane, styles.fresh)}>
      <DropFile />
      <Exports />
    </section>
  );
  return (
    <DeskFrame current="imports" head={head || undefined}>
      <div className={panes.panes}>
        {isPhone && !isOpen && fresh}
        {!(isPhone && isOpen) && <ImportList current={id} hasHead={!isPhone} />}
        {isOpen ? <OpenImport key={id} id={id} /> : !isPhone && fresh}
      </div>
    </DeskFrame>
  );
}

function OpenImport({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(importQuery(id));
  if (data) return <ImportPane view={data} />;
  return (
    <section className={classes(panes.pane, styles.fresh)}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="240px" />}
    </section>
  );
}
