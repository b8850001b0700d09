import type { ShownValue } from '@/contract/admin/product-value'
import type { MasteredField } from '@/domain/customers/masters'
import { money } from '@/domain/money'
import { formatMinor } from '@/domain/money/text'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { CompanyRow } from '@mocks/store/rows/company'

/** A value of a customer's card as a page shows it. */
export function shownOfCustomer(value: unknown, { currency }: CompanyRow, field?: MasteredField): ShownValue {
  if (value === null || value === undefined) return { kind: 'text', text: '' }
  if (typeof value === 'number')
    return field === 'termsDays'
      ? { kind: 'number', number: value }
      : { kind: 'text', text: `${formatMinor(money(value, currency))} ${currency}` }
  if (typeof value === 'string') return { kind: 'text', text: value }
  return { kind: 'list', items: Object.values(value).filter((part): part is string => typeof part === 'string') }
}

/** What the ERP is asked to write; null for what it lets nobody write. */
export function patchOf(company: CompanyRow, field: MasteredField): CustomerPatch | null {
  if (field === 'invoiceEmail') return { email: company.invoiceEmail }
  if (field === 'name' || field === 'vatNumber') return null
  return { [field]: company[field] }
}
