import type { CastingCall } from '@contract/castings';
import { useState } from 'react';
import { useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { useCastingTexts } from '../texts';
import styles from './Apply.module.css';
import { ApplyForm } from './ApplyForm';
import { useApplyTexts } from './texts';

interface Sent {
  email: string;
  eraseOn: string;
}

/** Where one applies; and once it is over, that it is. */
export function ApplySection({ call }: { call: CastingCall }) {
  const { apply, over, overText } = useCastingTexts();
  const { day } = useDays();
  const [sent, setSent] = useState<Sent | null>(null);
  if (!call.open) return <Notice title={over}>{overText(day(call.eraseOn))}</Notice>;
  return (
    <section id="apply" className={styles.section}>
      <h2 className={styles.title}>{apply}</h2>
      {sent ? <Done sent={sent} onAgain={() => setSent(null)} /> : <ApplyForm call={call} onSent={setSent} />}
    </section>
  );
}

function Done({ sent: { email, eraseOn }, onAgain }: { sent: Sent; onAgain(): void }) {
  const words = useApplyTexts();
  const { day } = useDays();
  return (
    <div className={styles.done} role="status">
      <p className={styles.doneTitle}>
        <Icon name="check" size={20} /> {words.sent}
      </p>
      <p>{words.sentText(email, day(eraseOn))}</p>
      <p>
        <Button size="small" onClick={onAgain}>
          {words.another}
        </Button>
      </p>
    </div>
  );
}
