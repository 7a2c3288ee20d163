import type { Permit } from '@contract/permits';
import { type FormEvent, useState } from 'react';
import { useBilingual } from '../../../i18n/bilingual';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Field } from '../../../ui/Field';
import styles from './Permits.module.css';
import type { PermitActs } from './queries';
import { usePermitTabTexts } from './texts';

/** The documents an authority wants, ticked as they come in; others may be added. */
export function Papers({ permit, change }: { permit: Permit } & Pick<PermitActs, 'change'>) {
  const words = usePermitTabTexts();
  const text = useBilingual();
  const [name, setName] = useState('');
  const { documents } = permit;
  const keep = (next: Permit['documents'], onSuccess?: () => void) =>
    change.mutate({ permit, patch: { documents: next } }, { onSuccess });
  function add(event: FormEvent) {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '' || documents.length >= 30) return;
    keep([...documents, { name: { fr: typed, en: typed }, done: false }], () => setName(''));
  }
  return (
    <section aria-label={words.documents} className={styles.papers}>
      <h3 className={styles.subtitle}>{words.documents}</h3>
      {documents.map((paper, at) => (
        <Checkbox
          key={`${paper.name.fr} ${paper.name.en}`}
          checked={paper.done}
          onChange={(done) => keep(documents.map((each, place) => (place === at ? { ...each, done } : each)))}
        >
          {text(paper.name)}
        </Checkbox>
      ))}
      <form className={styles.newPaper} onSubmit={add}>
        <Field
          label={words.newPaper}
          hideLabel
          placeholder={words.newPaper}
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" size="small" disabled={name.trim() === ''}>
          {words.addPaper}
        </Button>
      </form>
    </section>
  );
}
