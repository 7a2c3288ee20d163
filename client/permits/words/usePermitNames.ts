import type { Permit } from '@contract/permits';
import { useQuery } from '@tanstack/react-query';
import { useBilingual } from '../../i18n/bilingual';
import { rulesQuery } from './queries';

/**
 * Whom a permit is asked of and for what, in the reader's language. A permit keeps the French words of the rule it came
 * of; what the desk wrote itself stays as it was written.
 */
export function usePermitNames(): (permit: Permit) => Pick<Permit, 'authority' | 'subject'> {
  const text = useBilingual();
  const { data } = useQuery(rulesQuery);
  return ({ rule: id, authority, subject }) => {
    const rule = data?.rules.find((each) => each.id === id);
    return {
      authority: rule?.authority.fr === authority ? text(rule.authority) : authority,
      subject: rule?.subject.fr === subject ? text(rule.subject) : subject,
    };
  };
}
