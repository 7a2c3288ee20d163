import { createHash } from 'node:crypto';
import type { Dice } from '../../illustrations/draw/dice';

/** In an order that the dice give. */
export const shuffled = <T>(list: readonly T[], dice: Dice): T[] =>
  list
    .map((item) => ({ item, at: dice.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** One of several, each as likely as its weight. */
export function weighted<T extends string>(weights: Record<T, number>, dice: Dice): T {
  const entries = Object.entries<number>(weights) as [T, number][];
  let left = dice.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  throw new Error('Nothing to choose from');
}

export const within = (dice: Dice, [low, high]: readonly [number, number]): number => dice.whole(low, high);

/** The same id for the same words: a seeding that was cut short is carried on, and two at once make one. */
export const idOf = (words: string): string => createHash('sha256').update(`demo ${words}`).digest('hex').slice(0, 24);
