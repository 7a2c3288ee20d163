import { z } from 'zod';
import { endpoint } from '../common/contract';
import * as fields from './fields/contract';
import { ofProduction, productionCard, productionFilter, productionPath, productionView } from './file/contract';

export * from './correspondence/contract';
export * from './entries/contract';
export * from './fields/contract';
export * from './file/contract';

const { id, productionFields, productionStatus } = fields;

const edition = z.number().int().optional();

export const readProductions = endpoint({
  method: 'get',
  path: '/api/productions',
  access: 'staff',
  summary: 'Productions that the desk follows, filtered and sorted, with the count of each status',
  query: productionFilter.extend({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    /** Of the other filters: the status filter itself left aside. */
    statuses: z.record(productionStatus, z.number().int()),
    items: z.array(productionCard),
    /** Who may look after one. */
    staff: z.array(z.object({ id, name: z.string() })),
  }),
});

/** A new enquiry needs a title and a type; everything else can wait. */
export const createProduction = endpoint({
  method: 'post',
  path: '/api/productions',
  access: 'staff',
  summary: 'Put a production on record: as an enquiry of now, unless another status is given',
  status: 201,
  body: productionFields
    .partial()
    .required({ title: true, type: true })
    .extend({
      status: productionStatus.exclude(['lost', 'cancelled']).default('enquiry'),
      shoots: z.array(fields.shootInput).max(50).default([]),
    }),
  reply: productionView,
});

export const readProduction = endpoint({
  method: 'get',
  path: productionPath(''),
  access: 'staff',
  summary: 'One production, whole',
  params: ofProduction,
  reply: productionView,
});

export const changeProduction = endpoint({
  method: 'patch',
  path: productionPath(''),
  access: 'staff',
  summary: 'Change fields of a production; whoever starts from an older edition of the same field is refused',
  params: ofProduction,
  body: productionFields.partial().extend({ edition }),
  reply: productionView,
});

export const deleteProduction = endpoint({
  method: 'delete',
  path: productionPath(''),
  access: 'staff',
  summary: 'Take a production off the record; it can be brought back',
  params: ofProduction,
  reply: z.object({ id }),
});

export const restoreProduction = endpoint({
  method: 'post',
  path: productionPath('/restore'),
  access: 'staff',
  summary: 'Bring back a production that was taken off the record',
  params: ofProduction,
  reply: productionView,
});

export const moveProduction = endpoint({
  method: 'post',
  path: productionPath('/status'),
  access: 'staff',
  summary: 'Move a production along the pipeline, or out of it with the reason',
  params: ofProduction,
  body: z.strictObject({ to: productionStatus, loss: fields.loss.optional(), edition }),
  reply: productionView,
});

/** A view of the table under a name, one’s own. */
export const savedView = z.object({ id, name: z.string(), query: z.string() });
export type SavedView = z.infer<typeof savedView>;
const viewInput = z.strictObject({
  name: z.string().trim().min(1, 'A name').max(60),
  /** The filters as they stand in the address. */
  query: z.string().max(1000),
});
export const readViews = endpoint({
  method: 'get',
  path: '/api/production-views',
  access: 'staff',
  summary: 'One’s own saved filters',
  reply: z.object({ views: z.array(savedView) }),
});
export const saveView = endpoint({
  method: 'post',
  path: '/api/production-views',
  access: 'staff',
  summary: 'Save the filters under a name; the same name again replaces them',
  status: 201,
  body: viewInput,
  reply: savedView,
});
export const deleteView = endpoint({
  method: 'delete',
  path: '/api/production-views/:id',
  access: 'staff',
  summary: 'Forget a saved filter',
  params: ofProduction,
  reply: z.object({ id }),
});
