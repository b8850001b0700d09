import * as contract from '@/contract/search'
import { searchAccount } from '@mocks/engine/search/search-account'
import { searchAdmin } from '@mocks/engine/search/search-admin'
import { implement } from '../implement'

export const searchHandlers = [
  implement(contract.searchAccount, async ({ tx, query, ctx, reply }) => {
    const result = await searchAccount(tx, query, ctx)
    return result.ok ? reply(200, { hits: result.value }) : result
  }),

  implement(contract.searchAdmin, async ({ tx, query, ctx, reply }) => {
    const result = await searchAdmin(tx, query, ctx)
    return result.ok ? reply(200, { hits: result.value }) : result
  }),
]
