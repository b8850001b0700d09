import { query } from '@/api/query'
import { getImpersonations } from '@/contract/admin/impersonations'
import type { UserId } from '@/domain/ids'

export const impersonationQueries = {
  of: (userId: UserId) => query(getImpersonations, { params: { userId } }),
}
