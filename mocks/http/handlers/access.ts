import { explainAccountAccess, explainAdministratorAccess } from '@/contract/admin/access'
import { explainAccount, explainAdministrator } from '@mocks/engine/access/explain'
import { implement } from '../implement'

/** ADM-08: why somebody may or may not do something. */
export const accessHandlers = [
  implement(explainAccountAccess, async ({ tx, params, query, ctx, reply }) => {
    const result = await explainAccount(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(explainAdministratorAccess, async ({ tx, params, query, ctx, reply }) => {
    const result = await explainAdministrator(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
