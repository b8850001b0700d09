import type { AllowedAction } from '@/contract/action'
import type { AddressId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok, type Result } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { deliveryAddressesOf } from '../checkout/get-checkout'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { waitingChanges } from './card-changes'
import { usesOf } from './address-use'

export type Details = {
  company: CompanyRow
  addresses: {
    row: AddressRow
    isOwnDefault: boolean
    branches: string[]
    allowedActions: AllowedAction<'edit' | 'delete' | 'makeDefault'>[]
  }[]
  /** How many changes the ERP has not been told of. */
  waiting: number
  allowedActions: AllowedAction<'editBilling' | 'addAddress'>[]
}

/** A new address gets its code from the ERP, and is nobody's to change until then. */
const onItsWay = ({ erpCode }: AddressRow) => erpCode === null && { code: 'state.addressWaits' as const }

/** SET-01, SET-02, SET-07: the company as the ERP knows it, and what the caller may change of it. */
export async function getDetails(tx: Tx, ctx: Context): Promise<Result<Details>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const { defaultAddressId } = await tx.users.require(ctx.actor.userId)
  const branches = await tx.branches.by('companyId', company.id)
  const addresses = await deliveryAddressesOf(tx, company)
  const uses = await usesOf(tx, company, addresses)
  const noBilling = !holds(ctx.actor, 'billing.edit') && {
    code: 'permission.billingEdit' as const,
    ask: await whoCan(tx, company.id, 'billing.edit'),
  }
  const noAddresses = !holds(ctx.actor, 'addresses.edit') && {
    code: 'permission.addressesEdit' as const,
    ask: await whoCan(tx, company.id, 'addresses.edit'),
  }
  const usedBy = (id: AddressId): string[] =>
    branches.filter((branch) => branch.defaultAddressId === id).map(({ name }) => name)
  return ok({
    company,
    addresses: addresses.map((row) => ({
      row,
      isOwnDefault: row.id === defaultAddressId,
      branches: usedBy(row.id),
      allowedActions: [
        actionUnless('edit', noAddresses, onItsWay(row)),
        actionUnless('delete', noAddresses, onItsWay(row), uses.get(row.id)),
        actionUnless('makeDefault', noAddresses, onItsWay(row), row.isDefault && { code: 'state.addressDefault' }),
      ],
    })),
    waiting: (await waitingChanges(tx, company.id)).length,
    allowedActions: [actionUnless('editBilling', noBilling), actionUnless('addAddress', noAddresses)],
  })
}
