import { Dialog } from '../../ui/Dialog';
import { LossForm } from '../file/head/LossForm';
import { useFileTexts } from '../file/texts';
import type { Moves } from './useMoves';

/** Why a project leaves: asked before the card is let go. */
export function LossDialog({ moves: { asked, answer, forget } }: { moves: Moves }) {
  const words = useFileTexts();
  return (
    <Dialog open={asked !== null} onClose={forget} title={asked?.card.title ?? words.status.lost} actions={null}>
      {asked && <LossForm isSending={false} onSave={answer} onCancel={forget} />}
    </Dialog>
  );
}
