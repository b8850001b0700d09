import { createDelegation, listDelegations, revokeDelegation } from '@/contract/delegations'
import * as edit from '@mocks/engine/delegations/edit-delegations'
import * as list from '@mocks/engine/delegations/list-delegations'
import { tellDelegate } from '@mocks/jobs/authorizations/tell-delegate'
import { implement } from '../implement'
import { presentDelegation } from '../presenters/delegation'

export const delegationHandlers = [
  implement(listDelegations, async ({ tx, ctx, reply }) => {
    const result = await list.listDelegations(tx, ctx)
    if (!result.ok) return result
    const { rows, ...choices } = result.value
    return reply(200, { rows: rows.map(presentDelegation), ...choices })
  }),

  implement(createDelegation, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createDelegation(tx, body, ctx)
    if (!result.ok) return result
    await tellDelegate(tx, ctx, result.value)
    return reply(201, presentDelegation(result.value))
  }),

  implement(revokeDelegation, async ({ tx, params, ctx, reply }) => {
    const result = await edit.revokeDelegation(tx, params.delegationId, ctx)
    return result.ok ? reply(200, presentDelegation(result.value)) : result
  }),
]
