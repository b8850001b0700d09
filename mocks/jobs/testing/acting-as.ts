import type { Context } from '@mocks/engine/context'
import { actorOf } from '@mocks/engine/session/actor'
import { userIds } from '@mocks/seed/people'
import type { Tx } from '@mocks/store/tx'
import type { ErpWorld } from './erp-world'

/** Context of a person of the story within a transaction. */
export async function actingAs(tx: Tx, { clock, ids }: ErpWorld, person: keyof typeof userIds): Promise<Context> {
  const user = await tx.users.require(userIds[person])
  const about = { actorName: user.name, locale: 'en', requestId: null, source: 'portal', impersonation: null } as const
  return { clock, ids, actor: await actorOf(tx, user), ...about }
}
