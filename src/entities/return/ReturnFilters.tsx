import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReturnStatus, returnStatuses } from '@/domain/returns/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from './filters.module.css'

type Search = { q?: string; status?: ReturnStatus[]; requestedFrom?: string; requestedTo?: string }
type Chip = { id: string; name: string; value: string; onRemove: () => void }
type Props = {
  label: string
  search: Search
  patch: (change: Search, options?: { replace?: boolean }) => void
  onClearAll: () => void
  /** Filters of the desk besides those of every list. */
  more?: { chips: Chip[]; fields: ReactNode }
}

export function ReturnFilters({ label, search, patch, onClearAll, more }: Props) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { status, requestedFrom, requestedTo } = search
  const from = requestedFrom && format.date(requestedFrom)
  const to = requestedTo && format.date(requestedTo)
  const days = (): string => {
    if (from && to) return t('list.filters.between', { from, to })
    return from ? t('list.filters.from', { from }) : t('list.filters.to', { to: to ?? '' })
  }
  const chips: Chip[] = [...(more?.chips ?? [])]
  if (status?.length)
    chips.push({
      id: 'status',
      name: t('list.filters.status'),
      value: format.list(status.map((each) => t(`status.${each}`))),
      onRemove: () => patch({ status: undefined }),
    })
  if (from || to)
    chips.push({
      id: 'requested',
      name: t('list.filters.requested'),
      value: days(),
      onRemove: () => patch({ requestedFrom: undefined, requestedTo: undefined }),
    })
  return (
    <FilterBar
      search={{ value: search.q ?? '', label, onChange: (q) => patch({ q: q || undefined }, { replace: true }) }}
      chips={chips}
      onClearAll={onClearAll}
    >
      <FilterPopover count={chips.length}>
        {more?.fields}
        <fieldset className={css.group}>
          <legend>{t('list.filters.status')}</legend>
          {returnStatuses.map((each) => (
            <Checkbox
              key={each}
              label={t(`status.${each}`)}
              checked={status?.includes(each) ?? false}
              onChange={() => patch({ status: toggled(status, each) })}
            />
          ))}
        </fieldset>
        <div className={css.pair}>
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
