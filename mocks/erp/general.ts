import type { IsoDate } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import { generalKey } from '@/domain/sync/general'
import type { ErpGeneralRow } from '@mocks/store/rows/general'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

/** What the ERP's people change in one of its lists. */
export async function changeGeneral(
  tx: Tx,
  key: string,
  change: Partial<Pick<ErpGeneralRow, 'name' | 'facts'>>,
): Promise<ErpGeneralRow> {
  const row = await tx.erpGeneral.one('key', key)
  if (!row) throw new Error(`The ERP has no ${key}`)
  return tx.erpGeneral.update(row.id, { ...change, changed: await nextChange(tx) })
}

/** The rate of a currency of a day: euro for one unit, times 1,000,000. */
export const setRate = (tx: Tx, currency: Currency, microEur: number, on: IsoDate): Promise<ErpGeneralRow> =>
  changeGeneral(tx, generalKey('rate', currency), { facts: { microEur, on } })
