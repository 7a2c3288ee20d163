import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ErrorNotice } from '../layout/ErrorNotice';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { useMe } from '../session/useMe';
import { EmptyShortlist } from './page/EmptyShortlist';
import styles from './page/Page.module.css';
import { Shortlist } from './page/Shortlist';
import { useLocalShortlist } from './page/useLocalShortlist';
import { useOwnShortlist } from './page/useOwnShortlist';
import { Waiting } from './page/Waiting';
import { ownListsQuery } from './queries';
import { useShortlistTexts } from './texts';

/** The list one is gathering on: of this browser, or the project changed last of who is signed in. */
export function ShortlistPage() {
  const { account, known } = useMe();
  return <Framed>{known ? account ? <Current /> : <Local /> : <Waiting />}</Framed>;
}

/** One project by its address, for those who gather on it. */
export function ProjectPage() {
  const { id = '' } = useParams();
  return (
    <Framed>
      <Own key={id} id={id} />
    </Framed>
  );
}

function Framed({ children }: { children: ReactNode }) {
  const { head } = useShortlistTexts();
  return (
    <>
      <PageMeta title={head.local} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.page}>
        {children}
      </main>
    </>
  );
}

function Current() {
  const { data, error, refetch } = useQuery(ownListsQuery);
  const [current] = data ?? [];
  if (current) return <Own key={current.id} id={current.id} />;
  if (data) return <EmptyShortlist />;
  return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
}

const Own = ({ id }: { id: string }) => <Shown {...useOwnShortlist(id)} />;

const Local = () => <Shown {...useLocalShortlist()} />;

function Shown({ opened, error, retry }: ReturnType<typeof useOwnShortlist>) {
  if (opened) return <Shortlist opened={opened} />;
  return error ? <ErrorNotice error={error} onRetry={retry} /> : <Waiting />;
}
