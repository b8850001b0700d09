import { useTranslation } from 'react-i18next'
import type { InvoiceListQuery } from '@/contract/invoice-list'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import type { InvoiceChoices } from './InvoiceFilters'

export type Chip = { id: string; name: string; value: string; onRemove: () => void }

/** The filters in force, in words. */
export const useInvoiceChips = (
  search: InvoiceListQuery,
  patch: (change: Partial<InvoiceListQuery>) => void,
  choices: InvoiceChoices | undefined,
): Chip[] => {
  const { t } = useTranslation('invoices')
  const format = useFormat()
  const { company } = useSession()
  const range = (from: string | undefined, to: string | undefined): string =>
    from && to
      ? t('list.filters.between', { from, to })
      : from
        ? t('list.filters.from', { from })
        : t('list.filters.to', { to: to ?? '' })
  const day = (date: string | undefined) => date && format.date(date)
  const chips: Chip[] = []
  if (search.issuedFrom || search.issuedTo)
    chips.push({
      id: 'issued',
      name: t('list.filters.issued'),
      value: range(day(search.issuedFrom), day(search.issuedTo)),
      onRemove: () => patch({ issuedFrom: undefined, issuedTo: undefined }),
    })
  if (search.dueFrom || search.dueTo)
    chips.push({
      id: 'due',
      name: t('list.filters.due'),
      value: range(day(search.dueFrom), day(search.dueTo)),
      onRemove: () => patch({ dueFrom: undefined, dueTo: undefined }),
    })
  const currency = search.currency ?? company?.currency
  const amount = (minor: number | undefined) =>
    minor === undefined || !currency ? undefined : format.money({ amount: minor, currency })
  if (search.totalFrom !== undefined || search.totalTo !== undefined)
    chips.push({
      id: 'total',
      name: t('list.filters.total'),
      value: range(amount(search.totalFrom), amount(search.totalTo)),
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
