import { useTranslation } from 'react-i18next'
import type { InvoiceListQuery } from '@/contract/invoice-list'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import type { ActiveFilter } from '@/shared/ui/FilterBar'
import type { InvoiceChoices } from './InvoiceFilters'

/** The filters in force, in words. */
export const useInvoiceChips = (
  search: InvoiceListQuery,
  patch: (change: Partial<InvoiceListQuery>) => void,
  choices: InvoiceChoices | undefined,
): ActiveFilter[] => {
  const { t } = useTranslation('invoices')
  const format = useFormat()
  const { company } = useSession()
  const range = useRangeText()
  const day = (date: string | undefined) => date && format.date(date)
  const chips: ActiveFilter[] = []
  const issued = range(day(search.issuedFrom), day(search.issuedTo))
  if (issued)
    chips.push({
      id: 'issued',
      name: t('list.filters.issued'),
      value: issued,
      onRemove: () => patch({ issuedFrom: undefined, issuedTo: undefined }),
    })
  const due = range(day(search.dueFrom), day(search.dueTo))
  if (due)
    chips.push({
      id: 'due',
      name: t('list.filters.due'),
      value: due,
      onRemove: () => patch({ dueFrom: undefined, dueTo: undefined }),
    })
  const currency = search.currency ?? company?.currency
  const amount = (minor: number | undefined) =>
    minor === undefined || !currency ? undefined : format.money({ amount: minor, currency })
  const total = range(amount(search.totalFrom), amount(search.totalTo))
  if (total)
    chips.push({
      id: 'total',
      name: t('list.filters.total'),
      value: total,
      onRemove: () => patch({ totalFrom: undefined, totalTo: undefined }),
    })
  const branch = choices?.branches.find(({ id }) => id === search.branchId)
  if (search.branchId)
    chips.push({
      id: 'branch',
      name: t('list.filters.branch'),
      value: branch?.name ?? '…',
      onRemove: () => patch({ branchId: undefined }),
    })
  if (search.currency)
    chips.push({
      id: 'currency',
      name: t('list.filters.currency'),
      value: search.currency,
      onRemove: () => patch({ currency: undefined }),
    })
  return chips
}
