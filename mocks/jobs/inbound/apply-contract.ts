import { differs } from '@mocks/engine/differs'
import type { Context } from '@mocks/engine/context'
import type { ErpContractRow } from '@mocks/store/rows/contracts'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'

/** Brings a purchase contract, or how much of it was taken, into the portal (CON-01). */
export async function applyContract(tx: Tx, ctx: Context, row: ErpContractRow): Promise<RowResult> {
  const { number: key, customerNumber, name, startsOn, endsOn, currency, lines } = row
  const company = await tx.companies.one('customerNumber', customerNumber)
  if (!company)
    return waitsFor(key, 'customerMissing', { customer: customerNumber }, { kind: 'customer', key: customerNumber })
  if (company.currency !== currency)
    return faultOf(key, 'failed', 'currencyDiffers', { currency, order: key }, { again: true })
  for (const { sku } of lines)
    if (!(await tx.products.one('sku', sku))) return waitsFor(key, 'itemMissing', { sku }, { kind: 'item', key: sku })
  const known = await tx.contracts.one('number', key)
  const facts = { name, startsOn, endsOn, currency, lines }
  const asOf = ctx.clock.now()
  if (known) {
    const changed = differs(known, facts)
    if (changed) await tx.contracts.update(known.id, { ...facts, asOf })
    return { key, outcome: changed ? 'updated' : 'unchanged', message: null }
  }
  await tx.contracts.insert({
    id: ctx.ids.next<'Contract'>('Contract'),
    companyId: company.id,
    number: key,
    ...facts,
    asOf,
  })
  return { key, outcome: 'created', message: null }
}
