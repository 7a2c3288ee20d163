import type { Logger } from 'pino';
import type { Post } from '../../mail/letter';
import { letterAbout } from './letters';
import { Asked, type AskedDocument, Question } from './model';
import { issueToken } from './tokens';

export interface Outside {
  post: Post;
  publicUrl: string;
}

/**
 * Hands in letters that are owed, of one question or of all, and strikes them off. May be cut short anywhere and
 * repeated: a letter's key lets it out once.
 *
 * @param most so many at the most; the job comes back for the others within a minute
 */
export async function handInLetters(
  outside: Outside & { log: Logger },
  { question, most, signal }: { question?: string; most: number; signal?: AbortSignal },
): Promise<void> {
  const owing = await Asked.find({ owes: true, ...(question ? { question } : {}) }).limit(most);
  for (const asked of owing) {
    if (signal?.aborted) return;
    await handIn(asked, outside).catch((error: unknown) =>
      outside.log.warn({ err: error }, 'a question about availability waits for the next run'),
    );
  }
}

async function handIn(asked: AskedDocument, { post, publicUrl }: Outside): Promise<void> {
  const question = await Question.findById(asked.question);
  if (question) {
    const link = new URL(`/free/${await issueToken(asked)}`, publicUrl).href;
    await post.send(letterAbout(asked, question, link));
  }
  await Asked.updateOne({ _id: asked._id }, { $set: { owes: false } });
}
