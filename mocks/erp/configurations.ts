import { valuesIn } from '@/domain/configurator/choices'
import { complete } from '@/domain/configurator/complete'
import { configuredLeadTime } from '@/domain/configurator/price'
import { brokenRules } from '@/domain/configurator/rules'
import type { ErpItemRow } from '@mocks/store/rows/erp'

/** Why the ERP cannot make what was ordered, by its own rules of now; null: it can, or the item is not put together. */
export function configurationFault(item: ErpItemRow, choices: readonly string[] | undefined): string | null {
  if (!item.configurator) return null
  if (!choices) return 'has no configuration'
  const { values, dropped, proposed } = complete(item.configurator, valuesIn(item.configurator, choices))
  const missing = [...dropped, ...proposed]
  if (missing.length > 0) return `cannot be made as ordered: ${missing.join(', ')}`
  const [broken] = brokenRules(item.configurator, values)
  return broken ? `cannot be made: ${broken.reason.en}` : null
}

/** Workdays until it is made; null: it lies on the shelf. */
export function makingDays(item: ErpItemRow | undefined, choices: readonly string[] = []): number | null {
  if (!item?.configurator) return null
  const { values } = complete(item.configurator, valuesIn(item.configurator, choices))
  return configuredLeadTime(item.configurator, values, item.leadTimeDays)
}
