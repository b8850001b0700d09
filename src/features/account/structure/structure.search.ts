import * as z from 'zod/mini'
import { idOf } from '@/contract/ids'
import type { BranchId } from '@/domain/ids'

/** The branch whose details are open; none: the company. */
export const structureSearch = z.object({ branch: z.catch(z.optional(idOf<BranchId>()), undefined) })
