import { type Loss, moveProduction, type ProductionStatus } from '@contract/productions';
import { call } from '../../../api';
import { useFile } from '../keeping/FileProvider';
import { useAct } from '../keeping/useAct';

interface Move {
  to: ProductionStatus;
  loss?: Loss;
}

/** Moves the production to another status, from the edition that is on the screen. */
export function useMove() {
  const { production } = useFile();
  const { id, edition } = production;
  return useAct(({ to, loss }: Move) => call(moveProduction, { params: { id }, body: { to, loss, edition } }));
}
