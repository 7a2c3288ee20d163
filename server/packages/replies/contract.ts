import { z } from 'zod';
import { endpoint } from '../../common/contract';
import { id } from '../../productions/contract';

/** What people without an account say of a package. They are told apart by a key that their browser made up. */

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link') });
const reader = z.string().regex(/^[\w-]{16,64}$/, 'The key this browser goes by');
const name = z.string().trim().min(1, 'A first name is enough').max(60, 'At most 60 characters');

export const vote = z.enum(['yes', 'maybe', 'no']);
export type Vote = z.infer<typeof vote>;

export const packageComment = z.object({
  id,
  item: id,
  name: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
  /** Written by those who sent the package. */
  fromSender: z.boolean(),
  /** May be taken out by who asks. */
  mine: z.boolean(),
});
export type PackageComment = z.infer<typeof packageComment>;

export const packageReplies = z.object({
  comments: z.array(packageComment),
  /** Entry → how many say what, and who, and what this reader said. */
  votes: z.record(
    id,
    z.object({
      counts: z.record(vote, z.number().int()),
      names: z.record(vote, z.array(z.string())),
      mine: vote.nullable(),
    }),
  ),
});
export type PackageReplies = z.infer<typeof packageReplies>;

export const readReplies = endpoint({
  method: 'get',
  path: '/api/shared/:token/replies',
  access: 'anyone',
  summary: 'Comments and votes of everybody with this link',
  params: token,
  query: z.strictObject({ reader: reader.optional() }),
  reply: packageReplies,
});
/** Sent by the page when somebody looks at it, so that a program that fetches links counts as nobody. */
export const noteSeen = endpoint({
  method: 'post',
  path: '/api/shared/:token/seen',
  access: 'anyone',
  summary: 'Say that the package was looked at',
  params: token,
  body: z.strictObject({ reader, name: z.string().trim().max(60).default('') }),
  reply: z.object({ people: z.number().int() }),
});
export const addComment = endpoint({
  method: 'post',
  path: '/api/shared/:token/comments',
  access: 'anyone',
  summary: 'Comment on an entry; a first name is enough',
  status: 201,
  params: token,
  body: z.strictObject({
    reader,
    name,
    item: id,
    text: z.string().trim().min(1, 'Some words').max(2000, 'At most 2000 characters'),
  }),
  reply: packageReplies,
});
export const deleteComment = endpoint({
  method: 'delete',
  path: '/api/shared/:token/comments/:comment',
  access: 'anyone',
  summary: 'Take out one’s own comment',
  params: token.extend({ comment: id }),
  query: z.strictObject({ reader }),
  reply: packageReplies,
});
export const castVote = endpoint({
  method: 'put',
  path: '/api/shared/:token/votes/:item',
  access: 'anyone',
  summary: 'Say yes, maybe or no to an entry; null takes it back',
  params: token.extend({ item: id }),
  body: z.strictObject({ reader, name, vote: vote.nullable() }),
  reply: packageReplies,
});

/** The team’s side: everything said through every link of the shortlist. */
export const teamReply = packageComment.extend({ share: id, shareLabel: z.string() });
export const readTeamReplies = endpoint({
  method: 'get',
  path: '/api/shortlists/:id/replies',
  access: 'member',
  summary: 'Comments and votes from all links of a shortlist',
  params: z.object({ id }),
  reply: z.object({
    comments: z.array(teamReply),
    votes: z.array(z.object({ item: id, share: id, shareLabel: z.string(), name: z.string(), vote })),
  }),
});
export const answerComment = endpoint({
  method: 'post',
  path: '/api/shortlists/:id/replies',
  access: 'member',
  summary: 'Answer under an entry, for those who hold that link',
  status: 201,
  params: z.object({ id }),
  body: z.strictObject({ share: id, item: id, text: z.string().trim().min(1, 'Some words').max(2000) }),
  reply: z.object({ comments: z.array(teamReply) }),
});
export const deleteReply = endpoint({
  method: 'delete',
  path: '/api/shortlists/:id/replies/:comment',
  access: 'member',
  summary: 'Take out a comment or an answer, whoever wrote it',
  params: z.object({ id, comment: id }),
  reply: z.object({ comments: z.array(teamReply) }),
});
