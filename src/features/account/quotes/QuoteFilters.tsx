import { useTranslation } from 'react-i18next'
import type { QuoteListQuery } from '@/contract/quote-list'
import { quoteStatuses } from '@/domain/quotes/vocabulary'
import { useDaysFilter } from '@/shared/forms/use-days-filter'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { quoteFilterKeys } from './quotes.search'

type Props = {
  search: QuoteListQuery
  patch: (change: Partial<QuoteListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof QuoteListQuery)[]) => void
}

export function QuoteFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation('quotes')
  const { requestedFrom, requestedTo } = search
  const requested = useDaysFilter({
    name: t('list.filters.requested'),
    labels: { from: t('list.filters.requestedFrom'), to: t('list.filters.requestedTo') },
    from: requestedFrom,
    to: requestedTo,
    onFrom: (day) => patch({ requestedFrom: day }),
    onTo: (day) => patch({ requestedTo: day }),
    onRemove: () => patch({ requestedFrom: undefined, requestedTo: undefined }),
  })
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('list.search'), onChange: (q) => patch({ q }, { replace: true }) }}
      onClearAll={() => clear(quoteFilterKeys)}
      groups={[
        {
          id: 'status',
          name: t('list.filters.status'),
          choices: quoteStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          chosen: search.status,
          onChange: (status) => patch({ status: status as QuoteListQuery['status'] }),
        },
      ]}
      more={requested}
    />
  )
}
