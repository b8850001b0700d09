import { type Currency, currencies, money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { roundHalfUp } from '@/domain/money/rounding'
import { microRates } from './rates'

/** The seller’s price in every currency. Price lists end in 0 or 5; a yen and a thousandth of a dinar are left as they are. */
export function listPrices(cents: number): Record<Currency, number> {
  const priceIn = (currency: Currency): number => {
    const exact = convert(money(cents, 'EUR'), currency, microRates)?.amount ?? cents
    return Math.max(currency === 'JPY' ? exact : roundHalfUp(BigInt(exact), 5n) * 5, 1)
  }
  return Object.fromEntries(currencies.map((currency) => [currency, priceIn(currency)])) as Record<Currency, number>
}
