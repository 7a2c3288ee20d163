import { KindMark } from '../kinds/KindMark';
import { kinds } from '../kinds/kinds';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { Icon } from '../ui/Icon';
import { FieldError } from '../ui/Labelled';
import styles from './NewListingPage.module.css';
import { useFormTexts } from './texts';
import { useBegin } from './useBegin';

/** What would you like to list: one of four, and its form opens with what the account says already. */
export function NewListingPage() {
  const words = useFormTexts();
  const { begin, isPending, isError } = useBegin();
  return (
    <div className={styles.page}>
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.main}>
        <PageMeta title={words.create.title} />
        <h1 className={styles.title}>{words.create.title}</h1>
        <p className={styles.lead}>{words.create.lead}</p>
        {isError && <FieldError id="begin-error">{words.create.again}</FieldError>}
        <ul className={styles.cards}>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" className={styles.card} disabled={isPending} onClick={() => begin(kind)}>
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
