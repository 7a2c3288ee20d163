import { z } from 'zod';
import { endpoint, type ListingKind, lang } from '../common/contract';

/** As exports name the kinds. */
export const exportKind = z.enum(['locations', 'technicians', 'actors', 'companies']);
export type ExportKind = z.infer<typeof exportKind>;
export const exportFormat = z.enum(['csv', 'xlsx', 'geojson']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const kindExported = {
  locations: 'location',
  technicians: 'technician',
  actors: 'actor',
  companies: 'company',
} as const satisfies Record<ExportKind, ListingKind>;

export const exportListings = endpoint({
  method: 'get',
  path: '/api/exports/:kind.:format',
  access: 'member',
  summary:
    'Every published listing of a kind as CSV, XLSX or GeoJSON, with what the viewer may see; for staff with all contacts and, with status=all, with what is not public',
  params: z.object({ kind: exportKind, format: exportFormat }),
  query: z.strictObject({ lang: lang.default('fr'), status: z.enum(['published', 'all']).default('published') }),
  reply: z.string(),
});
