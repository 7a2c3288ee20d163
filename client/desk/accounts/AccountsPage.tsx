import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { DeskFrame } from '../DeskFrame';
import panes from '../Panes.module.css';
import { AccountRow } from './AccountRow';
import styles from './AccountsPage.module.css';
import { accountsQuery, useChangeAccount } from './queries';
import { SearchLine } from './SearchLine';
import { useAccountsTexts } from './texts';
import { useAskedFor } from './useAskedFor';

/** Who has an account, whom the desk trusts, and who works here. */
export function AccountsPage() {
  const words = useAccountsTexts();
  const [q, askFor] = useAskedFor();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(accountsQuery(q));
  const change = useChangeAccount();
  const problem = useProblemText(change.error);
  const accounts = data?.pages.flatMap((page) => page.accounts);
  return (
    <DeskFrame current="accounts">
      <div className={panes.panes}>
        <section className={panes.pane} aria-label={words.title}>
          <header className={panes.head}>
            <h1 className={styles.title}>{words.title}</h1>
            <span className={panes.meta}>{data && words.count(data.pages[0]?.total ?? 0)}</span>
            <SearchLine q={q} onAsk={askFor} />
          </header>
          <div className={styles.body}>
            <FormProblem>{problem}</FormProblem>
            {!accounts && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
            {accounts?.length === 0 && (
              <Notice title={words.none(q)} action={<Button onClick={() => askFor('')}>{words.all}</Button>} />
            )}
            {accounts && accounts.length > 0 && (
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.columns.who}</th>
                    <th scope="col">{words.columns.email}</th>
                    <th scope="col">{words.columns.since}</th>
                    <th scope="col" title={words.trustedHint}>
                      {words.columns.trusted}
                    </th>
                    <th scope="col">{words.columns.role}</th>
                  </tr>
                </thead>
                <tbody>
                  {accounts.map((account) => (
                    <AccountRow key={account.id} account={account} onChange={change.mutate} />
                  ))}
                </tbody>
              </table>
            )}
            {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
          </div>
        </section>
      </div>
    </DeskFrame>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="40px" />
    <Skeleton height="40px" />
    <Skeleton height="40px" />
  </div>
);
