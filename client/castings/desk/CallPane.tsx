import { changeCall, type DeskCall } from '@contract/castings';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { call as callApi } from '../../api';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useDays } from '../../listings/days';
import { castingPath } from '../../paths';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { useTerms } from '../../vocabularies/queries';
import { useShootDays } from '../facts';
import { RolesTable } from '../RolesTable';
import { Applications } from './Applications';
import { Checks } from './Checks';
import styles from './Desk.module.css';
import { EditCall } from './EditCall';
import { Moves } from './Moves';
import { deskCallQuery, deskKey } from './queries';
import { useCastingDeskTexts } from './texts';

/** One call at the desk: who asks, what is checked, the call itself, who applied. */
export function CallPane({ id }: { id: string }) {
  const words = useCastingDeskTexts();
  const client = useQueryClient();
  const { data: call, error, refetch } = useQuery(deskCallQuery(id));
  const [isEditing, edit] = useState(false);
  const checks = useMutation({
    mutationFn: (ticked: DeskCall['checks']) => callApi(changeCall, { params: { id }, body: { checks: ticked } }),
    onSuccess: keep,
  });
  const problem = useProblemText(checks.error);
  function keep(changed: DeskCall) {
    client.setQueryData(deskCallQuery(id).queryKey, changed);
    void client.invalidateQueries({ queryKey: [...deskKey, 'list'] });
  }
  if (!call)
    return (
      <div className={panes.pane}>
        {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="320px" />}
      </div>
    );
  return (
    <article className={panes.pane}>
      <div className={styles.pane}>
        <Head call={call} />
        <Moves call={call} onMoved={keep} />
        <div className={styles.two}>
          <Asker call={call} />
          <Checks checks={call.checks} onChange={(ticked) => checks.mutate(ticked)} />
        </div>
        <FormProblem>{problem}</FormProblem>
        <section>
          <h2 className={styles.heading}>
            {words.facts}
            {!isEditing && (
              <Button look="quiet" size="small" onClick={() => edit(true)}>
                {words.edit}
              </Button>
            )}
          </h2>
          {isEditing ? (
            <EditCall
              call={call}
              onLeave={() => edit(false)}
              onSaved={(changed) => {
                keep(changed);
                edit(false);
              }}
            />
          ) : (
            <>
              {call.summary.fr && <p className={styles.summary}>{call.summary.fr}</p>}
              <RolesTable roles={call.roles} />
            </>
          )}
        </section>
        <Applications call={call} />
      </div>
    </article>
  );
}

function Head({ call }: { call: DeskCall }) {
  const words = useCastingDeskTexts();
  const { day } = useDays();
  const terms = useTerms();
  const shoot = useShootDays();
  const facts = [
    terms.label('productionTypes', call.type),
    call.company,
    call.place,
    shoot(call),
    words.until(day(call.applyBy)),
  ];
  return (
    <header>
      <h1 className={styles.title}>{call.title}</h1>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      {call.code && (
        <p className={styles.quiet}>
          <strong>{call.code}</strong>{' '}
          {call.checkedOn && call.checkedByName && words.checkedBy(call.checkedByName, day(call.checkedOn))}{' '}
          <Link className={styles.link} to={castingPath(call.code)}>
            {words.page}
          </Link>
        </p>
      )}
      {call.status === 'refused' && (
        <p>
          {words.refusedBecause} {call.reason}
        </p>
      )}
    </header>
  );
}

function Asker({ call: { asker } }: { call: DeskCall }) {
  const words = useCastingDeskTexts();
  return (
    <section>
      <h2 className={styles.heading}>{words.asker}</h2>
      <p>{asker.name}</p>
      <p>
        <a className={styles.link} href={`mailto:${asker.email}`}>
          {asker.email}
        </a>
      </p>
      <p>
        <a className={styles.link} href={`tel:${asker.phone.replace(/\s/g, '')}`}>
          {asker.phone}
        </a>
      </p>
      <p className={styles.quiet}>{[asker.companyNumber, asker.website].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
