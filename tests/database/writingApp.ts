import mongoose, { Schema } from 'mongoose';
import { openDatabase } from '../../server/database/connect';
import { buildIndexes } from '../../server/database/indexes';

/**
 * A stand-in for the app, run by appKilled.test.ts as a process of its own to be killed: opens the database in a data
 * folder, writes without end, and prints the number of each note once it is acknowledged.
 */
const [dataDir = '', first = '0'] = process.argv.slice(2);
const Note = mongoose.model('Note', new Schema({ n: { type: Number, unique: true }, text: String }));

const database = await openDatabase({ dataDir });
await buildIndexes();
process.stdout.write(`open ${database.engine}\n`);
for (let n = Number(first); ; n += 1) {
  await Note.create({ n, text: 'x'.repeat(500) });
  process.stdout.write(`${n}\n`);
}
