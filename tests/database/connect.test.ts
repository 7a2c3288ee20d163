import { tmpdir } from 'node:os';
import mongoose from 'mongoose';
import { connectedDatabase, openDatabase } from '../../server/database/connect';
import { testUri, uniqueName, uriOf } from '../setup/database';

const dataDir = tmpdir();

describe('openDatabase on a URI', () => {
  test('uses the database the URI names, and says which server it found', async () => {
    const name = uniqueName();

    const database = await openDatabase({ uri: uriOf(name), dataDir });

    expect(connectedDatabase().databaseName).toBe(name);
    expect(database).toMatchObject({ uri: uriOf(name), engine: expect.stringMatching(/^MongoDB \d+\.\d+\.\d+/) });
    expect(database.ok()).toBe(true);
    await database.close();
    expect(database.ok()).toBe(false);
  });

  test('uses the product’s own when the URI names none', async () => {
    const [server] = /^[^/]+\/\/[^/]+/.exec(testUri()) ?? [];

    const database = await openDatabase({ uri: `${server}/?directConnection=true`, dataDir });

    expect(connectedDatabase().databaseName).toBe('single-desk');
    await database.close();
  });

  test('waits for the disk with every write, unless the URI says otherwise', async () => {
    const journalOf = async (uri: string) => {
      const database = await openDatabase({ uri, dataDir });
      const { writeConcern } = mongoose.connection.getClient().options;
      await database.close();
      return writeConcern?.journal;
    };
    const [silent = '', options = ''] = uriOf(uniqueName())
      .replace(/journal=true&?/, '')
      .split('?');

    expect(await journalOf(`${silent}?${options}`)).toBe(true);
    expect(await journalOf(`${silent}?${options}&journal=false`)).toBe(false);
  });

  test('tells which server it did not reach, without its password', async () => {
    const uri = 'mongodb://ana:secret@127.0.0.1:1/desk?serverSelectionTimeoutMS=200';

    const failure = await openDatabase({ uri, dataDir }).catch((error: Error) => error.message);

    expect(failure).toMatch(/^The database at mongodb:\/\/127\.0\.0\.1:1\/desk cannot be used: connect ECONNREFUSED/);
  });
});
