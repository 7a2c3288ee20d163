import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['on', 'off', 'true', 'false', '1', '0']).transform((typed) => ['on', 'true', '1'].includes(typed));

const s3Names = ['PHOTOS_S3_ENDPOINT', 'PHOTOS_S3_BUCKET', 'PHOTOS_S3_KEY', 'PHOTOS_S3_SECRET'] as const;

const names = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** The address to listen on: this machine only in the demonstration, every one in production. */
    HOST: z.string().min(1).optional(),
    /** The embedded database, the search index, pictures and the outbox. */
    DATA_DIR: z
      .string()
      .min(1)
      .default('./data')
      .transform((dir) => resolve(dir)),
    // Not `z.url`: a replica set's address names several hosts.
    MONGODB_URI: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'An address as in mongodb://localhost:27017/single-desk')
      .optional(),
    MEILI_URL: z.url({ protocol: /^https?$/, error: 'An address as in http://localhost:7700' }).optional(),
    MEILI_KEY: z.string().min(1).optional(),
    /** Where visitors reach the desk: the links in letters and shares begin with it. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Signs the session cookie; another one signs everybody out. */
    SESSION_SECRET: z.string().min(32, 'At least 32 characters that nobody guesses').optional(),
    /** The mail server; without one, letters are written into the outbox. */
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'An address as in smtp://user:password@mail.example.org:587' })
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'As in "Film desk <desk@example.org>"')
      .optional(),
    /** Takes replies to letters, as `desk+…@`: a mail server hands them in with the secret. */
    MAIL_INBOUND_ADDRESS: z
      .email('An address as in desk@example.org')
      .regex(/^[^@+]{1,11}@/, 'At most 11 characters before the @ and no "+": 53 more are added for each letter')
      .optional(),
    MAIL_INBOUND_SECRET: z.string().min(32, 'At least 32 characters that nobody guesses').optional(),
    MAP_TILES_URL: z
      .string()
      .regex(
        /^https?:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})\S+$/,
        'A whole address with {z}, {x} and {y}, as in https://tiles.example.org/{z}/{x}/{y}.png',
      )
      .optional(),
    MAP_TILES_ATTRIBUTION: z.string().optional(),
    /** An S3-compatible store for photographs: all but the region, or none. */
    PHOTOS_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'An address as in https://s3.example.org' }).optional(),
    PHOTOS_S3_BUCKET: z.string().min(3).optional(),
    PHOTOS_S3_REGION: z.string().min(1).default('us-east-1'),
    PHOTOS_S3_KEY: z.string().min(1).optional(),
    PHOTOS_S3_SECRET: z.string().min(1).optional(),
    DESK_DEMO: flag.optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  })
  .refine((env) => env.SMTP_URL === undefined || env.MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    message: 'Needed with SMTP_URL: the address that letters come from',
  })
  .refine((env) => (env.MAIL_INBOUND_ADDRESS === undefined) === (env.MAIL_INBOUND_SECRET === undefined), {
    path: ['MAIL_INBOUND_SECRET'],
    message: 'Goes with MAIL_INBOUND_ADDRESS: both, or neither',
  })
  .superRefine((env, context) => {
    const missing = s3Names.filter((name) => env[name] === undefined);
    if (missing.length === 0 || missing.length === s3Names.length) return;
    for (const name of missing)
      context.addIssue({ code: 'custom', path: [name], message: 'Needed beside the other PHOTOS_S3_… names' });
  });

function asEnv(env: z.output<typeof names>) {
  const production = env.NODE_ENV === 'production';
  const demo = env.DESK_DEMO ?? !production;
  return {
    port: env.PORT,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    dataDir: env.DATA_DIR,
    mongodbUri: env.MONGODB_URI,
    meili: env.MEILI_URL === undefined ? undefined : { url: env.MEILI_URL, key: env.MEILI_KEY ?? '' },
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    sessionSecret: env.SESSION_SECRET,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM ?? 'Guichet des tournages <desk@localhost>' },
    inbound: inboundOf(env),
    tiles:
      env.MAP_TILES_URL === undefined
        ? undefined
        : { url: env.MAP_TILES_URL, attribution: env.MAP_TILES_ATTRIBUTION ?? '' },
    photosS3: s3Of(env),
    demo,
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  };
}

/** What every command of the desk reads. */
const commandShape = names.transform(asEnv);
/** Who serves, signs sessions too. */
const deskShape = names
  .refine((env) => env.NODE_ENV !== 'production' || env.SESSION_SECRET !== undefined, {
    path: ['SESSION_SECRET'],
    message: 'Needed in production: at least 32 characters, the same for every process',
  })
  .transform(asEnv);

/** Where replies by mail come in, when both names are there. */
function inboundOf({ MAIL_INBOUND_ADDRESS: address, MAIL_INBOUND_SECRET: secret }: Record<string, unknown>) {
  return typeof address === 'string' && typeof secret === 'string' ? { address, secret } : undefined;
}

/** The bucket, when all its names are there. */
function s3Of(env: Partial<Record<(typeof s3Names)[number], string>> & { PHOTOS_S3_REGION: string }) {
  const { PHOTOS_S3_ENDPOINT: endpoint, PHOTOS_S3_BUCKET: bucket, PHOTOS_S3_KEY: key, PHOTOS_S3_SECRET: secret } = env;
  if (!endpoint || !bucket || !key || !secret) return undefined;
  return { endpoint, bucket, region: env.PHOTOS_S3_REGION, key, secret };
}

export type Env = ReturnType<typeof asEnv>;

type Given = Record<string, string | undefined>;

/** The environment of a command: what it needs to find the data. Throws one error that lists every fault. */
export const readEnv = (source: Given = process.env): Env => read(commandShape, source);

/** The environment of the desk itself, which needs more in production. Throws one error that lists every fault. */
export const readDeskEnv = (source: Given = process.env): Env => read(deskShape, source);

/** The only reader of the environment. Empty values count as absent, as compose files write them. */
function read(shape: z.ZodType<Env>, source: Given): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`The configuration is not right:\n${z.prettifyError(result.error)}`);
}
