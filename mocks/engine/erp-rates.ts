import type { IsoDate } from '@/domain/clock'
import type { MicroRates } from '@/domain/money/convert'
import type { Tx } from '@mocks/store/tx'

/** The ERP's table of rates, the euro included, and the oldest of its dates: no rate is newer than said. */
export async function erpRates(tx: Tx): Promise<{ rates: MicroRates; on: IsoDate | null }> {
  const rows = await tx.rates.all()
  const known = Object.fromEntries(rows.map(({ currency, microEur }) => [currency, microEur]))
  return { rates: { EUR: 1_000_000, ...known }, on: rows.map(({ on }) => on).toSorted()[0] ?? null }
}
