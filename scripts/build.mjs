import { buildClient } from './prepare/build.mjs';

await buildClient();
