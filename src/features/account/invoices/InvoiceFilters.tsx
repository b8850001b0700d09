import { useTranslation } from 'react-i18next'
import type { InvoiceListQuery } from '@/contract/invoice-list'
import type { ReplyFor } from '@/contract/endpoint'
import type { listInvoices } from '@/contract/invoices'
import { lazyPart } from '@/shared/lib/lazy-part'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { invoiceFilterKeys } from './invoices.search'
import { useInvoiceChips } from './use-invoice-chips'

// Most people only look; the fields come with the panel.
const InvoiceFilterFields = lazyPart(() =>
  import('./InvoiceFilterFields').then(({ InvoiceFilterFields }) => InvoiceFilterFields),
)

export type InvoiceChoices = ReplyFor<typeof listInvoices>['choices']
type Props = {
  search: InvoiceListQuery
  patch: (change: Partial<InvoiceListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof InvoiceListQuery)[]) => void
  choices: InvoiceChoices | undefined
}

export function InvoiceFilters({ search, patch, clear, choices }: Props) {
  const { t } = useTranslation('invoices')
  const chips = useInvoiceChips(search, patch, choices)
  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('list.search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear(invoiceFilterKeys)}
    >
      <FilterPopover count={chips.length}>
        <InvoiceFilterFields search={search} patch={patch} choices={choices} />
      </FilterPopover>
    </FilterBar>
  )
}
