import type { z } from 'zod/mini'
import { listQuery } from '../paging'

export const syncAlertListQuery = listQuery(['at'], {})
export type SyncAlertListQuery = z.infer<typeof syncAlertListQuery>
