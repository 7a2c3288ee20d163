import type { PermitNeed } from '@contract/permits';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { CallProblem } from '../../../api';
import { permitRulesPath } from '../../../paths';
import { Needs } from '../../../permits/words/Needs';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Drawer } from '../../../ui/Drawer';
import { Field } from '../../../ui/Field';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import styles from './Permits.module.css';
import type { PermitActs } from './queries';
import { usePermitTabTexts } from './texts';

interface PlanDrawerProps extends Pick<PermitActs, 'plan'> {
  isOpen: boolean;
  onClose(): void;
}

/** What is done at the places of this shoot, and from when on: the permits follow from the rules. */
export function PlanDrawer({ isOpen, plan, onClose }: PlanDrawerProps) {
  const words = usePermitTabTexts();
  const { shoots } = useFile().production;
  const [first = ''] = shoots.map(({ from }) => from).sort();
  const [firstDay, setFirstDay] = useState(first);
  const [needs, setNeeds] = useState<PermitNeed[]>([]);
  const problem = useProblemText(plan.error);
  const isDayMissing = plan.error instanceof CallProblem && 'firstDay' in plan.error.fields;
  const names = [...new Set(shoots.flatMap(({ places }) => places.map(({ name, commune }) => name || commune)))];
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!plan.isPending) plan.mutate({ needs, firstDay: firstDay || null });
  }
  function close() {
    plan.reset();
    onClose();
  }
  return (
    <Drawer open={isOpen} onClose={close} title={words.planTitle} closeLabel={words.close} side="right">
      <form className={styles.plan} onSubmit={submit}>
        <p className={parts.quiet}>{words.planLead}</p>
        <p className={styles.planPlaces}>
          {names.length > 0 ? words.planPlaces(names.filter(Boolean).join(', ')) : words.planNoPlaces}
        </p>
        <Field
          type="date"
          label={words.firstDay}
          value={firstDay}
          error={isDayMissing ? words.firstDayNeeded : undefined}
          onChange={({ target }) => setFirstDay(target.value)}
        />
        <Needs legend={words.needs} chosen={needs} onChange={setNeeds} />
        <div className={parts.foot}>
          <Button type="submit" look="primary" disabled={plan.isPending}>
            {words.planSend}
          </Button>
          <Link to={permitRulesPath} className={parts.link}>
            {words.rules}
          </Link>
        </div>
        <p role="status">{plan.data && words.planned(plan.data.added)}</p>
        <p className={parts.problem} role="alert">
          {!isDayMissing && problem}
        </p>
      </form>
    </Drawer>
  );
}
