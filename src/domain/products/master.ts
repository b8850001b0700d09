import type { Instant } from '../clock'
import type { MasterRule, MasterRules, ProductField, ValueSource } from './fields'

/** The value the portal shows. `at` is when it was set; null: it has been so from the beginning. */
export type HeldValue = { source: ValueSource; at: Instant | null }
/** What the ERP says instead. `settled`: somebody has decided against exactly this value. */
export type ErpValue = { at: Instant | null; settled: boolean }

/** `take` the ERP's value, `keep` the portal's and note the ERP's beside it, or `ask` somebody. */
export type Verdict = 'take' | 'keep' | 'ask'

/**
 * INT-03: which of two different values counts. Values that are the same need no verdict. Of two times the later wins,
 * and the portal's when they are equal; a value the ERP itself brought is replaced by the ERP's next one.
 */
export function judge(rule: MasterRule, held: HeldValue, erp: ErpValue): Verdict {
  if (rule === 'erp') return 'take'
  if (rule === 'portal') return 'keep'
  if (rule === 'manual') return erp.settled ? 'keep' : 'ask'
  return held.source === 'erp' || (erp.at ?? 0) > (held.at ?? 0) ? 'take' : 'keep'
}

/** May people of the portal change a value? Not where the ERP would take it back with its next sync. */
export const isPortalEditable = (rule: MasterRule): boolean => rule !== 'erp'

/** Rules for all products, and the exceptions of whole categories. */
export type MasterTable = { rules: MasterRules; byCategory: Readonly<Record<string, Partial<MasterRules>>> }

/** The rule of a field for a product, by its main category. */
export const ruleFor = (table: MasterTable, field: ProductField, category: string): MasterRule =>
  table.byCategory[category]?.[field] ?? table.rules[field]
