import { listContracts } from '@/contract/contracts'
import * as contracts from '@mocks/engine/contracts/list-contracts'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentContract } from '../presenters/contract'

export const contractHandlers = [
  implement(listContracts, async ({ tx, ctx, reply }) => {
    const result = await contracts.listContracts(tx, ctx)
    if (!result.ok) return result
    const { contracts: rows, products, today } = result.value
    const reader = { viewer: viewerOf(ctx), locale: ctx.locale }
    return reply(200, { contracts: rows.map((row) => presentContract(row, products, today, reader)) })
  }),
]
