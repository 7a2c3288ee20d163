import { KeptLetter } from './model';

/** The sign after `:`, so that a range holds every key that begins alike. */
const afterColon = ';';

/**
 * Forgets the letters whose key begins with `beginning`, which ends in a colon: sent or not, their address and subject
 * go. For what is erased because it was promised.
 */
export async function forgetLetters(beginning: `${string}:`): Promise<void> {
  await KeptLetter.deleteMany({ key: { $gte: beginning, $lt: `${beginning.slice(0, -1)}${afterColon}` } });
}
