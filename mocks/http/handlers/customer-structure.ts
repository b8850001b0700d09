import type { CompanyDetails } from '@/contract/company-details'
import * as contract from '@/contract/admin/customer-structure'
import type { CompanyId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as edit from '@mocks/engine/company-details/edit-details'
import type { Edit } from '@mocks/engine/company-details/write-card'
import { getDetails } from '@mocks/engine/company-details/get-details'
import { onBehalfOf, reachCustomer } from '@mocks/engine/customers/reach-customer'
import type { Tx } from '@mocks/store/tx'
import { type Handler, implement, type Reply } from '../implement'
import { presentDetails } from '../presenters/company-details'
import { type StructureEndpoints, structureHandlersOf, type Within } from './structure'

/** The caller as somebody who may change the structure of this customer, and nothing else of it. */
const asCustomer: Within = async (tx, ctx, input) => {
  // Every endpoint here names the customer in its path.
  const { companyId } = (input as { params: { companyId: CompanyId } }).params
  const company = await reachCustomer(tx, companyId, 'customers.structure', ctx)
  if (!company.ok) return company
  const grants = { 'structure.view': 'company', 'structure.edit': 'company', 'addresses.edit': 'company' } as const
  return ok(onBehalfOf(ctx, company.value, grants))
}

/** The twins have the same bodies and replies; what their paths have more only `asCustomer` reads. */
const twins = {
  getStructure: contract.getCustomerStructure,
  getBranch: contract.getCustomerBranch,
  createBranch: contract.createCustomerBranch,
  updateBranch: contract.updateCustomerBranch,
  previewBranchMove: contract.previewCustomerBranchMove,
  moveBranch: contract.moveCustomerBranch,
  activateBranch: contract.activateCustomerBranch,
  deactivateBranch: contract.deactivateCustomerBranch,
  deleteBranch: contract.deleteCustomerBranch,
  createCostCentre: contract.createCustomerCostCentre,
  updateCostCentre: contract.updateCustomerCostCentre,
} as unknown as StructureEndpoints

type Answers = {
  reply: (details: CompanyDetails) => Result<Reply>
  keepAndRefuse: (refusal: { type: 'conflict/stale'; current: CompanyDetails }) => Result<Reply>
}

/** Runs an edit of delivery addresses as the customer and answers as the customer's own settings do. */
async function answer(
  input: { tx: Tx; ctx: Context; params: object },
  run: (own: Context) => Promise<Result<Edit>>,
  { reply, keepAndRefuse }: Answers,
): Promise<Result<Reply>> {
  const own = await asCustomer(input.tx, input.ctx, input)
  if (!own.ok) return own
  const result = await run(own.value)
  if (!result.ok) return result
  const details = await getDetails(input.tx, own.value)
  if (!details.ok) return details
  const current = presentDetails(details.value)
  return result.value === 'saved' ? reply(current) : keepAndRefuse({ type: 'conflict/stale', current })
}

const live = { erp: true }

const addressHandlers: Handler[] = [
  implement(contract.getCustomerAddresses, async (input) => {
    const own = await asCustomer(input.tx, input.ctx, input)
    if (!own.ok) return own
    const details = await getDetails(input.tx, own.value)
    return details.ok ? input.reply(200, presentDetails(details.value)) : details
  }),

  implement(
    contract.addCustomerAddress,
    async (input) =>
      answer(input, (own) => edit.addAddress(input.tx, input.body, own), {
        reply: (details) => input.reply(201, details),
        keepAndRefuse: input.reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.updateCustomerAddress,
    async (input) => {
      const { addressId } = input.params
      return answer(input, (own) => edit.updateAddress(input.tx, { addressId, ...input.body }, own), {
        reply: (details) => input.reply(200, details),
        keepAndRefuse: input.reply.keepAndRefuse,
      })
    },
    live,
  ),

  implement(
    contract.deleteCustomerAddress,
    async (input) =>
      answer(input, (own) => edit.deleteAddress(input.tx, { ...input.params, ...input.query }, own), {
        reply: (details) => input.reply(200, details),
        keepAndRefuse: input.reply.keepAndRefuse,
      }),
    live,
  ),

  implement(
    contract.makeCustomerAddressDefault,
    async (input) =>
      answer(input, (own) => edit.makeDefault(input.tx, { addressId: input.params.addressId, ...input.body }, own), {
        reply: (details) => input.reply(200, details),
        keepAndRefuse: input.reply.keepAndRefuse,
      }),
    live,
  ),
]

/** ADM-10 */
export const customerStructureHandlers: Handler[] = [...structureHandlersOf(twins, asCustomer), ...addressHandlers]
