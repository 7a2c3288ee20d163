import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useLocation } from 'react-router';
import { dashboardPath, minePath, signUpPath } from '../paths';
import { sessionQuery } from '../session/session';
import { isStaff, useMe } from '../session/useMe';
import { siteQuery } from '../site';
import { returningTo, useCameFrom } from './cameFrom';
import { DemoAccounts } from './DemoAccounts';
import { Doorway } from './Doorway';
import styles from './Form.module.css';
import { SignInForm } from './SignInForm';
import { useAccountTexts } from './texts';

/** On its own address, or in place of a page that asks for it (`inPlace`): then the page is there when it is done. */
export function SignInPage({ inPlace = false }: { inPlace?: boolean }) {
  const { signIn: words } = useAccountTexts();
  const { account } = useMe();
  const { data: session } = useQuery(sessionQuery);
  const { data: site } = useQuery(siteQuery);
  const from = useCameFrom();
  const here = useLocation();
  const wayBack = inPlace ? `${here.pathname}${here.search}${here.hash}` : from;
  if (account && !inPlace) return <Navigate to={from ?? (isStaff(account) ? dashboardPath : minePath)} replace />;
  const asked = session?.before ? words.ended : words.inPlace;
  return (
    <Doorway title={words.title} lead={inPlace ? asked : words.lead}>
      <SignInForm />
      <p className={styles.foot}>
        {words.none}
        <Link className={styles.link} to={signUpPath} state={wayBack === null ? undefined : returningTo(wayBack)}>
          {words.signUp}
        </Link>
      </p>
      {site?.demo && <DemoAccounts />}
    </Doorway>
  );
}
