import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../layout/ErrorNotice';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CastingFrame } from './CastingFrame';
import styles from './Check.module.css';
import { checkQuery } from './queries';
import { useCastingTexts } from './texts';
import { Verdict } from './Verdict';

/** Whoever holds a leaflet or a message types its code here; the address holds it, so that the answer can be shared. */
export function CheckPage() {
  const { check: words } = useCastingTexts();
  const [url, setUrl] = useSearchParams();
  const code = (url.get('code') ?? '').trim().slice(0, 40);
  const [typed, type] = useState(code);
  const { data, error, refetch } = useQuery(checkQuery(code));
  function submit(event: FormEvent) {
    event.preventDefault();
    setUrl(typed.trim() ? { code: typed.trim() } : {}, { replace: code !== '' });
  }
  return (
    <CastingFrame title={words.title} description={words.lead}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <form className={styles.form} onSubmit={submit}>
            <Field
              label={words.label}
              placeholder={words.placeholder}
              className={styles.input}
              value={typed}
              onChange={({ target }) => type(target.value)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
            />
            <Button look="primary" type="submit">
              {words.submit}
            </Button>
          </form>
          <div role="status">
            {code !== '' && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
            {code !== '' && data && <Verdict {...data} />}
          </div>
        </div>
        <Never />
      </div>
    </CastingFrame>
  );
}

function Never() {
  const { check, neverPay } = useCastingTexts();
  const { title, ...lines } = check.never;
  return (
    <aside className={styles.never}>
      <p className={styles.neverTitle}>{neverPay}</p>
      <p>{title}</p>
      <ul>
        {Object.values(lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}
