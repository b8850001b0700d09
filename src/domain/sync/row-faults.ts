import type { RowOutcome } from './vocabulary'

/**
 * Why a row did not go through, or what is to be said of one that did. Stable: repairs, filters and translations hang on
 * the code, numbers and names stand in its params. What the ERP itself said is kept beside it, in its own words.
 */
export const rowFaults = [
  'itemMissing',
  'orderMissing',
  'orderNotConfirmed',
  'customerMissing',
  'customerIncomplete',
  'customerUnusable',
  'subscriptionMissing',
  'currencyUnknown',
  'rateUnusable',
  'cardChanged',
  'currencyDiffers',
  'orderUnknown',
  'statusBackwards',
  'erpRejected',
  'paymentNotSettled',
  'erpClosed',
  'alreadyInErp',
  'quoteClosed',
  'fieldsDiffer',
  'goneInErp',
  'unknownRecord',
  'fileRow',
  'fault',
] as const
export type RowFault = (typeof rowFaults)[number]

export type FaultParams = Readonly<Record<string, string | number>>

/** What a row may wait for: an item by its SKU, an order by its number in the ERP, a customer by its number. */
export const dependencyKinds = ['item', 'order', 'customer', 'subscription'] as const
export type DependencyKind = (typeof dependencyKinds)[number]
export type Dependency = { kind: DependencyKind; key: string }

/** What happened, apart from whom it happened to. */
export type RowCause = { code: RowFault | null; params: FaultParams; message: string | null }

/** Outcomes a person or another record has to do something about. Values that differ have an inbox of their own. */
export const needsRepair = (outcome: RowOutcome, code: RowFault | null): boolean =>
  outcome === 'failed' || outcome === 'blocked' || (outcome === 'conflict' && code !== 'fieldsDiffer')

/** Numbers within the words of the ERP say which record it was, and not what was wrong with it. */
const withoutNumbers = (message: string): string => message.replaceAll(/\d+/g, '#').trim().toLowerCase()

/** Params that only name the record that failed: two orders that lack the same item have one cause. */
const ownNames: Readonly<Partial<Record<RowFault, readonly string[]>>> = {
  fileRow: ['row', 'value', 'file'],
  statusBackwards: ['order'],
  orderUnknown: ['order'],
  erpClosed: ['order'],
  paymentNotSettled: ['payment'],
  currencyDiffers: ['order'],
  orderNotConfirmed: ['order'],
  customerIncomplete: ['customer'],
  customerUnusable: ['customer'],
}

/** The same cause has the same fingerprint, whichever record, run or hour it meets. */
export function fingerprintOf(jobKey: string, { code, params, message }: RowCause): string {
  const own = code ? ownNames[code] : undefined
  const facts = Object.entries(params)
    .filter(([name]) => !own?.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  const said = message === null ? [] : [withoutNumbers(message)]
  return [jobKey, code ?? 'said', ...facts, ...said].join('|')
}
