import MongoStore from 'connect-mongo';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import mongoose from 'mongoose';
import { visitor } from '../common/viewer';
import { findAccount } from './model';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    startedAt: string;
    seenAt: string;
    userAgent: string;
  }
}

export const sessionCookie = 'desk';
export const sessionCollection = 'sessions';
/** Thirty days without a visit end a session. */
const lifetimeMs = 30 * 86_400_000;
/** Seconds; a visit is noted this often, not with every request. */
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
      collectionName: sessionCollection,
      stringify: false,
      autoRemove: 'disabled',
      touchAfter: noteEvery,
    }),
  });
}

/** Session → `req.viewer`; the role is read fresh, so that one taken away is gone with the next request. */
export const identify: RequestHandler = async (req, _res, next) => {
  req.viewer = visitor;
  const id = req.session?.accountId;
  const account = id ? await findAccount(id) : null;
  if (account) {
    const { role, name, trusted } = account;
    req.viewer = { id: account.id, role, name, trusted };
  }
  next();
};

/** A new session id at every sign-in: one that somebody planted before is worth nothing after. */
export function startSession(req: Request, accountId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error) return reject(error);
      const now = new Date().toISOString();
      Object.assign(req.session, { accountId, startedAt: now, seenAt: now, userAgent: req.get('user-agent') ?? '' });
      req.session.save((failure: unknown) => (failure ? reject(failure) : resolve()));
    });
  });
}

export function stopSession(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.destroy((error: unknown) => (error ? reject(error) : resolve()));
  });
}
