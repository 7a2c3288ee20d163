import { useAccountTexts } from './texts';

/** What to say of each field of an account's forms when its value is not right. */
export function useFaults() {
  const { faults } = useAccountTexts();
  const email = (value: string) => {
    if (value.trim() === '') return faults.emailEmpty;
    return value.includes('@') ? faults.emailNoEnd : faults.emailNoAt;
  };
  return {
    name: () => faults.name,
    organisation: () => faults.organisation,
    email,
    /** Of a password that is being chosen. */
    newPassword: (value: string) => (value.length > 200 ? faults.passwordLong : faults.passwordShort),
    /** Of a password that is known: it can only be missing. */
    password: () => faults.passwordEmpty,
  };
}
