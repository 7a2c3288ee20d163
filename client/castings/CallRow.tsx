import type { CastingCall } from '@contract/castings';
import { Link } from 'react-router';
import { useBilingual } from '../i18n/bilingual';
import { useWords } from '../i18n/words';
import { today, useDays } from '../listings/days';
import { castingPath } from '../paths';
import { Icon } from '../ui/Icon';
import { Tag } from '../ui/Tag';
import { useTerms } from '../vocabularies/queries';
import styles from './Casting.module.css';
import { usePay, useShootDays } from './facts';
import { useCastingTexts } from './texts';

/** Roles that a row names; the page has them all. */
const mostRoles = 4;
const dayMs = 86_400_000;

/** One call in the list: what it is, whom it looks for, until when. */
export function CallRow({ call }: { call: CastingCall }) {
  const words = useCastingTexts();
  const { demo } = useWords();
  const { day } = useDays();
  const text = useBilingual();
  const terms = useTerms();
  const pay = usePay();
  const shoot = useShootDays();
  const left = Math.round((Date.parse(call.applyBy) - Date.parse(today())) / dayMs);
  return (
    <li className={styles.call}>
      <div className={styles.date}>
        <span className={styles.dateLabel}>{words.lastDay}</span>
        <strong>{day(call.applyBy)}</strong>
        <span className={left <= 7 ? styles.soon : undefined}>{words.daysLeft(left)}</span>
      </div>
      <div className={styles.callText}>
        <h2 className={styles.callTitle}>
          <Link to={castingPath(call.code)}>{call.title}</Link> {call.demo && <Tag>{demo}</Tag>}
        </h2>
        <p className={styles.meta}>
          {[terms.label('productionTypes', call.type), call.company, call.place, shoot(call)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ul className={styles.rowRoles}>
          {call.roles.slice(0, mostRoles).map((role) => (
            <li key={role.id}>
              <span className={styles.roleName}>{text(role.name)}</span>
              <span>
                {[
                  words.kinds[role.kind],
                  words.ages(role.ageFrom, role.ageTo),
                  role.count > 1 && words.people(role.count),
                  role.pay && pay(role.pay),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
        {call.roles.length > mostRoles && (
          <p className={styles.meta}>+ {words.rolesCount(call.roles.length - mostRoles)}</p>
        )}
      </div>
      <p className={styles.proof}>
        <Icon name="shield" size={15} /> {words.verifiedShort(day(call.checkedOn))}
        <span className={styles.code}>{call.code}</span>
      </p>
    </li>
  );
}
