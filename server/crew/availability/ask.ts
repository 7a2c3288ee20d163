import type { Viewer } from '../../common/viewer';
import { isDuplicate } from '../../database/duplicate';
import { ApiProblem, invalid } from '../../http/problems';
import { communeNear } from '../../places/gazetteer';
import { today } from '../../productions/counting';
import { termOf } from '../../vocabularies/vocabularies';
import type { QuestionInput } from './contract';
import { Asked, Question, type QuestionDocument, Turn } from './model';
import { askedLately, askedLongAgo, type Reached, reachOf } from './reach';

/** Whom a question would reach: how many, how many have no address, how many were asked this week. */
export async function previewReach(input: QuestionInput, now = new Date()) {
  refuseWrong(input, now);
  const { reached, noAddress } = await reachOf(input);
  const lately = await askedLately(reached, now);
  return { reached: reached.length - lately.size, noAddress, askedLately: lately.size };
}

/**
 * Writes a question and whom it is put to; the letters follow.
 *
 * @throws invalid_input for an unknown job or days that are over; conflict when it would reach nobody
 */
export async function ask(input: QuestionInput, by: Viewer, now = new Date()): Promise<QuestionDocument> {
  const { reached } = await previewReach(input, now);
  if (reached === 0) throw new ApiProblem('conflict', 'This would reach nobody: widen the circle or the jobs');
  const question = await Question.create({
    ...input,
    place: input.near ? (communeNear(input.near)?.name ?? '') : '',
    askedAt: now,
    askedBy: by.id ?? '',
    askedByName: by.name,
  });
  await gather(question);
  return question;
}

function refuseWrong({ jobs, departments, to }: QuestionInput, now: Date): void {
  const strangers = (name: 'jobTitles' | 'departments', ids: string[]) =>
    ids.filter((id) => !termOf(name, id)).join(', ');
  const [unknownJobs, unknownDepartments] = [strangers('jobTitles', jobs), strangers('departments', departments)];
  const faults = {
    ...(unknownJobs ? { jobs: `Not in the vocabulary jobTitles: ${unknownJobs}` } : {}),
    ...(unknownDepartments ? { departments: `Not in the vocabulary departments: ${unknownDepartments}` } : {}),
    ...(to < today(now) ? { to: 'Days to come: nobody can be free in the past' } : {}),
  };
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** Writes down everybody whom a question reaches. Repeatable: whose turn it took before, it keeps. */
export async function gather(question: QuestionDocument): Promise<void> {
  const { reached } = await reachOf(question);
  const taken = await inParts(reached, (person) => takeTurn(person, question));
  await inParts(taken, (person) => writeDown(person, question));
  await Question.updateOne({ _id: question._id }, { $set: { gathering: false } });
}

/** Two questions at once, and one of them gets the person: in one write, by who was last asked when. */
async function takeTurn(person: Reached, { id, askedAt }: QuestionDocument): Promise<Reached[]> {
  const mayAsk = { _id: person.listing, $or: [{ askedAt: { $lte: askedLongAgo(askedAt) } }, { question: id }] };
  try {
    await Turn.updateOne(mayAsk, { $set: { askedAt, question: id } }, { upsert: true });
    return [person];
  } catch (error) {
    // There, and not to be asked: the insert that the upsert became meets the record.
    if (isDuplicate(error)) return [];
    throw error;
  }
}

async function writeDown(person: Reached, { id, demo }: QuestionDocument): Promise<[]> {
  const key = { question: id, listing: person.listing };
  await Asked.updateOne(key, { $setOnInsert: { ...person, demo } }, { upsert: true, setDefaultsOnInsert: true });
  return [];
}

/** So many at a time: five thousand writes at once would hold everybody else up. */
const part = 50;

async function inParts<T, R>(each: readonly T[], act: (one: T) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < each.length; start += part)
    results.push(...(await Promise.all(each.slice(start, start + part).map(act))).flat());
  return results;
}
