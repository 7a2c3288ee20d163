import { type Application, applicationStatus, type DeskCall } from '@contract/castings';
import { type KeyboardEvent, useState } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { dayOf, useDays } from '../../listings/days';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { useCastingTexts } from '../texts';
import { ApplicationFile } from './ApplicationFile';
import styles from './Desk.module.css';
import { useCastingDeskTexts } from './texts';
import { useApplicationChange } from './useApplicationChange';

interface ApplicationRowProps {
  application: Application;
  call: DeskCall;
}

/** One application as a line that opens; its standing is changed in the line. */
export function ApplicationRow({ application, call }: ApplicationRowProps) {
  const words = useCastingDeskTexts();
  const { ages } = useCastingTexts();
  const { day } = useDays();
  const text = useBilingual();
  const [isOpen, setOpen] = useState(false);
  const change = useApplicationChange(call.id, application.id);
  const { kind, name, age, people, commune, at, status, checklist } = application;
  const roles = call.roles.filter(({ id }) => application.roles.includes(id)).map((role) => text(role.name));
  const who = [
    kind === 'child' && words.child,
    kind === 'group' && words.group(people),
    age !== null && ages(age, age),
    commune,
  ];
  return (
    <li className={styles.application} data-open={isOpen || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          data-application
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={walk}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={14} />
          <span>
            <strong>{name}</strong> <span className={styles.quiet}>{who.filter(Boolean).join(', ')}</span>
            <span className={styles.rolesLine}>
              {roles.join(', ')}
              {checklist.length > 0 &&
                ` · ${words.file(checklist.filter(({ done }) => done).length, checklist.length)}`}
            </span>
          </span>
          <span className={styles.quiet}>{day(dayOf(new Date(at)))}</span>
        </button>
        <Select
          label={words.columns.status}
          hideLabel
          value={status}
          options={applicationStatus.options.map((each) => ({ value: each, label: words.answer[each] }))}
          onChange={(next) => change.mutate({ status: next })}
        />
      </div>
      {isOpen && <ApplicationFile application={application} call={call} change={change} />}
    </li>
  );
}

/** Up and Down go from one application to the next. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>('[data-application]')];
  all[all.indexOf(event.currentTarget) + by]?.focus();
}
