import type { FormatCall } from '../token-kinds'
import { nearest } from './nearest'

const numberOptions =
  'style currency currencyDisplay currencySign unit unitDisplay minimumIntegerDigits minimumFractionDigits maximumFractionDigits minimumSignificantDigits maximumSignificantDigits notation compactDisplay useGrouping signDisplay numberingSystem roundingMode roundingPriority roundingIncrement trailingZeroDisplay localeMatcher'
const dateOptions =
  'dateStyle timeStyle calendar dayPeriod numberingSystem timeZone hour12 hourCycle formatMatcher weekday era year month day hour minute second fractionalSecondDigits timeZoneName localeMatcher'

/** The options of each format that i18next brings along. */
const optionNames: Readonly<Record<string, readonly string[]>> = {
  number: numberOptions.split(' '),
  currency: numberOptions.split(' '),
  datetime: dateOptions.split(' '),
  relativetime: ['range', 'numeric', 'style', 'localeMatcher', 'numberingSystem'],
  list: ['type', 'style', 'localeMatcher'],
}
export const builtInFormats: readonly string[] = Object.keys(optionNames)

const ranges = 'second minute hour day week month quarter year'.split(' ')
const allRanges = [...ranges, ...ranges.map((range) => `${range}s`)]

type OptionProblem = {
  readonly kind: 'comma' | 'unknownOption' | 'badValue' | 'noCurrency' | 'fraction'
  readonly params: Readonly<Record<string, string>>
  /** What should stand between the parentheses, where that is plain. */
  readonly rewritten?: string
}

const refuses = (build: () => unknown): boolean => {
  try {
    build()
    return false
  } catch {
    return true
  }
}

/* oxlint-disable eslint/no-restricted-properties -- nothing is formatted: these are asked whether they take an option */
/** Whether `Intl` takes one option, with what it needs beside it. */
const isRefused = (format: string, name: string, value: string | number | boolean): boolean => {
  if (format === 'relativetime' && name === 'range') return !allRanges.includes(String(value))
  const options = { [name]: value }
  if (format === 'datetime') return refuses(() => new Intl.DateTimeFormat('en', options))
  if (format === 'relativetime') return refuses(() => new Intl.RelativeTimeFormat('en', options))
  if (format === 'list') return refuses(() => new Intl.ListFormat('en', options))
  return refuses(() => new Intl.NumberFormat('en', { currency: 'EUR', unit: 'meter', ...options }))
}

/* oxlint-enable eslint/no-restricted-properties */

const written = (raw: string): { name: string; value: string }[] =>
  raw
    .split(';')
    .filter((part) => part.includes(':'))
    .map((part) => ({ name: part.slice(0, part.indexOf(':')).trim(), value: part.slice(part.indexOf(':') + 1).trim() }))

/** What keeps a format from working; undefined where it works. Only formats of i18next itself are judged. */
export const optionProblem = (call: FormatCall): OptionProblem | undefined => {
  const names = optionNames[call.name]
  if (!names) return undefined
  const raw = call.optionsRaw ?? ''
  if (call.name === 'currency' && !call.options.currency) return { kind: 'noCurrency', params: {} }
  if (call.optionsRaw === null) return undefined
  if (/,\s*\w+\s*:/.test(raw))
    return { kind: 'comma', params: { written: raw }, rewritten: raw.replace(/,\s*(?=\w+\s*:)/g, '; ') }
  for (const name of Object.keys(call.options)) {
    if (name === '' || names.includes(name)) continue
    const [likely] = nearest(name, names)
    const rewritten = likely === undefined ? undefined : raw.replace(name, likely)
    return { kind: 'unknownOption', params: { option: name }, rewritten }
  }
  for (const { name, value } of written(raw)) {
    if (/^'?-?\d*\.\d+'?$/.test(value)) return { kind: 'fraction', params: { option: name, value } }
  }
  for (const [name, value] of Object.entries(call.options)) {
    if (name !== '' && isRefused(call.name, name, value))
      return { kind: 'badValue', params: { option: name, value: String(value) } }
  }
  return undefined
}
