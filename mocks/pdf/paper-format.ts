import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import { currencyExponents, type Money } from '@/domain/money'
import type { PaperLocale } from './model'

/** As the portal's pages write them: Latin figures everywhere, so that numbers can be compared. */
const conventions: Record<PaperLocale, { numbers: string; dates: string }> = {
  en: { numbers: 'en', dates: 'en-GB' },
  pl: { numbers: 'pl', dates: 'pl' },
  de: { numbers: 'de', dates: 'de' },
  ar: { numbers: 'ar-u-nu-latn', dates: 'ar-AE-u-nu-latn' },
}
const minus = '\u2212'
const noBreakSpace = '\u00A0'
/** Keeps an amount in one piece, left to right, inside right-to-left text. */
const isolate = (text: string): string => `\u2066${text}\u2069`

/** Figures and dates of a paper in its reader's language; instants as days of the reader's company. */
export const paperFormat = (locale: PaperLocale, timeZone: TimeZone) => {
  const { numbers, dates } = conventions[locale]
  const rtl = locale === 'ar'
  const written = (value: number, options: Intl.NumberFormatOptions): string => {
    const format = new Intl.NumberFormat(numbers, { useGrouping: 'always', ...options } as Intl.NumberFormatOptions)
    const text = format.format(Math.abs(value)).replace(/[\u200E\u200F\u061C]/g, '')
    const signed = value < 0 ? `${minus}${text}` : text
    return rtl ? isolate(signed) : signed
  }
  const amount = ({ amount: minor, currency }: Money): string => {
    const digits = currencyExponents[currency]
    return written(minor / 10 ** digits, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  }
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const dateFormat = (options: Intl.DateTimeFormatOptions, zone: string) =>
    new Intl.DateTimeFormat(dates, { ...options, timeZone: zone })

  return {
    /** `1,132.30 USD` */
    money: (value: Money): string => {
      const text = `${amount(value)}${noBreakSpace}${value.currency}`
      return rtl ? isolate(text.replace(/[\u2066\u2069]/g, '')) : text
    },
    /** Without its currency, for columns that name it in their head. */
    amount,
    /** `a, b and c` */
    list: (values: readonly string[]): string => new Intl.ListFormat(numbers, { type: 'conjunction' }).format(values),
    number: (value: number): string => written(value, { maximumFractionDigits: 3 }),
    /** A share: 0.23 is `23%`. */
    percent: (value: number): string => {
      const text = new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 2 }).format(value)
      return rtl ? isolate(text.replace(/[\u200E\u200F\u061C]/g, '')) : text
    },
    /** A day stays the same day in every zone; an instant is the day it was for the reader's company. */
    date: (value: Instant | IsoDate): string =>
      typeof value === 'string'
        ? dateFormat(day, 'UTC').format(Date.parse(value))
        : dateFormat(day, timeZone).format(value),
    dateTime: (value: Instant): string =>
      dateFormat({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(value),
  }
}
