import { type Company, changeProduction } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { Icon } from '../../../ui/Icon';
import { atMost } from '../keeping/checks';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { companyEdit, companyRoleEdit, roles } from './edits';
import styles from './Summary.module.css';
import { useSummaryTexts } from './texts';

/** Companies with their towns and roles; the first is the one that is shown with the title. */
export function Companies() {
  const words = useSummaryTexts();
  const { id, edition, companies } = useFile().production;
  const write = useAct((next: Company[]) =>
    call(changeProduction, { params: { id }, body: { companies: next, edition } }),
  );
  const [fresh, setFresh] = useState('');
  function add() {
    const name = fresh.trim();
    if (name === '' || write.isPending) return;
    const role = companies.length === 0 ? 'delegate' : 'coproducer';
    write.mutate([...companies, { name, role, town: '' }], { onSuccess: () => setFresh('') });
  }
  return (
    <>
      <ul>
        {companies.map((company, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a company is its place in the list
          <li key={index} className={styles.company}>
            <InPlace edit={companyEdit(index, 'name')} label={words.companyName} check={atMost(160, true)} />
            <InPlace
              edit={companyEdit(index, 'town')}
              label={words.companyTown}
              blank={words.townBlank}
              check={atMost(80)}
              className={styles.second}
            />
            <InPlace
              edit={companyRoleEdit(index)}
              label={words.companyRole}
              className={styles.second}
              shown={(role) => words.roles[roles.find((each) => each === role) ?? 'other']}
              options={roles.map((role) => ({ value: role, label: words.roles[role] }))}
            />
            <button
              type="button"
              className={parts.icon}
              aria-label={words.removeCompany(company.name)}
              onClick={() => write.mutate(companies.filter((_, place) => place !== index))}
            >
              <Icon name="cross" size={13} />
            </button>
          </li>
        ))}
      </ul>
      <input
        className={styles.adding}
        value={fresh}
        maxLength={160}
        aria-label={words.addCompany}
        placeholder={words.addCompany}
        onChange={({ target }) => setFresh(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && add()}
        onBlur={add}
      />
    </>
  );
}
