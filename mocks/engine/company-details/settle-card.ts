import type { Instant } from '@/domain/clock'
import type { ValueSource } from '@/domain/customers/fields'
import {
  type CardSays,
  type CustomerRules,
  isMasteredField,
  judgeCard,
  type MasteredField,
} from '@/domain/customers/masters'
import type { CompanyRow } from '@mocks/store/rows/company'
import { differs } from '../differs'

export type Says = Partial<Record<MasteredField, CardSays>>

type Facts = Partial<Pick<CompanyRow, MasteredField | 'taxBasisPoints'>>

/** The values of a card that become the portal's by the rules, and what stays beside those that do not. */
export function settleCard(
  company: CompanyRow,
  facts: Facts,
  rules: CustomerRules,
  writer: ValueSource,
  now: Instant,
): { taken: Facts; erpSays: Says } {
  const taken: Record<string, unknown> = {}
  const erpSays: Says = { ...company.erpSays }
  for (const field of Object.keys(facts) as (keyof Facts)[]) {
    const value = facts[field]
    if (!isMasteredField(field)) {
      if (differs(company, { [field]: value })) taken[field] = value
      continue
    }
    const known = company.erpSays?.[field]
    if (!differs(company, { [field]: value })) {
      delete erpSays[field]
      continue
    }
    const verdict = judgeCard(rules[field], value, known, writer)
    if (verdict === 'take') {
      taken[field] = value
      delete erpSays[field]
    } else {
      const isSame = known !== undefined && JSON.stringify(known.value) === JSON.stringify(value)
      const base = known ? known.base : company[field]
      erpSays[field] = isSame ? { ...known, state: verdict } : { value, base, at: now, state: verdict }
    }
  }
  // Each value stands under the field it came from.
  return { taken: taken as Facts, erpSays }
}
