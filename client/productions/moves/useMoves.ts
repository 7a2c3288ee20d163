import { type Loss, moveProduction, type ProductionCard, type ProductionStatus } from '@contract/productions';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { CallProblem, call } from '../../api';
import { useSendingTexts } from '../../sending/texts';
import { useHeld } from '../../sending/useHeld';
import { settleProduction } from '../file/queries';
import { useFileTexts } from '../file/texts';
import { productionsKey } from '../queries';
import { useRoomTexts } from '../texts';

/** A card as the server's lists still have it, and where it was moved to. */
export interface Moved {
  card: ProductionCard;
  to: ProductionStatus;
}

/**
 * Moves cards along the pipeline: at once on the screen, six seconds later on the record, so that a slip of the hand
 * leaves no trace there.
 */
export function useMoves() {
  const { moves: words } = useRoomTexts();
  const { status: names } = useFileTexts();
  const problems = useSendingTexts();
  const client = useQueryClient();
  const held = useHeld(() => client.invalidateQueries({ queryKey: productionsKey }));
  const [all, keep] = useState<ReadonlyMap<string, Moved>>(new Map());
  const [asked, ask] = useState<Moved | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [said, say] = useState('');
  /** Of what this page moved: its lists may not know the newest edition yet. */
  const editions = useRef(new Map<string, number>());
  const moved = [...all.values()].filter(({ card }) => held.gone.has(card.id));

  async function send({ card: { id, edition }, to }: Moved, loss: Loss | undefined) {
    const newest = Math.max(edition, editions.current.get(id) ?? 0);
    const view = await call(moveProduction, { params: { id }, body: { to, loss, edition: newest }, keepalive: true });
    editions.current.set(id, view.edition);
    await settleProduction(client, view);
  }

  function fail({ title }: ProductionCard, error: unknown) {
    const code = error instanceof CallProblem ? error.code : 'internal';
    const text = words.failed(title, code === 'conflict' ? words.conflict : problems[code]);
    setTrouble(text);
    say(text);
  }

  function take(move: Moved, loss?: Loss) {
    const { card, to } = move;
    const text = words.said(card.title, names[to]);
    ask(null);
    setTrouble(null);
    say(text);
    keep((before) => new Map([...before, [card.id, move]]));
    held.hold({
      subjects: [card.id],
      said: text,
      send: () => send(move, loss),
      onFailed: (error) => fail(card, error),
      onUndone: () => say(words.undone(card.title, names[card.status])),
    });
  }

  /** Takes the step; asks for the reason first where it is a loss; says so where the step is not open. */
  function move(shown: ProductionCard, to: ProductionStatus) {
    const card = moved.find(({ card: { id } }) => id === shown.id)?.card ?? shown;
    if (to === shown.status) return;
    if (to === card.status) return held.undo();
    if (!card.next.includes(to)) return say(words.closed(card.title, names[to]));
    if (to === 'lost') return ask({ card, to });
    take({ card, to });
  }

  return {
    move,
    /** The loss that waits for its reason. */
    asked,
    answer: (loss: Loss) => asked && take(asked, loss),
    forget: () => ask(null),
    undo: held.undo,
    held: held.held,
    /** What the server's lists still name where it was. */
    moved,
    trouble,
    hideTrouble: () => setTrouble(null),
    said,
    say,
  };
}
export type Moves = ReturnType<typeof useMoves>;
