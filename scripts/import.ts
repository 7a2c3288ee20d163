import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openDatabase } from '../server/database/connect';
import { buildIndexes } from '../server/database/indexes';
import { readEnv } from '../server/env';
import { type Applied, applyPlan } from '../server/imports/apply';
import { type ImportKind, type Mapping, mapping as mappingSchema } from '../server/imports/contract';
import { knownRecords } from '../server/imports/known';
import { guessFor } from '../server/imports/memory';
import { type Fault, planImport } from '../server/imports/plan';
import { faultsAsCsv, summaryOf } from '../server/imports/report';
import { rowsOf } from '../server/imports/rows';
import type { PlanOf } from '../server/imports/subject';
import { subjects } from '../server/imports/subjects';
import { importShoots } from './importShoots';
import { startBar } from './progressBar';

const usage = `npm run import -- locations|technicians|actors|companies|productions FILE [options]

  FILE             CSV, XLSX or GeoJSON
  --mapping FILE   which column becomes what (see scripts/mappings); guessed from the header names where absent
  --apply          write; without it the file is only checked
  --report FILE    every fault as CSV: line, field, what is given, what is wrong`;

const kinds: Record<string, ImportKind> = {
  locations: 'location',
  technicians: 'technician',
  actors: 'actor',
  companies: 'company',
  productions: 'production',
};

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { mapping: { type: 'string' }, apply: { type: 'boolean', default: false }, report: { type: 'string' } },
  });
  const [plural = '', file] = positionals;
  const kind = kinds[plural];
  if (!kind || !file) throw new Error(usage);
  return { kind, file, ...values };
}

async function mappingFor(kind: ImportKind, file: string, path: string | undefined): Promise<Mapping> {
  if (!path) {
    for await (const { cells } of rowsOf(file)) return guessFor(kind, Object.keys(cells));
    throw new Error(`${file} has no rows.`);
  }
  const read = mappingSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`The mapping ${path} is not right:\n${z.prettifyError(read.error)}`);
}

function showFaults(faults: Fault[]): void {
  for (const { line, field, given, wrong } of faults.slice(0, 20))
    console.log(`  line ${line}, ${field}: ${wrong}${given ? ` (given: ${given})` : ''}`);
  if (faults.length > 20) console.log(`  … and ${faults.length - 20} more; --report FILE writes them all.`);
}

interface FilePlan {
  plan: PlanOf<unknown>;
  write(told: (steps: number) => void): Promise<Applied>;
}

async function planOf(kind: ImportKind, file: string, mapping: Mapping): Promise<FilePlan> {
  if (kind === 'production') {
    const plan = await subjects.production.plan(rowsOf(file), mapping);
    return { plan, write: (told) => importShoots(file, mapping, told) };
  }
  const known = await knownRecords(kind);
  const plan = await planImport(kind, rowsOf(file), mapping, known);
  return { plan, write: (told) => applyPlan(plan, known, told) };
}

async function main(): Promise<void> {
  const { kind, file, mapping: mappingPath, apply, report } = readArguments();
  const mapping = await mappingFor(kind, file, mappingPath);
  if (!mappingPath) console.log('Columns as guessed:', mapping.columns);
  const env = readEnv();
  const database = await openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir });
  try {
    await buildIndexes();
    const { plan, write } = await planOf(kind, file, mapping);
    showFaults(plan.faults);
    if (report) await writeFile(report, faultsAsCsv(plan.faults, 'en'));
    console.log(summaryOf(plan));
    if (!apply) return console.log('Nothing is written: this was a dry run. Add --apply to write.');
    const bar = startBar('Writing', plan.steps.length);
    const applied = await write(bar.step);
    bar.stop();
    console.log(
      `${applied.created} made, ${applied.updated} changed, ${applied.kept} as they were, ${applied.duplicates} left alone as duplicates.`,
    );
  } finally {
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
