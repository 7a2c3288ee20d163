import type { RequestHandler } from 'express';
import type { Logger, stdSerializers } from 'pino';
import { pinoHttp } from 'pino-http';

/** 43 characters of base64url are 256 random bits; a readable address is lower case. */
const letterLink = /(?<=\/)(?=[\w-]*[A-Z_])[\w-]{43}(?![\w-])/g;

/** The key that a browser without an account goes by: with it one could take out somebody’s comment. */
const readerKey = /([?&]reader=)[\w-]+/;

/** An address as the log may hold it: who reads a log gets into no account by the links of its letters. */
export const withoutLinks = (url: string): string => url.replaceAll(letterLink, '…').replace(readerKey, '$1…');

/** No headers: the cookie among them is a session, the page before it perhaps a letter's link. */
const loggedRequest = ({ id, method, url, remoteAddress }: ReturnType<typeof stdSerializers.req>) => ({
  id,
  method,
  url: withoutLinks(url),
  remoteAddress,
});
const loggedResponse = ({ statusCode }: ReturnType<typeof stdSerializers.res>) => ({ statusCode });

/** A line a request, but for those that ask whether the desk is well. */
export const logRequests = (log: Logger): RequestHandler =>
  pinoHttp({
    logger: log,
    autoLogging: { ignore: (req) => req.url === '/api/health' },
    serializers: { req: loggedRequest, res: loggedResponse },
  });
