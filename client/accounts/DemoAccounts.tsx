import { signIn } from '@contract/accounts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';
import { useWords } from '../i18n/words';
import { FormProblem } from '../sending/FormProblem';
import { useProblemText } from '../sending/useProblemText';
import { beginSession } from '../session/session';
import { Icon } from '../ui/Icon';
import { Tag } from '../ui/Tag';
import styles from './DemoAccounts.module.css';
import { useAccountTexts } from './texts';

const entries = ['producer', 'firm', 'staff', 'admin'] as const;
type Entry = (typeof entries)[number];

/** The demonstration's accounts are no secret: they are in the read-me and hold nothing that is true. */
const credentials = (entry: Entry) => ({ email: `${entry}@demo.test`, password: 'single-desk-demo' });

/** One click for each role, where the directory is a demonstration. */
export function DemoAccounts() {
  const { demo: words } = useAccountTexts();
  const { demo: demoWord } = useWords();
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: (entry: Entry) => call(signIn, { body: credentials(entry) }),
    onSuccess: ({ account }) => account && beginSession(client, account),
  });
  const problem = useProblemText(error, { not_allowed: words.missing });
  return (
    <section className={styles.demo} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <Tag tone="warn">{demoWord}</Tag>
      </div>
      <p className={styles.text}>{words.text}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <button type="button" className={styles.entry} disabled={isPending} onClick={() => mutate(entry)}>
              <span className={styles.name}>{words[entry].name}</span>
              <span className={styles.note}>{words[entry].note}</span>
              <Icon name="chevronRight" size={15} />
            </button>
          </li>
        ))}
      </ul>
      <FormProblem>{problem}</FormProblem>
    </section>
  );
}
