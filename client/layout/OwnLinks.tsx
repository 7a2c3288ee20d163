import type { AccountView } from '@contract/accounts';
import { Link } from 'react-router';
import { accountPath, dashboardPath, minePath } from '../paths';
import { useSessionTexts } from '../session/texts';
import { isStaff } from '../session/useMe';
import { useSignOut } from '../session/useSignOut';
import { MenuRule } from '../ui/Menu';

/** Who is in, and what is theirs. */
export function OwnLinks({ account }: { account: AccountView }) {
  const words = useSessionTexts();
  const signOut = useSignOut();
  return (
    <>
      <p>
        {account.name}
        <br />
        {account.organisation || account.email}
      </p>
      <MenuRule />
      <Link to={minePath}>{words.mine}</Link>
      <Link to={accountPath}>{words.account}</Link>
      {isStaff(account) && <Link to={dashboardPath}>{words.desk}</Link>}
      <MenuRule />
      <button type="button" onClick={signOut}>
        {words.signOut}
      </button>
    </>
  );
}
