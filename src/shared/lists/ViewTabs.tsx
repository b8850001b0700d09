import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/contract/paging'
import type { SavedView } from '@/contract/views'
import { useFormat } from '@/shared/i18n/use-format'
import type { ListSource } from '@/shared/ui/data-table-types'
import type { CurrentView } from './current-view'
import css from './saved-views.module.css'
import { useModified } from './use-modified'

/** More tabs than this count nothing: each number is a question to the backend. */
const countedTabs = 6

type Props = { views: readonly SavedView[]; only: boolean; source: ListSource; view: CurrentView }

/** A tab for each view that is pinned, and for the one that is open; each tells how many rows it has now. */
export function ViewTabs({ views, only, source, view }: Props) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const { active, address } = view
  const modified = useModified(view)
  const tabs = views.filter((each) => each.pinned || each.id === active?.id)
  const counts = useQueries({
    queries: tabs.slice(0, countedTabs).map((each) => {
      const { queryKey, queryFn } = source.query({ ...address.stateOf(each), page: 1, pageSize: 1 } as never)
      return { queryKey, queryFn: queryFn as () => Promise<Page<unknown>>, retry: false }
    }),
  })
  return (
    <>
      {/* Alone it would choose between nothing. */}
      {only && tabs.length > 0 && (
        <button type="button" aria-pressed={!address.search.saved} onClick={address.leave}>
          {t('view.all')}
        </button>
      )}
      {tabs.map((each, at) => {
        const isActive = each.id === active?.id
        const total = counts[at]?.data?.total
        return (
          <button
            key={each.id}
            type="button"
            aria-pressed={isActive}
            title={each.isOwn ? undefined : t('view.sharedBy', { name: each.owner ?? t('view.nobody') })}
            onClick={() => address.open(each)}
          >
            <bdi className={css.name}>{each.name}</bdi>
            {isActive && modified && (
              <span className={css.dot} title={t('view.modified')}>
                <span className="sr">{t('view.modified')}</span>
              </span>
            )}
            {total !== undefined && <small>{format.number(total)}</small>}
          </button>
        )
      })}
    </>
  )
}
