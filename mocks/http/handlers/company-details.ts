import * as contract from '@/contract/company-details'
import type { CompanyDetails } from '@/contract/company-details'
import type { Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as edit from '@mocks/engine/company-details/edit-details'
import type { Edit } from '@mocks/engine/company-details/write-card'
import { getDetails } from '@mocks/engine/company-details/get-details'
import type { Tx } from '@mocks/store/tx'
import { implement, type Reply } from '../implement'
import { presentDetails } from '../presenters/company-details'

type Answer = {
  reply: (details: CompanyDetails) => Result<Reply>
  keepAndRefuse: (refusal: { type: 'conflict/stale'; current: CompanyDetails }) => Result<Reply>
}

/** Answers with the details after an edit, or with a conflict that keeps what was read from the ERP. */
const answer = async (tx: Tx, ctx: Context, result: Result<Edit>, { reply, keepAndRefuse }: Answer) => {
  if (!result.ok) return result
  const details = await getDetails(tx, ctx)
  if (!details.ok) return details
  const current = presentDetails(details.value)
  return result.value === 'saved' ? reply(current) : keepAndRefuse({ type: 'conflict/stale', current })
}

const live = { erp: true }

export const companyDetailsHandlers = [
  implement(contract.getCompanyDetails, async ({ tx, ctx, reply }) => {
    const result = await getDetails(tx, ctx)
    return result.ok ? reply(200, presentDetails(result.value)) : result
  }),

  implement(
    contract.updateBilling,
    async ({ tx, body, ctx, reply }) =>
      answer(tx, ctx, await edit.updateBilling(tx, body, ctx), {
        reply: (details) => reply(200, details),
        keepAndRefuse: reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.addDeliveryAddress,
    async ({ tx, body, ctx, reply }) =>
      answer(tx, ctx, await edit.addAddress(tx, body, ctx), {
        reply: (details) => reply(201, details),
        keepAndRefuse: reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.updateDeliveryAddress,
    async ({ tx, params, body, ctx, reply }) =>
      answer(tx, ctx, await edit.updateAddress(tx, { ...params, ...body }, ctx), {
        reply: (details) => reply(200, details),
        keepAndRefuse: reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.deleteDeliveryAddress,
    async ({ tx, params, query, ctx, reply }) =>
      answer(tx, ctx, await edit.deleteAddress(tx, { ...params, ...query }, ctx), {
        reply: (details) => reply(200, details),
        keepAndRefuse: reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.makeDefaultAddress,
    async ({ tx, params, body, ctx, reply }) =>
      answer(tx, ctx, await edit.makeDefault(tx, { ...params, ...body }, ctx), {
        reply: (details) => reply(200, details),
        keepAndRefuse: reply.keepAndRefuse,
      }),
    live,
  ),
]
