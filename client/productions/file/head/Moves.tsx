import { deleteProduction, type ProductionStatus, type ProductionView, pipeline } from '@contract/productions';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api';
import { Icon } from '../../../ui/Icon';
import { Menu, MenuRule } from '../../../ui/Menu';
import type { FileWords } from '../fr';
import { useFile } from '../keeping/FileProvider';
import { isInPipeline, nextOf } from '../steps';
import { useFileTexts } from '../texts';
import styles from './Head.module.css';

interface MovesProps {
  onMove(to: ProductionStatus): void;
  /** Lost: wants its reason first. */
  onLose(): void;
  onRemoved(): void;
}

/** Every other way: on by more than one step, back, out with the reason, off the record. */
export function Moves({ onMove, onLose, onRemoved }: MovesProps) {
  const words = useFileTexts();
  const { production } = useFile();
  const remove = useMutation({
    mutationFn: () => call(deleteProduction, { params: { id: production.id } }),
    onSuccess: onRemoved,
  });
  const others = production.next.filter((status) => status !== nextOf(production));
  return (
    <Menu label={words.more} className={styles.more} button={<Icon name="chevronDown" size={16} />}>
      {others.map((to) => (
        <button key={to} type="button" onClick={() => (to === 'lost' ? onLose() : onMove(to))}>
          {nameOf(to, production, words)}
        </button>
      ))}
      <MenuRule />
      <button type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
        {words.remove}
      </button>
    </Menu>
  );
}

function nameOf(to: ProductionStatus, { status }: ProductionView, words: FileWords): string {
  if (to === 'lost' || to === 'cancelled') return words.move[to];
  if (!isInPipeline(status)) return `${words.reopen} ${words.status[to].toLowerCase()}`;
  const isBack = pipeline.indexOf(to) < pipeline.indexOf(status);
  return isBack && to !== 'wrapped' ? words.moveBack[to] : words.move[to];
}
