import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { QuoteListQuery } from '@/contract/quote-list'
import { quoteStatuses } from '@/domain/quotes/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from './quotes.module.css'
import { quoteFilterKeys } from './quotes.search'

type Props = {
  search: QuoteListQuery
  patch: (change: Partial<QuoteListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof QuoteListQuery)[]) => void
}

export function QuoteFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const { status, requestedFrom, requestedTo } = search
  const from = requestedFrom && format.date(requestedFrom)
  const to = requestedTo && format.date(requestedTo)
  const chips = [
    ...(status?.length
      ? [
          {
            id: 'status',
            name: t('list.filters.status'),
            value: format.list(status.map((each) => t(`status.${each}`))),
            onRemove: () => patch({ status: undefined }),
          },
        ]
      : []),
    ...(from || to
      ? [
          {
            id: 'requested',
            name: t('list.filters.requested'),
            value:
              from && to
                ? t('list.filters.between', { from, to })
                : from
                  ? t('list.filters.from', { from })
                  : t('list.filters.to', { to }),
            onRemove: () => patch({ requestedFrom: undefined, requestedTo: undefined }),
          },
        ]
      : []),
  ]
  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('list.search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear(quoteFilterKeys)}
    >
      <FilterPopover count={chips.length}>
        <fieldset className={css.filterGroup}>
          <legend>{t('list.filters.status')}</legend>
          {quoteStatuses.map((each) => (
            <Checkbox
              key={each}
              label={t(`status.${each}`)}
              checked={status?.includes(each) ?? false}
              onChange={() => patch({ status: toggled(status, each) })}
            />
          ))}
        </fieldset>
        <div className={css.filterPair}>
          <DateField
            label={t('list.filters.requestedFrom')}
            value={requestedFrom ?? ''}
            max={requestedTo}
            onChange={(date) => patch({ requestedFrom: date || undefined })}
          />
          <DateField
            label={t('list.filters.requestedTo')}
            value={requestedTo ?? ''}
            min={requestedFrom}
            onChange={(date) => patch({ requestedTo: date || undefined })}
          />
        </div>
      </FilterPopover>
    </FilterBar>
  )
}
