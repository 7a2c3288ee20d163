import type { DryRun } from '@contract/imports';
import { Button } from '../ui/Button';
import { TermsPicker } from '../vocabularies/TermsPicker';
import styles from './DryRun.module.css';
import type { MappingDraft } from './draft';
import { useImportTexts } from './texts';

type Stranger = DryRun['unknown'][number];

/** What a file says in its own words: each may be given a term of ours, or left out. */
export function Strangers({ unknown, draft }: { unknown: Stranger[]; draft: MappingDraft }) {
  const { plan: words } = useImportTexts();
  return (
    <section className={styles.inner}>
      <h4 className={styles.subtitle}>{words.unknown}</h4>
      <p className={styles.text}>{words.unknownText}</p>
      <ul className={styles.strangers}>
        {unknown.map((stranger) => (
          <StrangerRow key={`${stranger.target} ${stranger.value}`} stranger={stranger} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function StrangerRow({ stranger, draft }: { stranger: Stranger; draft: MappingDraft }) {
  const { plan: words, rows } = useImportTexts();
  const { target, value, vocabulary } = stranger;
  const meaning = draft.mapping.values[target]?.[value];
  const mean = (id: string | undefined) => draft.setMeaning(target, value, id);
  const isSkipped = meaning === '';
  return (
    <li className={styles.stranger}>
      <TermsPicker
        label={words.means(value)}
        hint={isSkipped ? words.skipped(rows(stranger.rows)) : rows(stranger.rows)}
        vocabulary={vocabulary}
        chosen={meaning ? [meaning] : []}
        most={1}
        onAdd={mean}
        onRemove={() => mean(undefined)}
      />
      {!meaning && (
        <Button look="quiet" size="small" className={styles.skip} onClick={() => mean(isSkipped ? undefined : '')}>
          {isSkipped ? words.again : words.skip}
        </Button>
      )}
    </li>
  );
}
