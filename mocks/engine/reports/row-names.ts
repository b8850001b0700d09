import { addDays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { BranchId, CompanyId, ProductId } from '@/domain/ids'
import type { SalesDimension } from '@/domain/reports/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type RowName = { key: string; name: string; note: string | null }
type Asked = { by: SalesDimension; keys: readonly string[]; starts: readonly IsoDate[]; to: IsoDate }

/** What the rows of a report are called. A period is named by its days, a category by its code: words are the page's. */
export async function nameRows(tx: Tx, ctx: Context, { by, keys, starts, to }: Asked): Promise<Map<string, RowName>> {
  const name = async (key: string): Promise<RowName> => {
    if (by === 'period') {
      const first = starts[Number(key)] ?? to
      const next = starts[Number(key) + 1]
      return { key: first, name: first, note: next === undefined ? to : addDays(next, -1) }
    }
    if (by === 'company') {
      const company = await tx.companies.get(key as CompanyId)
      return { key, name: company?.name ?? key, note: company?.customerNumber ?? null }
    }
    if (by === 'branch') {
      const branch = key === '' ? undefined : await tx.branches.get(key as BranchId)
      const company = branch && (await tx.companies.get(branch.companyId))
      return { key, name: branch?.name ?? '', note: company?.name ?? null }
    }
    if (by === 'category') return { key, name: key, note: null }
    const product = await tx.products.get(key as ProductId)
    return { key, name: product?.name[ctx.locale] || product?.name.en || key, note: product?.sku ?? null }
  }
  return new Map(await Promise.all(keys.map(async (key) => [key, await name(key)] as const)))
}
