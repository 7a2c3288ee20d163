import { type AccountRole, accountRole } from '@contract/accounts';
import { useDays } from '../../listings/days';
import { Initials } from '../../session/Initials';
import { useMe } from '../../session/useMe';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { Tag } from '../../ui/Tag';
import styles from './AccountsPage.module.css';
import type { ListedAccount } from './queries';
import { useAccountsTexts } from './texts';

interface AccountRowProps {
  account: ListedAccount;
  onChange(change: { id: string; trusted?: boolean; role?: AccountRole }): void;
}

/** One account. Staff trusts; only an administrator gives roles, and nobody takes their own. */
export function AccountRow({ account, onChange }: AccountRowProps) {
  const words = useAccountsTexts();
  const { day } = useDays();
  const { account: me } = useMe();
  const { id, name, organisation, email, role, verified, trusted, createdAt } = account;
  const isMe = me?.id === id;
  const roles = accountRole.options.map((value) => ({ value, label: words.roles[value] }));
  return (
    <tr>
      <th scope="row">
        <span className={styles.who}>
          <Initials name={name} />
          <span>
            <span className={styles.name}>{name}</span> {isMe && <Tag>{words.you}</Tag>}
            {organisation && <span className={styles.organisation}>{organisation}</span>}
          </span>
        </span>
      </th>
      <td className={styles.email}>
        {email} {!verified && <Tag tone="warn">{words.unverified}</Tag>}
      </td>
      <td className={styles.since} data-label={words.columns.since}>
        {day(createdAt.slice(0, 10))}
      </td>
      <td data-label={words.columns.trusted}>
        {role === 'member' && (
          <Switch
            label={words.trust(name)}
            hideLabel
            checked={trusted}
            onChange={(next) => onChange({ id, trusted: next })}
          />
        )}
      </td>
      <td className={styles.role} data-label={words.columns.role}>
        {me?.role === 'admin' && !isMe ? (
          <Select
            label={words.roleOf(name)}
            hideLabel
            className={styles.select}
            options={roles}
            value={role}
            onChange={(next) => onChange({ id, role: next })}
          />
        ) : (
          words.roles[role]
        )}
      </td>
    </tr>
  );
}
