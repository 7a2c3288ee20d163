import type { CastingRole } from '@contract/castings';
import { useBilingual } from '../i18n/bilingual';
import { useTerms } from '../vocabularies/queries';
import styles from './Call.module.css';
import { usePay } from './facts';
import { useCastingTexts } from './texts';

/** Each role with whom it is for and what it pays; on a telephone one below the other. */
export function RolesTable({ roles }: { roles: readonly CastingRole[] }) {
  const words = useCastingTexts();
  const { columns } = words;
  const text = useBilingual();
  const terms = useTerms();
  const pay = usePay();
  return (
    <section>
      <h2 className={styles.heading}>{words.roles}</h2>
      <table className={styles.roles}>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row">
                <span className={styles.roleName}>{text(role.name)}</span>
                <span className={styles.quiet}>
                  {[words.kinds[role.kind], ...role.plays.map((term) => terms.label('plays', term))].join(', ')}
                </span>
                {text(role.description) && <span className={styles.about}>{text(role.description)}</span>}
              </th>
              <td data-label={columns.age}>{words.ages(role.ageFrom, role.ageTo)}</td>
              <td data-label={columns.number}>{role.count}</td>
              <td data-label={columns.days}>{role.days ?? '–'}</td>
              <td data-label={columns.pay}>{pay(role.pay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
