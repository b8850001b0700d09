import { useTranslation } from 'react-i18next'
import type { ArchiveListQuery } from '@/contract/archive-list'
import { useDaysChip } from '@/shared/forms/use-days-chip'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { archiveFilterKeys } from './archive.search'

const ArchiveFilterFields = lazyPart(() =>
  import('./ArchiveFilterFields').then(({ ArchiveFilterFields }) => ArchiveFilterFields),
)

type Props = {
  search: ArchiveListQuery
  patch: (change: Partial<ArchiveListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof ArchiveListQuery)[]) => void
}

export function ArchiveFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const { kind, order } = search
  const period = useDaysChip(t('list.filters.period'), search.from, search.to, () =>
    patch({ from: undefined, to: undefined }),
  )
  const chips = [
    ...(kind?.length
      ? [
          {
            id: 'kind',
            name: t('list.filters.kind'),
            value: format.anyOf(kind.map((each) => t(`kind.${each}`))),
            onRemove: () => patch({ kind: undefined }),
          },
        ]
      : []),
    ...period,
    ...(order
      ? [{ id: 'order', name: t('list.filters.order'), value: order, onRemove: () => patch({ order: undefined }) }]
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
      onClearAll={() => clear(archiveFilterKeys)}
    >
      <FilterPopover count={chips.length}>
        <ArchiveFilterFields search={search} patch={patch} />
      </FilterPopover>
    </FilterBar>
  )
}
