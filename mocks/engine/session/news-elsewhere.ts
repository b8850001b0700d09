import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { listNotices } from '../notifications/notices'
import { actorOf } from './actor'
import { isOpenElsewhere } from './own-accounts'

/** How much is unread in an account of the caller's that the session does not speak for, as its own rights reach. */
export const unreadElsewhere = async (tx: Tx, ctx: Context, user: UserRow): Promise<number> => {
  if (!isOpenElsewhere(user, ctx)) return 0
  return (await listNotices(tx, { ...ctx, actor: await actorOf(tx, user), actorName: user.name })).unread
}
