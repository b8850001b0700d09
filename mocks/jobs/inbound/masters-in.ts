import type { CompanyId, Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { takeCard } from '@mocks/engine/company-details/take-card'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow, ErpItemRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'
import { differs } from '@mocks/engine/differs'
import { mastersOf } from '@mocks/engine/products/master-table'
import { priced, savePriced } from '@mocks/engine/products/priced-product'
import { settleProduct, type Told } from '@mocks/engine/products/settle'
import { homeWarehouse, inWarehouses } from '@mocks/erp/warehouses'

/**
 * The cards of customers the portal knows: terms, limits and blocks, bill-to and delivery addresses (SET-02, SET-04).
 * Not simulated: new customers, which need people and rights.
 */
export async function applyCustomer(tx: Tx, ctx: Context, row: ErpCustomerRow): Promise<RowResult> {
  const key = row.customerNumber
  const company = await tx.companies.one('customerNumber', key)
  if (!company) return faultOf(key, 'skipped', 'customerMissing', { customer: key })
  const before = await erpCodes(tx, company.id)
  const changed = await takeCard(tx, ctx, company, row)
  const left = changed ? await erpCodes(tx, company.id) : before
  const also = before
    .filter((code) => !left.includes(code))
    .map((code) => faultOf(`${key} ${code}`, 'deleted', 'goneInErp'))
  const asked = openFields(await tx.companies.require(company.id)).filter(
    (field) => !openFields(company).includes(field),
  )
  if (asked.length > 0) return { ...faultOf(key, 'conflict', 'fieldsDiffer', { fields: asked.join(', ') }), also }
  return { key, outcome: changed ? 'updated' : 'unchanged', message: null, also }
}

const openFields = ({ erpSays = {} }: CompanyRow): string[] =>
  Object.entries(erpSays).flatMap(([field, says]) => (says.state === 'open' ? field : []))

/** Codes of the delivery addresses that came from the ERP. */
const erpCodes = async (tx: Tx, companyId: CompanyId): Promise<string[]> =>
  (await tx.addresses.by('companyId', companyId)).flatMap(({ erpCode }) => erpCode ?? [])

/** PRD-07: the price list, prices by quantity and customers' own, where the rule of prices lets the ERP (INT-03). */
export async function applyPrice(tx: Tx, ctx: Context, row: ErpItemRow): Promise<RowResult> {
  const key = row.sku
  const product = await tx.products.one('sku', key)
  if (!product) return waitsFor(key, 'itemMissing', { sku: key }, { kind: 'item', key })
  const before = await priced(tx, product)
  const told: Told = {
    'prices.list': { value: row.listPrice, at: row.told['prices.list'] ?? null },
    'prices.breaks': { value: row.breaks, at: row.told['prices.breaks'] ?? null },
  }
  const { product: after, taken, asked } = settleProduct(before, await mastersOf(tx), told, ctx.clock.now())
  // PRD-05: only the newest word on where it is offered is kept; the ERP need not have one.
  const offer = row.offer && differs(before, { offer: row.offer }) ? { offer: row.offer } : {}
  if (taken.length === 0 && !('offer' in offer) && !differs(before, { erpSays: after.erpSays }))
    return { key, outcome: 'unchanged', message: null }
  await savePriced(tx, { ...after, ...offer }, ctx)
  if (asked.length > 0) return faultOf(key, 'conflict', 'fieldsDiffer', { fields: asked.join(', ') })
  return { key, outcome: taken.length > 0 || 'offer' in offer ? 'updated' : 'unchanged', message: null }
}

/** Stock is read whole: also what did not change is known to be so as of now. */
export async function applyStock(tx: Tx, ctx: Context, row: ErpItemRow): Promise<RowResult> {
  const key = row.sku
  const product = await tx.products.one('sku', key)
  if (!product) return faultOf(key, 'blocked', 'itemMissing', { sku: key }, { blockedBy: { kind: 'item', key } })
  const known = await tx.stock.one('productId', product.id)
  const fact = {
    ...{ quantity: row.stock, warehouses: inWarehouses(row.stock), asOf: ctx.clock.now() },
    home: homeWarehouse(row.categories),
    nextReceipt: row.nextReceipt ?? null,
  }
  if (!known) {
    await tx.stock.insert({ id: ctx.ids.next<'Stock'>('Stock') as Id<'Stock'>, productId: product.id, ...fact })
    return { key, outcome: 'created', message: null }
  }
  await tx.stock.update(known.id, fact)
  return { key, outcome: known.quantity === row.stock ? 'unchanged' : 'updated', message: null }
}
