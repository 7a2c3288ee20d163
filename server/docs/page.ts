import type { Endpoint } from '../common/contract';
import { statusOf } from '../http/problems';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const code = (value: unknown) => `<pre>${plain(JSON.stringify(value, null, 2))}</pre>`;

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Record<string, unknown>;
}

const typeOf = ({ type, enum: options, items }: Record<string, unknown>): string => {
  if (Array.isArray(options)) return options.map((option) => `<code>${plain(String(option))}</code>`).join(' ');
  if (type === 'array' && items) return `${typeOf(items as Record<string, unknown>)}, repeatable`;
  return plain(String(type ?? 'text'));
};

const row = ({ name, in: where, required, schema }: Parameter) =>
  `<tr><th scope="row"><code>${plain(name)}</code></th><td>${where}${required ? ', required' : ''}</td><td>${typeOf(schema)}</td><td>${
    schema.default === undefined || schema.default === '' ? '' : `<code>${plain(JSON.stringify(schema.default))}</code>`
  }</td></tr>`;

interface Operation {
  operationId: string;
  summary: string;
  'x-access': Endpoint['access'];
  parameters: Parameter[];
  requestBody?: Part;
  responses: Record<string, Part>;
}

interface Part {
  content?: Record<string, { schema: unknown }>;
}

/** A schema folded away under its name; nothing where there is none. */
function folded(name: string, part: Part | undefined): string {
  const schema = Object.values(part?.content ?? {})[0]?.schema;
  return schema === undefined ? '' : `<details><summary>${name}</summary>${code(schema)}</details>`;
}

function section(path: string, method: string, operation: Operation): string {
  const table = operation.parameters.length
    ? `<table><thead><tr><th>Name</th><th>Where</th><th>Values</th><th>Default</th></tr></thead><tbody>${operation.parameters.map(row).join('')}</tbody></table>`
    : '';
  return `<section id="${operation.operationId}"><h2><b>${method.toUpperCase()}</b> ${plain(path)}</h2><p>${plain(operation.summary)}. For ${operation['x-access']}.</p>${table}${folded('Body', operation.requestBody)}${folded('Reply', operation.responses['200'] ?? operation.responses['201'])}</section>`;
}

/** The API document as a page: no script, so it reads the same with everything blocked. */
export function docsPage(document: Record<string, unknown>): string {
  const paths = document.paths as Record<string, Record<string, Operation>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const links = operations.map(
    ({ path, method, operation }) =>
      `<li><a href="#${operation.operationId}"><b>${method.toUpperCase()}</b> ${plain(path)}</a></li>`,
  );
  const problems = Object.entries(statusOf).map(
    ([name, status]) => `<tr id="problem-${name}"><th scope="row"><code>${name}</code></th><td>${status}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>API of the single desk</title><link rel="stylesheet" href="/api/docs/style.css"></head><body>
<nav aria-label="Endpoints"><strong>The single desk</strong><a href="/api/openapi.json">openapi.json</a><ul>${links.join('')}</ul></nav>
<main><h1>API</h1><p>JSON over HTTP. Failures are problem details (RFC 9457) with a <code>code</code> and, for input, what is wrong by field.</p>
${operations.map(({ path, method, operation }) => section(path, method, operation)).join('\n')}
<section id="problems"><h2>Problems</h2><table><thead><tr><th>Code</th><th>Status</th></tr></thead><tbody>${problems.join('')}</tbody></table></section></main></body></html>`;
}

export const docsStyle = `:root{color-scheme:light dark;--ink:#1b1f22;--ink-2:#4a5156;--paper:#fff;--well:#f6f6f3;--rule:#e2e2dc;--accent:#0b6170}
@media(prefers-color-scheme:dark){:root{--ink:#eceeeb;--ink-2:#bac0c0;--paper:#14181a;--well:#1b2023;--rule:#2c3337;--accent:#74c7cd}}
body{margin:0;display:grid;grid-template-columns:300px minmax(0,1fr);font:430 15px/1.55 "Helvetica Neue",Arial,system-ui,sans-serif;color:var(--ink);background:var(--paper)}
nav{position:sticky;top:0;height:100vh;overflow:auto;box-sizing:border-box;padding:24px;background:var(--well);border-right:1px solid var(--rule);font-size:13px;display:grid;gap:8px;align-content:start}
nav ul{list-style:none;margin:8px 0;padding:0}nav li{padding:3px 0}a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}b{font-weight:640;font-size:12px}
main{padding:24px 48px;max-width:960px;min-width:0}h1{font-size:34px;line-height:1.12}h2{font-size:18px;margin:0}section{padding:24px 0;border-top:1px solid var(--rule);scroll-margin-top:8px}
table{border-collapse:collapse;width:100%;font-size:13px}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--rule)}thead th{color:var(--ink-2);font-weight:540}
pre{background:var(--well);padding:16px;overflow:auto;font-size:12px;border-radius:4px}summary{cursor:pointer;color:var(--accent);padding:8px 0}
@media(max-width:760px){body{display:block}nav{position:static;height:auto;border:0}main{padding:16px}table{display:block;overflow:auto}}`;
