import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type DisputeReason, disputeReasons } from '@/domain/disputes/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'

type Search = { q?: string; reason?: DisputeReason[]; companyId?: CompanyId[] }
type Props = {
  search: Search
  patch: (change: Search, options?: { replace?: boolean }) => void
  onClearAll: () => void
  /** Whose disputes there are to choose from; only the desk sees those of several. */
  companies?: readonly { id: CompanyId; name: string }[]
}

export function DisputeFilters({ search, patch, onClearAll, companies = [] }: Props) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { reason = [], companyId } = search
  const chosen = companies.filter(({ id }) => companyId?.includes(id))
  const chips = [
    ...chosen.map(({ id, name }) => ({
      ...{ id, name: t('columns.customer'), value: name },
      onRemove: () => patch({ companyId: toggled(companyId, id) }),
    })),
    ...(reason.length > 0
      ? [
          {
            ...{ id: 'reason', name: t('columns.reason') },
            value: format.list(reason.map((each) => t(`reason.${each}`))),
            onRemove: () => patch({ reason: undefined }),
          },
        ]
      : []),
  ]
  return (
    <FilterBar
      search={{
        ...{ value: search.q ?? '', label: t('search') },
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={onClearAll}
    >
      <FilterPopover count={chips.length}>
        {companies.length > 0 && (
          <fieldset className="plain">
            <legend>{t('columns.customer')}</legend>
            {companies.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={<bdi>{name}</bdi>}
                checked={companyId?.includes(id) ?? false}
                onChange={() => patch({ companyId: toggled(companyId, id) })}
              />
            ))}
          </fieldset>
        )}
        <fieldset className="plain">
          <legend>{t('columns.reason')}</legend>
          {disputeReasons.map((each) => (
            <Checkbox
              key={each}
              label={t(`reason.${each}`)}
              checked={reason.includes(each)}
              onChange={() => patch({ reason: toggled(search.reason, each) })}
            />
          ))}
        </fieldset>
      </FilterPopover>
    </FilterBar>
  )
}
