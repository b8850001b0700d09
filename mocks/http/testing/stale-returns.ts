import { actOnReturn, getDeskReturn, sendReturn } from '@/contract/admin/return-desk'
import { cancelReturn, getReturn } from '@/contract/return-records'
import type { ReturnId } from '@/domain/ids'
import { edit, type StaleEdit } from './stale-edits'

/** Asked for and not decided yet; the seed says so. */
export const pendingReturn = { returnId: 'ret_r03' as ReturnId }

/** What either side does with a return. */
export const returnEdits: Record<string, StaleEdit> = {
  cancelReturn: edit(
    'ines',
    (client) => client.call(getReturn, { params: pendingReturn }),
    (client, version) => client.call(cancelReturn, { params: pendingReturn, body: { version } }),
  ),
  actOnReturn: edit(
    'marta',
    (client) => client.call(getDeskReturn, { params: pendingReturn }),
    (client, version, { lines }) =>
      client.call(actOnReturn, {
        params: pendingReturn,
        body: {
          ...{ version, act: 'authorize', note: null },
          lines: lines.map(({ id: lineId, quantity }) => ({ lineId, quantity, answer: null })),
        },
      }),
  ),
  sendReturn: edit(
    'marta',
    (client) => client.call(getDeskReturn, { params: pendingReturn }),
    (client, version) => client.call(sendReturn, { params: pendingReturn, body: { version } }),
  ),
}
