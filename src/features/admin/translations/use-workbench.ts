import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { TextListQuery } from '@/contract/admin/translations/text-list'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { TextKeyId } from '@/domain/ids'
import { textQueries } from '@/entities/text/text.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useStable } from '@/shared/lib/use-stable'
import { useTableSearch } from '@/shared/lib/use-table-search'
import type { WorkbenchSearch } from './translations.search'

const routeApi = getRouteApi('/admin/_gate/translations/')

/** The language to begin with: the reader's own if they may write it, else the first they may. */
const firstLanguage = (languages: readonly WorkbenchLanguage[], own: string): WorkbenchLanguage | undefined => {
  const targets = languages.filter(({ isSource }) => !isSource)
  return (
    targets.find(({ code, mayEdit }) => mayEdit && code === own) ?? targets.find(({ mayEdit }) => mayEdit) ?? targets[0]
  )
}

/** The workbench as its address says it is: languages, filter, and the text that is open. */
export const useWorkbench = () => {
  const { data } = useSuspenseQuery(textQueries.workbench())
  const { locale } = useFormat()
  const { search, patch, clear } = useTableSearch<WorkbenchSearch>(routeApi)
  const { key, layout, page: _page, pageSize: _pageSize, ...narrowed } = search
  const language =
    data.languages.find(({ code }) => code === narrowed.language) ??
    firstLanguage(data.languages, locale) ??
    data.languages[0]
  if (!language) throw new Error('A portal has at least its source language')
  const source = data.languages.find(({ isSource }) => isSource) ?? language
  const isGrid = layout === 'grid'
  const shown = narrowed.shown?.filter((code) => data.languages.some((known) => known.code === code))
  const columns = isGrid && shown && shown.length > 0 ? shown : [language.code]
  // The search is a new object at every navigation, also when only another text was opened.
  const filter = useStable<TextListQuery>({
    ...narrowed,
    language: language.code,
    shown: isGrid ? columns : undefined,
  })
  return {
    ...data,
    search,
    patch,
    clear,
    filter,
    isGrid,
    language,
    source,
    /** Codes of the languages beside the source. */
    columns,
    openKey: key,
    open: (keyId: TextKeyId | undefined, change: Partial<WorkbenchSearch> = {}) =>
      patch({ ...change, key: keyId, page: undefined }, { replace: keyId !== undefined && key !== undefined }),
  }
}
export type Workbench = ReturnType<typeof useWorkbench>
