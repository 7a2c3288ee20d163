import { solve } from './solve';

/** What the page asks of its worker. */
export interface Riddle {
  challenge: string;
  difficulty: number;
}

addEventListener('message', ({ data: { challenge, difficulty } }: MessageEvent<Riddle>) => {
  postMessage(solve(challenge, difficulty));
});
