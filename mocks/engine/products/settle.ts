import type { Instant } from '@/domain/clock'
import { fieldOf, type ValueKey, valueKeys } from '@/domain/products/fields'
import { judge, type MasterTable, ruleFor } from '@/domain/products/master'
import type { ErpSaysRow, ProvenanceRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import { type Card, sameValue, valueOf, withValues } from './values'

/** Values the ERP tells, with the time it gives for each. */
export type Told = Partial<Record<ValueKey, { value: unknown; at: Instant | null }>>

export type Settled<P> = {
  product: P
  /** Values that became the ERP's, and those somebody must decide about from now on. */
  taken: ValueKey[]
  asked: ValueKey[]
}

/**
 * Applies the rules to what the ERP tells, or has told before: the result is the same however often it is done (INT-03).
 * `now` stands for the time of values to which the ERP gives none.
 */
export function settleProduct<P extends Card>(before: P, table: MasterTable, told: Told, now: Instant): Settled<P> {
  const taken: Settled<P>['taken'] = []
  const asked: Settled<P>['asked'] = []
  const values: Partial<Record<ValueKey, unknown>> = {}
  const provenance = { ...before.provenance }
  const erpSays = { ...before.erpSays }
  for (const key of valueKeys) {
    const known = before.erpSays[key]
    const erp = told[key] ?? known
    if (!erp) continue
    const held = valueOf(before, key)
    if (sameValue(key, held, erp.value)) {
      delete erpSays[key]
      continue
    }
    const isKnown = known !== undefined && sameValue(key, known.value, erp.value)
    const settled = isKnown && known.state === 'kept'
    const rule = ruleFor(table, fieldOf(key), before.category)
    const verdict = judge(rule, sourceOf(before, key), { at: erp.at, settled })
    if (verdict === 'take') {
      values[key] = erp.value
      provenance[key] = { source: 'erp', at: erp.at ?? now, by: null }
      delete erpSays[key]
      taken.push(key)
    } else {
      const state = verdict === 'ask' ? 'open' : settled ? 'kept' : 'noted'
      if (state === 'open' && !(isKnown && known.state === 'open')) asked.push(key)
      const base = known ? known.base : held
      erpSays[key] = isKnown ? { ...known, state } : { value: erp.value, at: erp.at, state, base }
    }
  }
  return { product: { ...withValues(before, values), provenance, erpSays }, taken, asked }
}

/** Where the value that counts came from; the ERP’s unless somebody wrote another. */
export const sourceOf = ({ provenance }: Pick<ProductRow, 'provenance'>, key: ValueKey): ProvenanceRow =>
  provenance[key] ?? { source: 'erp', at: null, by: null }

type Change = { source: 'portal' | 'import'; at: Instant; by: string }

/**
 * Values somebody sets in the portal. What the ERP had there stays beside it, so that it can be taken back; with a rule
 * that asks, setting a value is the answer.
 */
export function setValues<P extends Card>(
  before: P,
  values: Partial<Record<ValueKey, unknown>>,
  table: MasterTable,
  change: Change,
): P {
  const changed = (Object.keys(values) as ValueKey[]).filter(
    (key) => !sameValue(key, valueOf(before, key), values[key]),
  )
  const provenance = { ...before.provenance }
  const erpSays = { ...before.erpSays }
  for (const key of changed) {
    const origin = sourceOf(before, key)
    const held = valueOf(before, key)
    const says: Pick<ErpSaysRow, 'value' | 'at' | 'base'> | undefined =
      before.erpSays[key] ?? (origin.source === 'erp' ? { value: held, at: origin.at, base: held } : undefined)
    const asks = ruleFor(table, fieldOf(key), before.category) === 'manual'
    if (says && !sameValue(key, says.value, values[key])) erpSays[key] = { ...says, state: asks ? 'kept' : 'noted' }
    else delete erpSays[key]
    provenance[key] = { ...change }
  }
  const set = Object.fromEntries(
    Object.entries(values).filter(([key]) => changed.includes(key as ValueKey) || key === 'pictures'),
  )
  return { ...withValues(before, set), provenance, erpSays }
}
