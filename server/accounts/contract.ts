import { z } from 'zod';
import { endpoint, lang } from '../common/contract';

/** Of an account: a visitor has none. */
export const accountRole = z.enum(['member', 'staff', 'admin']);
export type AccountRole = z.infer<typeof accountRole>;

export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'At most 254 characters')
  .pipe(z.email('An address as in name@example.org'));

/** NIST SP 800-63B: long beats complicated; no rules about digits and signs. */
export const passwordInput = z
  .string()
  .min(10, 'At least 10 characters: three or four words do well')
  .max(200, 'At most 200 characters');

const personName = z.string().trim().min(2, 'A name of at least two characters').max(120, 'At most 120 characters');
const organisation = z.string().trim().max(160, 'At most 160 characters');
const token = z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter');

export const accountView = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  role: accountRole,
  lang,
  /** Whether the letter to the address was answered. */
  verified: z.boolean(),
  trusted: z.boolean(),
});
export type AccountView = z.infer<typeof accountView>;

/** Who is asking; `account` is null for a visitor. */
export const me = z.object({ account: accountView.nullable() });
export type Me = z.infer<typeof me>;

/** The same whether the address is known or not: a reply must not tell who has an account. */
const letterSent = z.object({ sent: z.literal(true) });

export const signUp = endpoint({
  method: 'post',
  path: '/api/accounts',
  access: 'anyone',
  summary: 'Sign up as a member; a letter asks to confirm the address',
  status: 201,
  body: z.strictObject({
    name: personName,
    organisation: organisation.default(''),
    email: emailInput,
    password: passwordInput,
    lang: lang.default('fr'),
  }),
  reply: letterSent,
});

/** `not_found`: the link was used or is too old. Of a change of address, `account` is null in another browser. */
export const verifyAccount = endpoint({
  method: 'post',
  path: '/api/accounts/verify',
  access: 'anyone',
  summary: 'Confirm an address by the token of a letter: of a new account (signs in), or of a change of address',
  body: z.strictObject({ token }),
  reply: me,
});

export const forgotPassword = endpoint({
  method: 'post',
  path: '/api/accounts/forgot',
  access: 'anyone',
  summary: 'Ask for a letter that lets one choose a new password',
  body: z.strictObject({ email: emailInput }),
  reply: letterSent,
});

/** `not_found`: the link was used or is too old. */
export const resetPassword = endpoint({
  method: 'post',
  path: '/api/accounts/reset',
  access: 'anyone',
  summary: 'Choose a new password by the token of a letter; signs in, and out everywhere else',
  body: z.strictObject({ token, password: passwordInput }),
  reply: me,
});

/** `not_allowed`: not right; with `fields.email`, right but the address is not confirmed, and a fresh letter is sent. */
export const signIn = endpoint({
  method: 'post',
  path: '/api/session',
  access: 'anyone',
  summary: 'Sign in; the session is a cookie that scripts cannot read',
  body: z.strictObject({ email: emailInput, password: z.string().min(1).max(200) }),
  reply: me,
});

export const signOut = endpoint({
  method: 'delete',
  path: '/api/session',
  access: 'anyone',
  summary: 'Sign out',
  reply: me,
});

export const readMe = endpoint({
  method: 'get',
  path: '/api/me',
  access: 'anyone',
  summary: 'Who is asking',
  reply: me,
});

export const changeMe = endpoint({
  method: 'patch',
  path: '/api/me',
  access: 'member',
  summary: 'Change one’s name, organisation or language of letters',
  body: z.strictObject({
    name: personName.optional(),
    organisation: organisation.optional(),
    lang: lang.optional(),
  }),
  reply: me,
});

/** `invalid_input` with `fields.current`: not the password of today. */
export const changePassword = endpoint({
  method: 'post',
  path: '/api/me/password',
  access: 'member',
  summary: 'Change one’s password; signs out everywhere else',
  body: z.strictObject({ current: z.string().min(1).max(200), password: passwordInput }),
  reply: me,
});

/** `invalid_input` with `fields.password`: not the password. */
export const changeEmail = endpoint({
  method: 'post',
  path: '/api/me/email',
  access: 'member',
  summary: 'Ask to change one’s address; a letter to the new one confirms it, one to the old one tells of it',
  body: z.strictObject({ email: emailInput, password: z.string().min(1).max(200) }),
  reply: letterSent,
});

export const sessionView = z.object({
  /** Not the session's secret: a name to end it by. */
  id: z.string(),
  current: z.boolean(),
  /** As in "Firefox, Windows". */
  device: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof sessionView>;
const sessions = z.object({ sessions: z.array(sessionView) });

export const readSessions = endpoint({
  method: 'get',
  path: '/api/me/sessions',
  access: 'member',
  summary: 'Where one is signed in',
  reply: sessions,
});

export const endSession = endpoint({
  method: 'delete',
  path: '/api/me/sessions/:id',
  access: 'member',
  summary: 'Sign out there',
  params: z.object({ id: z.string().max(80) }),
  reply: sessions,
});

export const endOtherSessions = endpoint({
  method: 'delete',
  path: '/api/me/sessions',
  access: 'member',
  summary: 'Sign out everywhere else',
  reply: sessions,
});

export const readAccounts = endpoint({
  method: 'get',
  path: '/api/accounts',
  access: 'staff',
  summary: 'Accounts, newest first; `q` looks into names, organisations and addresses',
  query: z.strictObject({
    q: z.string().trim().max(120).default(''),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  reply: z.object({
    total: z.number().int(),
    accounts: z.array(accountView.extend({ createdAt: z.iso.datetime() })),
  }),
});

export const changeAccount = endpoint({
  method: 'patch',
  path: '/api/accounts/:id',
  access: 'staff',
  summary: 'Trust a member, or stop to; an administrator also gives roles',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{24}$/, 'The id of an account') }),
  body: z.strictObject({ trusted: z.boolean().optional(), role: accountRole.optional() }),
  reply: accountView,
});
