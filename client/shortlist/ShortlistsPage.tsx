import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../layout/ErrorNotice';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { fold } from '../search/folding';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { BeginForm } from './lists/BeginForm';
import { ListRow } from './lists/ListRow';
import styles from './lists/Lists.module.css';
import { RemovedLine } from './lists/RemovedLine';
import page from './page/Page.module.css';
import { Waiting } from './page/Waiting';
import { ownListsQuery } from './queries';
import { useShortlistTexts } from './texts';

/** From so many projects on one looks for them by name. */
const many = 8;

/** One's own projects and those one was asked into. */
export function ShortlistsPage() {
  const { lists: words } = useShortlistTexts();
  const { data, error, refetch } = useQuery(ownListsQuery);
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<{ id: string; title: string } | null>(null);
  const shown = data?.filter(({ title, company }) => fold(`${title} ${company}`).includes(fold(typed.trim())));
  return (
    <>
      <PageMeta title={words.title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={page.page}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <BeginForm />
        {data && data.length >= many && (
          <div className={styles.search}>
            <Field
              label={words.search}
              type="search"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </div>
        )}
        {!data && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
        {data?.length === 0 && <Notice title={words.none}>{words.noneText}</Notice>}
        {data && data.length > 0 && shown?.length === 0 && <Notice title={words.noneFound(typed)} />}
        <ul>
          {shown?.map((list) => (
            <ListRow key={list.id} list={list} onRemoved={() => setRemoved({ id: list.id, title: list.title })} />
          ))}
        </ul>
      </main>
      {removed && <RemovedLine key={removed.id} {...removed} onGone={() => setRemoved(null)} />}
    </>
  );
}
