import type { Letter } from '../mail/letter';
import { texts } from './letterTexts';
import type { CallDocument } from './model';
import type { Occasion } from './record';

/** The letter to who asked for a call, once for each time it moved. */
export function letterAbout(call: CallDocument, occasion: Occasion, publicUrl: string): Letter {
  const { asker, code, reason, movedAt } = call;
  const { lang, email: to } = asker;
  const { [occasion]: wording, open } = texts[lang];
  const isOut = occasion === 'published' && code !== null;
  return {
    to,
    lang,
    ...wording(call.title, code ?? '', call),
    ...(occasion === 'refused' && reason ? { quote: reason } : {}),
    ...(isOut ? { actions: [{ label: open, url: new URL(`/castings/${code}`, publicUrl).href }] } : {}),
    key: `casting:${call.id}:${occasion}:${movedAt.getTime()}`,
  };
}

/** A week before applications go: who asked still has the time to write to those who are engaged. */
export function letterOfErasure(call: CallDocument, people: number): Letter {
  const { lang, email: to } = call.asker;
  return {
    to,
    lang,
    ...texts[lang].erasure(call.title, call.eraseOn, people),
    key: `casting:${call.id}:erase:${call.eraseOn}`,
  };
}
