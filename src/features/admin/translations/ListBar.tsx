import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type TextView, textViews } from '@/contract/admin/translations/text-list'
import { searchStates } from '@/domain/translations/search-language'
import { useFormat } from '@/shared/i18n/use-format'
import { Chip } from '@/shared/ui/Chip'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { SearchField } from '@/shared/ui/SearchField'
import { ListFilters } from './ListFilters'
import type { TextWindows } from './use-text-windows'
import type { Workbench } from './use-workbench'
import { useListChips } from './use-list-chips'
import css from './workbench.module.css'

type Props = { workbench: Workbench; windows: TextWindows }

/** What the list is narrowed by: words and the search language, what is to be done, and the rest behind one button. */
export function ListBar({ workbench, windows }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { search, patch } = workbench
  const chips = useListChips(workbench)
  const views = windows.whole?.views
  const errors = windows.whole?.searchErrors ?? []
  return (
    <div className={css.listBar} role="search">
      <SearchField
        label={t('list.search')}
        value={search.q ?? ''}
        onChange={(text) => patch({ q: text || undefined }, { replace: true })}
        className={css.search}
      />
      <div className={css.narrow}>
        <NativeSelect
          aria-label={t('list.view')}
          className={css.view}
          value={search.view ?? 'all'}
          data={textViews.map((view) => ({
            value: view,
            label:
              views && views[view] !== null
                ? t('list.viewCount', { view: t(`list.views.${view}`), formatted: format.number(views[view]) })
                : t(`list.views.${view}`),
          }))}
          onChange={(event) => {
            const view = event.currentTarget.value as TextView
            patch({ view: view === 'all' ? undefined : view })
          }}
        />
        <FilterPopover count={chips.length}>
          <ListFilters workbench={workbench} />
        </FilterPopover>
      </div>
      {chips.length > 0 && (
        <div className={css.chips}>
          {chips.map(({ id, ...chip }) => (
            <Chip key={id} {...chip} />
          ))}
        </div>
      )}
      {errors.length > 0 && (
        <div className={css.searchError} role="status">
          {errors.map(({ start, field, value }) => (
            <p key={`${start} ${value}`} className="flat">
              {field === 'state'
                ? t('list.noState', { value, states: format.list(searchStates) })
                : t('list.noCheck', { value })}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
