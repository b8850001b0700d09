import type { IsoDate } from '@/domain/clock'
import { isActive } from '@/domain/contracts/meter'
import { type Result, ok } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { ContractRow } from '@mocks/store/rows/contracts'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'

export type Contracts = { contracts: ContractRow[]; products: ReadonlyMap<string, ProductRow>; today: IsoDate }

/** CON-01, CON-02: the contracts that hold today, with the products they are about. */
export async function listContracts(tx: Tx, ctx: Context): Promise<Result<Contracts>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const today = erpToday(ctx.clock.now())
  const contracts = (await tx.contracts.by('companyId', company.value.id))
    .filter((row) => isActive(row, today))
    .toSorted((a, b) => (a.endsOn === b.endsOn ? (a.number < b.number ? -1 : 1) : a.endsOn < b.endsOn ? -1 : 1))
  const skus = new Set(contracts.flatMap(({ lines }) => lines.map(({ sku }) => sku)))
  const products = await Promise.all([...skus].map((sku) => tx.products.one('sku', sku)))
  return ok({ contracts, products: new Map(products.flatMap((row) => (row ? [[row.sku, row]] : []))), today })
}
