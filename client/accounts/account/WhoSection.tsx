import { type AccountView, changeMe } from '@contract/accounts';
import type { Lang } from '@contract/common';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { useFormats } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { beginSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { useAccountTexts } from '../texts';
import { useFaults } from '../useFaults';
import { Part } from './Part';
import styles from './Part.module.css';

/** Name, organisation, and the language letters are written in. */
export function WhoSection({ account }: { account: AccountView }) {
  const { account: words, fields } = useAccountTexts();
  const { language } = useWords();
  const { time } = useFormats();
  const { name, organisation } = useFaults();
  const client = useQueryClient();
  const [lang, setLang] = useState<Lang>(account.lang);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const form = useForm({
    shape: changeMe.body,
    send: (body) => call(changeMe, { body }),
    onDone: (reply) => {
      if (reply.account) beginSession(client, reply.account);
      setSavedAt(new Date());
    },
    given: { lang },
    faults: { name, organisation },
  });
  const languages = [
    { value: 'fr', label: language.fr },
    { value: 'en', label: language.en },
  ] as const;
  return (
    <Part title={words.who}>
      <form className={styles.form} {...form.props} onChange={() => setSavedAt(null)}>
        <Field
          label={fields.name}
          name="name"
          autoComplete="name"
          defaultValue={account.name}
          error={form.errors.name}
        />
        <Field
          label={fields.organisation}
          aside={fields.optional}
          name="organisation"
          autoComplete="organization"
          defaultValue={account.organisation}
          error={form.errors.organisation}
        />
        <Select label={fields.lang} options={languages} value={lang} onChange={setLang} />
        <FormProblem>{form.problem}</FormProblem>
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={form.isSending}>
            {words.save}
          </Button>
          <span role="status" className={styles.saved}>
            {savedAt && (
              <>
                <Icon name="check" size={14} /> {words.saved(time(savedAt))}
              </>
            )}
          </span>
        </div>
      </form>
    </Part>
  );
}
