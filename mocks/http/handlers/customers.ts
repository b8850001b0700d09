import * as contract from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { listCustomerActivity, listCustomerDocuments } from '@/contract/admin/customer-records'
import type { CompanyId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { Edit } from '@mocks/engine/company-details/write-card'
import * as create from '@mocks/engine/customers/create-customer'
import { listActivity } from '@mocks/engine/customers/customer-activity'
import * as card from '@mocks/engine/customers/customer-card'
import { listDocuments } from '@mocks/engine/customers/customer-documents'
import * as edit from '@mocks/engine/customers/edit-customer'
import { listCustomers } from '@mocks/engine/customers/list-customers'
import type { Tx } from '@mocks/store/tx'
import { implement, type Reply } from '../implement'
import { presentCustomer, presentCustomerSummary } from '../presenters/customer'
import { presentDocument, presentHappening } from '../presenters/customer-records'
import { presentMatch } from '../presenters/registration'

type Answer = {
  reply: (customer: CustomerCard) => Result<Reply>
  keepAndRefuse: (refusal: { type: 'conflict/stale'; current: CustomerCard }) => Result<Reply>
}

/** Answers with the card after an edit, or with a conflict that keeps what was read from the ERP. */
const answer = async (tx: Tx, ctx: Context, id: CompanyId, result: Result<Edit>, { reply, keepAndRefuse }: Answer) => {
  if (!result.ok) return result
  const facts = await card.getCustomer(tx, id, ctx)
  if (!facts.ok) return facts
  const current = presentCustomer(facts.value)
  return result.value === 'saved' ? reply(current) : keepAndRefuse({ type: 'conflict/stale', current })
}

type EditEndpoint = typeof contract.updateCustomerTerms
type EditInput = Parameters<Parameters<typeof implement<object, Record<number, unknown>>>[1]>[0]

/** An edit of one part of the card: each answers alike, with the whole card. */
const editing = <I extends { params: { companyId: CompanyId } }>(
  endpoint: { readonly _types?: { input: I; reply: { 200: CustomerCard } } },
  run: (tx: Tx, input: I, ctx: Context) => Promise<Result<Edit>>,
  live: boolean,
) =>
  implement(
    // Every edit has the same reply; the input is the endpoint's own.
    endpoint as unknown as EditEndpoint,
    async ({ reply, ...input }) => {
      const { tx, ctx, params } = input as unknown as EditInput & { params: { companyId: CompanyId } }
      return answer(tx, ctx, params.companyId, await run(tx, input as unknown as I, ctx), {
        reply: (customer) => reply(200, customer),
        keepAndRefuse: reply.keepAndRefuse,
      })
    },
    { erp: live },
  )

const edits = [
  editing(
    contract.updateCustomerTerms,
    (tx, { params, body }, ctx) => edit.updateTerms(tx, { ...params, ...body }, ctx),
    true,
  ),
  editing(
    contract.blockCustomer,
    (tx, { params, body }, ctx) => edit.blockCustomer(tx, { ...params, ...body }, ctx),
    true,
  ),
  editing(
    contract.unblockCustomer,
    (tx, { params, body }, ctx) => edit.unblockCustomer(tx, { ...params, ...body }, ctx),
    true,
  ),
  editing(
    contract.updateCustomerBilling,
    (tx, { params, body }, ctx) => edit.updateCustomerBilling(tx, { ...params, ...body }, ctx),
    true,
  ),
  editing(
    contract.updateCustomerPortal,
    (tx, { params, body }, ctx) => edit.updatePortalPart(tx, { ...params, ...body }, ctx),
    false,
  ),
  editing(contract.readCustomerCard, (tx, { params }, ctx) => edit.readCard(tx, params.companyId, ctx), true),
]

export const customerHandlers = [
  implement(contract.listCustomers, async ({ tx, query, ctx, reply }) => {
    const result = await listCustomers(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentCustomerSummary) }) : result
  }),

  implement(contract.findSimilarCustomers, async ({ tx, query, reply }) => {
    const result = await create.similarCustomers(tx, query)
    if (!result.ok) return result
    const { taxNumberState, matches, inPortal } = result.value
    return reply(200, { taxNumberState, matches: matches && matches.map(presentMatch(inPortal)) })
  }),

  implement(contract.getCustomer, async ({ tx, params, ctx, reply }) => {
    const result = await card.getCustomer(tx, params.companyId, ctx)
    return result.ok ? reply(200, presentCustomer(result.value)) : result
  }),

  ...edits,

  implement(
    contract.createCustomer,
    async ({ tx, body, ctx, request, reply }) => {
      // The contract demands a key, so that there is one.
      const result = await create.createCustomer(tx, body, `${ctx.actor.userId}:${request.idempotencyKey ?? ''}`, ctx)
      return result.ok ? reply(201, presentCustomer(await card.cardFacts(tx, result.value, ctx))) : result
    },
    { erp: true },
  ),

  implement(
    contract.openCustomer,
    async ({ tx, body, ctx, reply }) => {
      const result = await create.openCustomer(tx, body.customerNumber, ctx)
      return result.ok ? reply(201, presentCustomer(await card.cardFacts(tx, result.value, ctx))) : result
    },
    { erp: true },
  ),

  implement(listCustomerDocuments, async ({ tx, params, query, ctx, reply }) => {
    const result = await listDocuments(tx, { ...query, ...params }, ctx)
    if (!result.ok) return result
    const { rows, today, ...page } = result.value
    return reply(200, { ...page, rows: rows.map(presentDocument(today)) })
  }),

  implement(listCustomerActivity, async ({ tx, params, query, ctx, reply }) => {
    const result = await listActivity(tx, { ...query, ...params }, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentHappening) }) : result
  }),
]
