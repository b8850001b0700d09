import { type Currency, currencyExponents, type Money } from '@/domain/money'
import { addedLanguage } from './kept-texts'

/** Which conventions a language version is shown with. Figures are Latin everywhere, so that numbers can be compared. */
const conventions: Record<string, { numbers: string; dates: string; rtl?: boolean }> = {
  en: { numbers: 'en', dates: 'en-GB' },
  pl: { numbers: 'pl', dates: 'pl' },
  de: { numbers: 'de', dates: 'de' },
  ar: { numbers: 'ar-u-nu-latn', dates: 'ar-AE-u-nu-latn', rtl: true },
}
const conventionOf = (locale: string): { numbers: string; dates: string; rtl?: boolean } => {
  const known = conventions[locale.split('-')[0] ?? 'en']
  if (known) return known
  const added = addedLanguage(locale)
  const latin = `${locale}-u-nu-latn`
  return added ? { numbers: latin, dates: latin, rtl: added.direction === 'rtl' } : { numbers: 'en', dates: 'en-GB' }
}

export const directionOf = (locale: string): 'ltr' | 'rtl' => (conventionOf(locale).rtl ? 'rtl' : 'ltr')

const minus = '−'
const noBreakSpace = ' '
/** First strong isolate marks: an amount stays in one piece, left to right, inside right-to-left text. */
const isolate = (text: string): string => `⁦${text}⁩`

/** A name in its own direction within a sentence of any: what stands around it stays where it belongs. */
export const isolated = (name: string): string => `⁨${name}⁩`

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
]

/** A format of the platform costs a millisecond or more to make, and most pages use two or three. */
const onDemand = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

const pad = (n: number): string => String(n).padStart(2, '0')

export type FormatSettings = {
  locale: string
  timeZone: string
  /** The backend's now, in milliseconds since 1970, so that "3 minutes ago" agrees with the backend's clock. */
  now: () => number
}

/** A date without a time (`2026-11-22`) is a day everywhere: it must not move with the zone it is shown in. */
const isPlainDate = (value: string): boolean => value.length === 10

/** Written the same in every language version, for which no format has to be made. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000

/** The first format of a language reads its tables, which takes a slow phone longer than drawing ten rows. */
export const warmFormats = (locale: string): void => {
  const { numbers, dates } = conventionOf(locale)
  new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', year: 'numeric' }).format(0)
  new Intl.NumberFormat(numbers, { minimumFractionDigits: 2 }).format(0)
}

export const createFormat = ({ locale, timeZone, now }: FormatSettings) => {
  const { numbers, dates, rtl } = conventionOf(locale)
  const dateFormat = (options: Intl.DateTimeFormatOptions, zone: string) =>
    new Intl.DateTimeFormat(dates, { ...options, timeZone: zone })
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const formats = {
    plainDate: onDemand(() => dateFormat(day, 'UTC')),
    date: onDemand(() => dateFormat(day, timeZone)),
    dateTime: onDemand(() => dateFormat({ ...day, ...minute }, timeZone)),
    exact: onDemand(() => dateFormat({ ...day, ...minute, second: '2-digit', timeZoneName: 'short' }, timeZone)),
    time: onDemand(() => dateFormat(minute, timeZone)),
    relative: onDemand(() => new Intl.RelativeTimeFormat(numbers, { numeric: 'auto' })),
    list: onDemand(() => new Intl.ListFormat(numbers, { type: 'conjunction' })),
    anyOf: onDemand(() => new Intl.ListFormat(numbers, { type: 'disjunction' })),
  }
  const numberFormat = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(numbers, { useGrouping: 'always', ...options } as Intl.NumberFormatOptions)
  const plain = onDemand(() => numberFormat({ maximumFractionDigits: 3 }))
  const percent = onDemand(() => numberFormat({ style: 'percent', maximumFractionDigits: 1 }))
  const byExponent = new Map<number, Intl.NumberFormat>()
  const amountFormat = (currency: Currency): Intl.NumberFormat => {
    const digits = currencyExponents[currency]
    const known = byExponent.get(digits)
    if (known) return known
    const made = numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits })
    byExponent.set(digits, made)
    return made
  }

  const amount = ({ amount, currency }: Money): string =>
    `${amount < 0 ? minus : ''}${amountFormat(currency).format(Math.abs(amount) / 10 ** currencyExponents[currency])}`
  const date = (iso: string): string =>
    isPlainDate(iso) ? formats.plainDate().format(new Date(`${iso}T00:00:00Z`)) : formats.date().format(new Date(iso))

  return {
    locale,
    timeZone,
    now,
    direction: rtl ? ('rtl' as const) : ('ltr' as const),
    /** The figures of an amount, without its currency: `1,132.30`, `−412.00`. */
    amount,
    /** An amount inside a sentence or a button: `1,132.30 USD`. In the page use `MoneyText`. */
    money: (value: Money): string => {
      const text = `${amount(value)}${noBreakSpace}${value.currency}`
      return rtl ? isolate(text) : text
    },
    number: (value: number): string => (isShort(value) ? String(value) : plain().format(value).replace('-', minus)),
    /** `0.68` is 68 %. */
    percent: (ratio: number): string => percent().format(ratio),
    /** A rate between currencies, with all its decimals: `0.2352`. */
    rate: (value: number): string => numberFormat({ minimumFractionDigits: 4, maximumFractionDigits: 6 }).format(value),
    /** `22 Nov 2026`, of a date or of an instant in the viewer's zone. */
    date,
    /** `22 Nov 2026, 09:42`, in the viewer's zone. */
    dateTime: (iso: string): string => formats.dateTime().format(new Date(iso)),
    /** With seconds and zone, for tooltips and logs. */
    exact: (iso: string): string => (isPlainDate(iso) ? date(iso) : formats.exact().format(new Date(iso))),
    /** `09:42`. */
    time: (iso: string): string => formats.time().format(new Date(iso)),
    /** `3 minutes ago`, `in 2 days`, `yesterday`. */
    relative: (iso: string): string => {
      const distance = new Date(isPlainDate(iso) ? `${iso}T00:00:00Z` : iso).getTime() - now()
      const step = isPlainDate(iso) ? 86_400_000 : 1000
      const [unit, size] =
        units.find(([, each]) => each >= step && Math.abs(distance) >= each) ??
        (isPlainDate(iso) ? (['day', 86_400_000] as const) : (['second', 1000] as const))
      const count = isPlainDate(iso) ? Math.ceil(distance / size) : Math.trunc(distance / size)
      return formats.relative().format(count === 0 ? 0 : count, unit)
    },
    list: (items: readonly string[]): string => formats.list().format(items),
    /** `Adam or Ewa`. */
    anyOf: (items: readonly string[]): string => formats.anyOf().format(items),
    /** `hh:mm:ss`; hours may exceed 24. */
    duration: (seconds: number): string => {
      const whole = Math.max(0, Math.round(seconds))
      return `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`
    },
    /** `1.4 MB`. */
    bytes: (size: number): string => {
      const [unit, divisor] =
        size >= 1e6
          ? (['megabyte', 1e6] as const)
          : size >= 1000
            ? (['kilobyte', 1000] as const)
            : (['byte', 1] as const)
      return numberFormat({
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: divisor === 1 ? 0 : 1,
      }).format(size / divisor)
    },
  }
}
export type Format = ReturnType<typeof createFormat>
