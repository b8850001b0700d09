import type { AddressId } from '@/domain/ids'
import { differs } from '../differs'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/**
 * Brings a company up to the ERP's card: terms, billing details and delivery addresses. The versions people edit by
 * rise only where their part changed, so that a new credit limit disturbs nobody who is typing an address.
 */
export async function takeCard(tx: Tx, ctx: Context, company: CompanyRow, card: ErpCustomerRow): Promise<boolean> {
  const { name, vatNumber, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints, billTo } = card
  const terms = { vatNumber, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints }
  const billing = { name, billTo, invoiceEmail: card.email }
  const addressesChanged = await takeShipTos(tx, ctx, company, card.shipTos)
  const billingChanged = differs(company, billing)
  if (!addressesChanged && !billingChanged && !differs(company, terms)) {
    if (company.erpChange !== card.changed) await tx.companies.update(company.id, { erpChange: card.changed })
    return false
  }
  await tx.companies.update(company.id, {
    ...terms,
    ...billing,
    erpChange: card.changed,
    billingVersion: company.billingVersion + Number(billingChanged),
    shippingVersion: company.shippingVersion + Number(addressesChanged),
  })
  return true
}

async function takeShipTos(
  tx: Tx,
  ctx: Context,
  { id: companyId }: CompanyRow,
  shipTos: ErpCustomerRow['shipTos'],
): Promise<boolean> {
  const known = (await tx.addresses.by('companyId', companyId)).filter(({ erpCode }) => erpCode !== null)
  let changed = false
  for (const gone of known.filter(({ erpCode }) => shipTos.every(({ code }) => code !== erpCode))) {
    await forgetAddress(tx, gone)
    changed = true
  }
  for (const { code, address, isDefault } of shipTos) {
    const row = known.find(({ erpCode }) => erpCode === code)
    if (row && !differs(row, { isDefault, address })) continue
    if (row) await tx.addresses.update(row.id, { address, isDefault })
    else
      await tx.addresses.insert({
        id: ctx.ids.next<'Address'>('Address') satisfies AddressId,
        companyId,
        branchId: null,
        isDefault,
        address,
        erpCode: code,
      })
    changed = true
  }
  return changed
}

/** Takes an address away, and out of every place that names it. Orders keep the address they were sent to. */
async function forgetAddress(tx: Tx, { id, companyId }: AddressRow): Promise<void> {
  for (const branch of await tx.branches.by('companyId', companyId)) {
    const { allowedAddressIds, defaultAddressId } = branch
    if (defaultAddressId !== id && !allowedAddressIds?.includes(id)) continue
    await tx.branches.update(branch.id, {
      allowedAddressIds: allowedAddressIds?.filter((other) => other !== id) ?? null,
      defaultAddressId: defaultAddressId === id ? null : defaultAddressId,
    })
  }
  for (const user of await tx.users.by('companyId', companyId))
    if (user.defaultAddressId === id) await tx.users.update(user.id, { defaultAddressId: null })
  await tx.addresses.delete(id)
}
