import { makeCalendarLink, readCalendar } from '@contract/reports';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, urlOf } from '../api';
import { useFormats } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import { ErrorNotice } from '../layout/ErrorNotice';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useCopy } from '../ui/useCopy';
import { calendarLinkQuery } from './queries';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';

/** Shoots for one's own calendar program: a file for once, an address for always. */
export function Calendar({ year }: { year: number }) {
  const { calendar: words, files } = useReportTexts();
  const lang = useLanguage();
  const lines = [
    { name: files.ofYear(year), query: { year } },
    { name: files.all, query: {} },
  ];
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.lines}>
        {lines.map(({ name, query }) => (
          <li key={name} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <a className={styles.file} href={urlOf(readCalendar.path, {}, { ...query, lang })} download>
              {words.file}
            </a>
          </li>
        ))}
      </ul>
      <Subscription />
    </section>
  );
}

function Subscription() {
  const { calendar: words } = useReportTexts();
  const { day } = useFormats();
  const client = useQueryClient();
  const { data, error } = useQuery(calendarLinkQuery);
  const [isCopied, copy] = useCopy();
  const make = useMutation({
    mutationFn: () => call(makeCalendarLink, {}),
    onSuccess: ({ madeAt }) => client.setQueryData(calendarLinkQuery.queryKey, { url: null, madeAt }),
  });
  const madeAt = data?.madeAt ?? null;
  const url = make.data?.url ?? null;
  return (
    <div className={styles.subscription}>
      <h3 className={styles.previewTitle}>{words.address}</h3>
      <p className={styles.text}>{words.secret}</p>
      {url && (
        <div className={styles.address}>
          <Field label={words.address} hideLabel value={url} readOnly onFocus={({ target }) => target.select()} />
          {copy && (
            <Button onClick={() => copy(url)}>
              <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
            </Button>
          )}
        </div>
      )}
      {data && !url && <p className={styles.said}>{madeAt ? words.madeAt(day(madeAt)) : words.none}</p>}
      {(error ?? make.error) && <ErrorNotice error={error ?? make.error} />}
      <div>
        <Button onClick={() => make.mutate()} disabled={make.isPending || !data}>
          {madeAt ? words.renew : words.make}
        </Button>
      </div>
    </div>
  );
}
