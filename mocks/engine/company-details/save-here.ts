import type { AddressId } from '@/domain/ids'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { CardPart } from '@/domain/customers/card-change'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { differs } from '../differs'
import { queueChange, valueOnCard } from './card-changes'
import { customerRules } from './customer-rules'
import { forgetAddress } from './take-card'

const waitingFields = new Set(['billTo', 'email', 'shipTo', 'removeShipTo', 'defaultShipTo'])

/**
 * May a change be saved here before the ERP has it? Not terms, limits and blocks, about which there are never two truths
 * (D16), and nothing of which the ERP is the master.
 */
export async function mayWait(tx: Tx, patch: CustomerPatch): Promise<boolean> {
  const rules = await customerRules(tx)
  if (Object.keys(patch).some((field) => !waitingFields.has(field))) return false
  return !(patch.billTo && rules.billTo === 'erp') && !(patch.email !== undefined && rules.invoiceEmail === 'erp')
}

/** Saves what the ERP cannot be told now, and puts it in the queue for it. */
export async function saveHere(
  tx: Tx,
  ctx: Context,
  company: CompanyRow,
  card: ErpCustomerRow | null,
  patch: CustomerPatch,
): Promise<void> {
  const queue = (part: CardPart, code: string, own: CustomerPatch, here: unknown, addressId?: AddressId) => {
    const base = card ? valueOnCard(card, part, code, own) : here
    return queueChange(tx, ctx, company, { part, code, patch: own, base, addressId })
  }
  const { billTo, email, shipTo, removeShipTo, defaultShipTo } = patch
  const fields: Partial<Pick<CompanyRow, 'billTo' | 'invoiceEmail'>> = {}
  if (billTo && differs(company, { billTo })) {
    fields.billTo = billTo
    await queue('billTo', '', { billTo }, company.billTo)
  }
  if (email !== undefined && email !== company.invoiceEmail) {
    fields.invoiceEmail = email
    await queue('invoiceEmail', '', { email }, company.invoiceEmail)
  }
  const addresses = await tx.addresses.by('companyId', company.id)
  const withCode = (code: string) => addresses.find(({ erpCode }) => erpCode === code)
  if (shipTo && shipTo.code === null) {
    const id: AddressId = ctx.ids.next<'Address'>('Address')
    const isDefault = addresses.length === 0
    await tx.addresses.insert({
      id,
      companyId: company.id,
      branchId: null,
      isDefault,
      address: shipTo.address,
      erpCode: null,
    })
    await queue('shipTo', '', { shipTo }, undefined, id)
  } else if (shipTo?.code) {
    const row = withCode(shipTo.code)
    await queue('shipTo', shipTo.code, { shipTo }, row?.address)
    if (row) await tx.addresses.update(row.id, { address: shipTo.address })
  }
  if (removeShipTo !== undefined) {
    const row = withCode(removeShipTo)
    await queue('shipTo', removeShipTo, { removeShipTo }, row?.address)
    if (row) await forgetAddress(tx, row)
  }
  if (defaultShipTo !== undefined) {
    await queue('defaultShipTo', '', { defaultShipTo }, addresses.find(({ isDefault }) => isDefault)?.erpCode)
    for (const row of addresses)
      if (row.isDefault !== (row.erpCode === defaultShipTo))
        await tx.addresses.update(row.id, { isDefault: row.erpCode === defaultShipTo })
  }
  await noteHere(tx, ctx, company, fields, Boolean(shipTo) || removeShipTo !== undefined || defaultShipTo !== undefined)
}

async function noteHere(
  tx: Tx,
  ctx: Context,
  company: CompanyRow,
  fields: Partial<Pick<CompanyRow, 'billTo' | 'invoiceEmail'>>,
  hasAddresses: boolean,
): Promise<void> {
  const changed = [...Object.keys(fields), ...(hasAddresses ? ['addresses'] : [])]
  if (changed.length === 0) return
  const origin = { source: 'portal' as const, at: ctx.clock.now(), by: ctx.actorName }
  await tx.companies.update(company.id, {
    ...fields,
    billingVersion: company.billingVersion + Number(Object.keys(fields).length > 0),
    shippingVersion: company.shippingVersion + Number(hasAddresses),
    provenance: { ...company.provenance, ...Object.fromEntries(changed.map((field) => [field, origin])) },
  })
}
