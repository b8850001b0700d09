import { wallTime } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import { type Currency, currencyExponents } from '@/domain/money'
import { erpZone } from '@/domain/sync/zone'
import type { TableCell } from '@mocks/files/formats/write-table'

export type Table = { columns: string[]; rows: TableCell[][] }

export const number = (value: number | null): TableCell => (value === null ? null : { number: String(value) })
export const flag = (value: boolean): TableCell => (value ? 'yes' : 'no')

export function amount(value: number | null, currency: Currency): TableCell {
  if (value === null) return null
  const digits = currencyExponents[currency]
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return { number: value < 0 ? `-${plain}` : plain }
}

/** By the clock of the ERP's zone, as it is read again. */
export const moment = (at: Instant): string =>
  new Date(wallTime(at, erpZone)).toISOString().slice(0, 19).replace('T', ' ')
