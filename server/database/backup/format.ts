/**
 * A backup is one gzip file of lines:
 *
 *   {"format":"single-desk backup","version":1,"made":…,"engine":…,"collections":[{"name","options","indexes"}]}
 *   {"in":"listings","document":{…}}      one line a document, collection after collection
 *   {"documents":{"listings":120},"sha256":"…"}
 *
 * The first line and the documents are canonical Extended JSON, which keeps every BSON type. The last line counts the
 * documents and sums the bytes of all lines before it, so a file that was cut short or changed is known before anything
 * is written. Views are left out.
 */
import { mongo } from 'mongoose';
import { z } from 'zod';

const { EJSON } = mongo.BSON;

const bsonDocument = z.record(z.string(), z.unknown());

/** How a collection is made again; `options` and `indexes` are what `listCollections` and `listIndexes` say. */
const collectionPlan = z.object({ name: z.string(), options: bsonDocument, indexes: z.array(bsonDocument) });
export type CollectionPlan = z.infer<typeof collectionPlan>;

const openingLine = z.object({
  format: z.literal('single-desk backup'),
  version: z.coerce.number().pipe(z.literal(1)),
  made: z.date(),
  engine: z.string(),
  collections: z.array(collectionPlan),
});
export type Opening = z.infer<typeof openingLine>;

const documentLine = z.object({ in: z.string(), document: bsonDocument });
export type Entry = z.infer<typeof documentLine>;

const closingLine = z.object({ documents: z.record(z.string(), z.number()), sha256: z.string() });
export type Closing = z.infer<typeof closingLine>;

export const printOpening = (opening: Opening) => asLine(EJSON.stringify(opening, { relaxed: false }));
export const printEntry = (entry: Entry) => asLine(EJSON.stringify(entry, { relaxed: false }));
export const printClosing = (closing: Closing) => asLine(JSON.stringify(closing));

export const readOpening = (line: Buffer): Opening => openingLine.parse(parseKeepingTypes(line));
export const readEntry = (line: Buffer): Entry => documentLine.parse(parseKeepingTypes(line));
export const readClosing = (line: Buffer): Closing => closingLine.parse(JSON.parse(line.toString()));

const asLine = (text: string) => Buffer.from(`${text}\n`);

/** Numbers come as the classes Int32, Double and Long, so that each is written again as the type it was. */
const parseKeepingTypes = (line: Buffer): unknown => EJSON.parse(line.toString(), { relaxed: false });
