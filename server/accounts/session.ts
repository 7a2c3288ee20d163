import MongoStore from 'connect-mongo';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import mongoose from 'mongoose';
import { visitor } from '../common/viewer';
import { findAccount } from './model';
import { SessionRecord } from './sessionRecords';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    startedAt: string;
    userAgent: string;
  }
}

export const sessionCookie = 'desk';
/** A session ends thirty days after signing in. */
const lifetimeMs = 30 * 86_400_000;
/** Seconds; a visit is noted this often, not with every request (as `lastModified`). */
const noteEvery = 600;

export interface SessionOptions {
  secret: string;
  /** Behind https the cookie never travels in the open. */
  secure: boolean;
}

/**
 * Sessions live in the database, so that any process knows them and any can end them. Only who signs in gets a cookie.
 * Ended ones are swept by a job: the embedded engine has no index that lets records expire.
 */
export function sessions({ secret, secure }: SessionOptions): RequestHandler {
  return session({
    name: sessionCookie,
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: lifetimeMs, path: '/' },
    store: MongoStore.create({
      client: mongoose.connection.getClient(),
      dbName: mongoose.connection.name,
      collectionName: SessionRecord.collection.collectionName,
      stringify: false,
      autoRemove: 'disabled',
      touchAfter: noteEvery,
    }),
  });
}

/** Session → `req.viewer`; the role is read fresh, so that one taken away is gone with the next request. */
export const identify: RequestHandler = async (req, _res, next) => {
  req.viewer = visitor;
  const { accountId, startedAt } = req.session;
  const account = accountId && isYoung(startedAt) ? await findAccount(accountId) : null;
  if (account) {
    const { role, name, trusted } = account;
    req.viewer = { id: account.id, role, name, trusted };
  }
  next();
};

/** Each visit moves the end that the store knows; the day of signing in stays. */
const isYoung = (startedAt = '') => Date.now() - Date.parse(startedAt) < lifetimeMs;

/** A new session id at every sign-in: one that somebody planted before is worth nothing after. */
export function startSession(req: Request, accountId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error) return reject(error);
      const userAgent = (req.get('user-agent') ?? '').slice(0, 500);
      Object.assign(req.session, { accountId, startedAt: new Date().toISOString(), userAgent });
      req.session.save((failure: unknown) => (failure ? reject(failure) : resolve()));
    });
  });
}

/** Ends the session of this request, and takes its cookie back. */
export function stopSession(req: Request): Promise<void> {
  req.res?.clearCookie(sessionCookie, { path: '/' });
  return new Promise((resolve, reject) => {
    req.session.destroy((error: unknown) => (error ? reject(error) : resolve()));
  });
}
