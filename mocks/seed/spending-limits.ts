import type { SpendingLimitId, UserId } from '@/domain/ids'
import type { SpendingLimitRow } from '@mocks/store/rows/people'
import { companyIds } from './companies'
import { userIds } from './people'

const limit = (key: string, userId: UserId, amount: number, authorizerIds: UserId[]): SpendingLimitRow => ({
  id: `lim_${key}` as SpendingLimitId,
  version: 1,
  companyId: companyIds.kestrel,
  userId,
  amount,
  authorizerIds,
})

/** Maja's orders above 1,000 PLN need Adam or Ewa, above 3,000 PLN Ines as well. */
export const spendingLimits: SpendingLimitRow[] = [
  limit('maja_1', userIds.maja, 100_000, [userIds.adam, userIds.ewa]),
  limit('maja_2', userIds.maja, 300_000, [userIds.ines]),
]
