import { type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { type Limit, networkOf } from '../../accounts/limits';
import { notFound } from '../../http/problems';
import { serve } from '../../http/serve';
import type { ListingDocument } from '../../listings/model';
import { answer, openLetter } from './answer';
import { ask, previewReach } from './ask';
import * as contract from './contract';
import { handInLetters, type Outside } from './handIn';
import { Question } from './model';
import { presentAsked, presentPeople, presentQuestion } from './present';

interface AvailabilityOptions extends Outside {
  log: Logger;
  /** After a write that the public sees. */
  index(listing: ListingDocument): Promise<void>;
  answers: Limit;
}

/** Letters that leave before the desk has its reply; the job hands in the others. */
const mostAtOnce = 60;

/** "Are you free?", asked by the desk and answered from the letter without an account. */
export function availabilityRoutes({ index, answers, ...outside }: AvailabilityOptions): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await answers.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, contract.previewQuestion, async ({ body }) => previewReach(body));

  serve(router, contract.askAvailability, async ({ body, viewer }) => {
    const question = await ask(body, viewer);
    await handInLetters(outside, { question: question.id, most: mostAtOnce });
    return presentQuestion(question);
  });

  serve(router, contract.readQuestions, async ({ query }) => {
    const questions = await Question.find().sort({ askedAt: -1 }).limit(query.limit);
    return { questions: await Promise.all(questions.map(presentQuestion)) };
  });

  serve(router, contract.readQuestionAnswers, async ({ params }) => {
    const question = await Question.findById(params.id);
    if (!question) throw notFound('question');
    const [presented, people] = await Promise.all([presentQuestion(question), presentPeople(question)]);
    return { question: presented, people };
  });

  serve(router, contract.readAsked, async ({ params }) => presentAsked(await openLetter(params.token)), unkept);

  serve(
    router,
    contract.answerAsked,
    async ({ params, body }) => presentAsked(await answer(params.token, body, index)),
    ...[unkept, counted],
  );

  return router;
}

/** Somebody's calendar stays in no cache, and no page learns the address it was read at. */
const unkept: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });
  next();
};
