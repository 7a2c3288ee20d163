import { config } from 'zod';

// zod compiles object schemas with `new Function`, which our content security policy refuses (and the browser reports
// even the attempt). This file must be imported before any contract.
config({ jitless: true });
