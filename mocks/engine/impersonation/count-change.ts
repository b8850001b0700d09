import type { Endpoint } from '@/contract/endpoint'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { alwaysOpen } from './open-endpoints'

/** Keeps count of what an administrator wrote in somebody else's name. */
export const countChange = async (tx: Tx, { impersonation }: Context, { id, method }: Endpoint): Promise<void> => {
  if (!impersonation || method === 'GET' || alwaysOpen.has(id)) return
  const acting = await tx.impersonations.require(impersonation.id)
  await tx.impersonations.update(acting.id, { changes: acting.changes + 1 })
}
