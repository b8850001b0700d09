import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { OrderFields } from './place-goods'

/** SET-06: what was chosen this time is the choice of next time. */
export async function rememberPreference(tx: Tx, wish: OrderFields, ctx: Context): Promise<DocumentPreference> {
  const { id, documentPreference } = await tx.users.require(ctx.actor.userId)
  const chosen = wish.documentPreference ?? documentPreference
  if (chosen !== documentPreference) await tx.users.update(id, { documentPreference: chosen })
  return chosen
}
