import { useTranslation } from 'react-i18next'
import type { QuoteListQuery } from '@/contract/quote-list'
import { quoteStatuses } from '@/domain/quotes/vocabulary'
import { DayRangeFields } from '@/shared/forms/DayRangeFields'
import { useDaysChip } from '@/shared/forms/use-days-chip'
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
  const requested = useDaysChip(t('list.filters.requested'), requestedFrom, requestedTo, () =>
    patch({ requestedFrom: undefined, requestedTo: undefined }),
  )
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
      more={{
        chips: requested,
        fields: (
          <DayRangeFields
            from={requestedFrom}
            to={requestedTo}
            labels={{ from: t('list.filters.requestedFrom'), to: t('list.filters.requestedTo') }}
            onFrom={(day) => patch({ requestedFrom: day })}
            onTo={(day) => patch({ requestedTo: day })}
          />
        ),
      }}
    />
  )
}
