import type { AccountView } from '@contract/accounts';
import type { ListingKind } from '@contract/common';
import { createListing } from '@contract/editing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../api';
import { KindMark } from '../kinds/KindMark';
import { kinds } from '../kinds/kinds';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { formPath } from '../paths';
import { useMe } from '../session/useMe';
import { Icon } from '../ui/Icon';
import { FieldError } from '../ui/Labelled';
import { knownOf } from './known';
import styles from './NewListingPage.module.css';
import { formQuery } from './queries';
import { useFormTexts } from './texts';

/** What would you like to list: one of four, and its form opens with what the account says already. */
export function NewListingPage() {
  const words = useFormTexts();
  const { account } = useMe();
  const begin = useBegin(account);
  return (
    <div className={styles.page}>
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.main}>
        <PageMeta title={words.create.title} />
        <h1 className={styles.title}>{words.create.title}</h1>
        <p className={styles.lead}>{words.create.lead}</p>
        {begin.isError && <FieldError id="begin-error">{words.create.again}</FieldError>}
        <ul className={styles.cards}>
          {kinds.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className={styles.card}
                disabled={begin.isPending}
                onClick={() => begin.mutate(kind)}
              >
                <span className={styles.mark}>
                  <KindMark kind={kind} />
                </span>
                <span className={styles.words}>
                  <span className={styles.name}>{words.kinds[kind].name}</span>
                  <span className={styles.note}>{words.kinds[kind].note}</span>
                  <span className={styles.takes}>{words.kinds[kind].takes}</span>
                </span>
                <Icon name="chevronRight" />
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function useBegin(account: AccountView | null) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (kind: ListingKind) => call(createListing, { body: { kind, ...knownOf(kind, account) } }),
    onSuccess(form) {
      client.setQueryData(formQuery(form.slug).queryKey, form);
      // The way back leads past the cards: going there again would begin a second listing.
      void navigate(formPath(form.slug), { replace: true });
    },
  });
}
