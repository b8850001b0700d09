import { listCardChanges } from '@/contract/admin/customer-records'
import { listGeneralEntries } from '@/contract/admin/sync-lists'
import * as sent from '@mocks/engine/customers/sent-changes'
import { generalLists } from '@mocks/engine/sync/general-lists'
import { implement } from '../implement'
import { isoOf } from '../presenters/time'

export const syncListHandlers = [
  implement(listGeneralEntries, async ({ tx, ctx, reply }) => reply(200, { lists: await generalLists(tx, ctx) })),

  implement(listCardChanges, async ({ tx, params, ctx, reply }) => {
    const result = await sent.listCardChanges(tx, params.companyId, ctx)
    if (!result.ok) return result
    return reply(200, {
      changes: result.value.map(({ id, part, code, state, by, at, values, attempts }) => ({
        ...{ id, part, code: code || null, state, by, at: isoOf(at), values },
        attempts: attempts.map((each) => ({ ...each, at: isoOf(each.at) })),
      })),
    })
  }),
]
