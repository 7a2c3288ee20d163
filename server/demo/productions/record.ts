import type { ProductionRecord } from '../../productions/record';

/** A production as the seeding makes it: the rest is what the model begins with. */
export type Draft = Partial<ProductionRecord> &
  Pick<ProductionRecord, 'title' | 'type' | 'status' | 'statusHistory' | 'companies' | 'directors' | 'contact'> & {
    /** Fixed: of the same words the same. */
    _id: string;
  };
