import type { IsoDate } from '@/domain/clock'
import { isActive } from '@/domain/contracts/meter'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { Tx } from '@mocks/store/tx'

/** What a company has agreed to pay on a day, by SKU. Beyond what was committed the price holds as well. */
export async function contractPrices(
  tx: Tx,
  { id, customerNumber }: Pick<CompanyRow, 'id' | 'customerNumber'>,
  on: IsoDate,
): Promise<ReadonlyMap<string, PriceBreak[]>> {
  const prices = new Map<string, PriceBreak[]>()
  for (const contract of await tx.contracts.by('companyId', id)) {
    if (!isActive(contract, on)) continue
    const { currency, number } = contract
    for (const { sku, price: amount } of contract.lines)
      prices.set(sku, [
        ...(prices.get(sku) ?? []),
        { group: null, customerNumber, currency, from: 1, amount, contract: number },
      ])
  }
  return prices
}
