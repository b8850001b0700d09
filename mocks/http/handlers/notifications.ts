import * as contract from '@/contract/notifications'
import { listNotices, type News, readNotices } from '@mocks/engine/notifications/notices'
import { implement } from '../implement'
import { isoOf } from '../presenters/time'

const present = ({ rows, ...news }: News) => ({ ...news, rows: rows.map((row) => ({ ...row, at: isoOf(row.at) })) })

/** NAV-09: the bell of both shells. */
export const notificationHandlers = [
  implement(contract.listNotices, async ({ tx, ctx, reply }) => reply(200, present(await listNotices(tx, ctx)))),

  implement(contract.readNotices, async ({ tx, body: { keys, until }, ctx, reply }) => {
    const moment = until === undefined ? undefined : Date.parse(until)
    return reply(200, present(await readNotices(tx, { keys, until: moment }, ctx)))
  }),
]
