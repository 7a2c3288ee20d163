import { type enquiryProof, readChallenge } from '@contract/enquiries';
import { useRef } from 'react';
import type { z } from 'zod';
import { call } from '../../api';
import { solveInWorker } from './inWorker';

type Proof = Pick<z.input<typeof enquiryProof>, 'challenge' | 'nonce'>;

/** Milliseconds that a solved riddle is used: the server takes it for two hours. */
const freshFor = 100 * 60_000;

/**
 * The work that keeps robots out. It begins with the first key and is done long before anybody has written what they
 * need; whoever sends at once waits the second it takes.
 */
export function useProof() {
  const begun = useRef<{ at: number; proof: Promise<Proof> } | null>(null);

  /** The proof under way, or a new one. What failed is begun again when it is needed. */
  function prove(): Promise<Proof> {
    const now = Date.now();
    if (!begun.current || now - begun.current.at > freshFor) begun.current = { at: now, proof: findProof() };
    const { proof } = begun.current;
    proof.catch(forget);
    return proof;
  }
  /** It was spent, or the server takes it no more. */
  function forget() {
    begun.current = null;
  }
  return { prove, forget };
}

/** Milliseconds: a riddle younger than three seconds was not answered by somebody who wrote something. */
const youngest = 3200;

async function findProof(): Promise<Proof> {
  const { challenge, difficulty } = await call(readChallenge, {});
  const [nonce] = await Promise.all([solveInWorker({ challenge, difficulty }), wait(youngest)]);
  return { challenge, nonce };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
