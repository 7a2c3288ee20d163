import { type Application, applicationStatus, type DeskCall } from '@contract/castings';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { useFormats } from '../../i18n/format';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { ApplicationRow } from './ApplicationRow';
import styles from './Desk.module.css';
import { applicationsQuery, readingsQuery } from './queries';
import { useCastingDeskTexts } from './texts';

/** Who applied, by role: extras by their number. Up and Down go from one to the next. */
export function Applications({ call }: { call: DeskCall }) {
  const words = useCastingDeskTexts();
  const text = useBilingual();
  const { day } = useDays();
  const [role, setRole] = useState('');
  const [status, setStatus] = useState<Application['status'] | ''>('');
  const [q, setQ] = useState('');
  const wishes = {
    role: role ? [role] : [],
    status: applicationStatus.options.filter((each) => each === status),
    q: useDeferredValue(q),
  };
  const query = useInfiniteQuery(applicationsQuery(call.id, wishes));
  const [first] = query.data?.pages ?? [];
  const applications = query.data?.pages.flatMap((page) => page.applications) ?? [];
  const roleOptions = call.roles.map(({ id, name }) => {
    const count = first?.roles[id];
    return {
      value: id,
      label: `${text(name)} (${count ? `${count.applications}, ${words.people(count.people)}` : 0})`,
    };
  });
  const statusOptions = applicationStatus.options.map((each) => ({
    value: each,
    label: `${words.answer[each]} (${first?.statuses[each] ?? 0})`,
  }));
  return (
    <section>
      <h2 className={styles.heading}>{words.applicants}</h2>
      {call.erased ? (
        <p className={styles.quiet}>{words.erased(call.erased.applications, day(call.erased.on))}</p>
      ) : (
        <p className={styles.quiet}>{words.erasedOn(day(call.eraseOn))}</p>
      )}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {call.applications > 0 && (
        <div className={styles.narrow}>
          <Select
            label={words.columns.roles}
            hideLabel
            value={role}
            options={[{ value: '', label: words.allRoles }, ...roleOptions]}
            onChange={setRole}
          />
          <Select<Application['status'] | ''>
            label={words.columns.status}
            hideLabel
            value={status}
            options={[{ value: '', label: words.anyStatus }, ...statusOptions]}
            onChange={setStatus}
          />
          <Field
            label={words.searchPeople}
            hideLabel
            type="search"
            placeholder={words.searchPeople}
            value={q}
            onChange={({ target }) => setQ(target.value)}
          />
        </div>
      )}
      {first && applications.length === 0 && !call.erased && (
        <p className={styles.quiet}>{call.applications > 0 ? words.noApplicantsHere : words.noApplicants}</p>
      )}
      <ul className={styles.applications}>
        {applications.map((application) => (
          <ApplicationRow key={application.id} application={application} call={call} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      <Readings id={call.id} />
    </section>
  );
}

const shownReadings = 5;

function Readings({ id }: { id: string }) {
  const words = useCastingDeskTexts();
  const { ago } = useFormats();
  const { data } = useQuery(readingsQuery(id));
  if (!data || data.readings.length === 0) return null;
  const lines = data.readings.slice(0, shownReadings).map(({ at, byName }) => `${byName}, ${ago(at)}`);
  return (
    <p className={styles.quiet}>
      {words.readings} : {[...new Set(lines)].join(' ; ')}
    </p>
  );
}
