import { z } from 'zod';
import { type Endpoint, problem } from '../common/contract';
import { statusOf } from '../http/problems';

type Json = Record<string, unknown>;

/** A query field that may repeat is read through a preprocessing step, which JSON Schema cannot show: its list can. */
function showRepeatable({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'pipe' || def.in._zod.def.type !== 'transform') return;
  Object.assign(jsonSchema, schemaOf(def.out, 'input'));
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: showRepeatable,
  });
  return json;
}

function parametersOf(shape: z.ZodObject, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
  }));
}

const problemReply = (code: keyof typeof statusOf) => ({
  [statusOf[code]]: { $ref: `#/components/responses/${code}` },
});

function repliesOf(spec: Endpoint): Json {
  return {
    [spec.status]: {
      description: 'As asked',
      content: { 'application/json': { schema: schemaOf(spec.reply, 'output') } },
    },
    ...problemReply('invalid_input'),
    ...(spec.access === 'anyone' ? {} : { ...problemReply('sign_in_required'), ...problemReply('not_allowed') }),
    ...(spec.path.includes(':') ? problemReply('not_found') : {}),
    ...problemReply('unavailable'),
  };
}

function requestOf(spec: Endpoint): Json {
  if (spec.files !== undefined) return { requestBody: { required: true, content: filesOf(spec.files) } };
  if (spec.body instanceof z.ZodUndefined) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(spec.body, 'input') } } } };
}

const filesOf = (field: string): Json => ({
  'multipart/form-data': {
    schema: { type: 'object', properties: { [field]: { type: 'array', items: { type: 'string', format: 'binary' } } } },
  },
});

function operationOf(name: string, spec: Endpoint): Json {
  return {
    operationId: name,
    summary: spec.summary,
    'x-access': spec.access,
    parameters: [...parametersOf(spec.params, 'path'), ...parametersOf(spec.query, 'query')],
    ...requestOf(spec),
    responses: repliesOf(spec),
  };
}

/** The endpoints as an OpenAPI 3.1 document. */
export function openApiOf(endpoints: Record<string, Endpoint>, version: string, publicUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, spec] of Object.entries(endpoints)) {
    const path = spec.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [spec.method]: operationOf(name, spec) };
  }
  const problems = Object.keys(statusOf).map((code) => [
    code,
    {
      description: `A problem with the code "${code}"`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'The single desk',
      version,
      description:
        'The resource directory of a film commission: locations, technicians, actors and companies. Failures are problem details (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: { Problem: schemaOf(problem, 'output') }, responses: Object.fromEntries(problems) },
  };
}
