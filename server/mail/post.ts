import { isDuplicate } from '../database/duplicate';
import type { Letter, Post } from './letter';
import { KeptLetter } from './model';

/** Letters are kept in the database first; whoever delivers is told by `afterKept` that there is something to do. */
export function createPost(afterKept: () => void = () => undefined): Post {
  return {
    async send(letter) {
      await keep(letter);
      afterKept();
    },
  };
}

async function keep(letter: Letter): Promise<void> {
  const { key, to, subject } = letter;
  const kept = { to, subject, letter, nextAt: new Date() };
  if (key === undefined) {
    await KeptLetter.create(kept);
    return;
  }
  await KeptLetter.updateOne({ key }, { $setOnInsert: kept }, { upsert: true, setDefaultsOnInsert: true }).catch(
    (error: unknown) => {
      // Two at once: the other one's letter is kept.
      if (!isDuplicate(error)) throw error;
    },
  );
}
