import { type CastingStatus, type DeskCall, moveCall } from '@contract/castings';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call as callApi } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/TextArea';
import styles from './Desk.module.css';
import { useCastingDeskTexts } from './texts';

/** The steps that are open; a refusal says why. */
export function Moves({ call, onMoved }: { call: DeskCall; onMoved(call: DeskCall): void }) {
  const words = useCastingDeskTexts();
  const [isRefusing, refuse] = useState(false);
  const [reason, write] = useState('');
  const move = useMutation({
    mutationFn: (to: CastingStatus) =>
      callApi(moveCall, { params: { id: call.id }, body: { to, reason: to === 'refused' ? reason : '' } }),
    onSuccess: onMoved,
    onSettled: () => refuse(false),
  });
  const problem = useProblemText(move.error, { conflict: words.needed });
  const { company, person, project, noFee } = call.checks;
  const isReady = company && person && project && noFee;
  const isOpen = (to: CastingStatus) => isReady || (to !== 'checked' && to !== 'published');
  const labelOf = (to: CastingStatus) => (to === 'refused' && call.code ? words.withdraw : words.to[to]);
  return (
    <div className={styles.moves}>
      {call.next.map((to) => (
        <Button
          key={to}
          size="small"
          look={to === 'published' ? 'primary' : 'plain'}
          disabled={!isOpen(to) || move.isPending}
          onClick={() => (to === 'refused' ? refuse(true) : move.mutate(to))}
        >
          {labelOf(to)}
        </Button>
      ))}
      <FormProblem>{problem}</FormProblem>
      <Dialog
        open={isRefusing}
        onClose={() => refuse(false)}
        title={words.confirmRefuse}
        actions={
          <>
            <Button onClick={() => refuse(false)}>{words.cancel}</Button>
            <Button look="primary" disabled={reason.trim() === ''} onClick={() => move.mutate('refused')}>
              {labelOf('refused')}
            </Button>
          </>
        }
      >
        <TextArea
          label={words.reason}
          hint={words.reasonNeeded}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => write(target.value)}
        />
      </Dialog>
    </div>
  );
}
