import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import type { ActiveFilter } from '@/shared/ui/FilterBar'
import type { Workbench } from './use-workbench'

/** The filters that are set, besides search and view, which are in sight anyway. */
export const useListChips = ({ search, patch, authors }: Workbench): ActiveFilter[] => {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const chip = (
    id: 'namespace' | 'tag' | 'state' | 'author' | 'batch',
    values: readonly string[] | undefined,
  ): ActiveFilter[] =>
    values && values.length > 0
      ? [{ id, name: t(`list.filter.${id}`), value: format.list(values), onRemove: () => patch({ [id]: undefined }) }]
      : []
  return [
    ...chip('namespace', search.namespace),
    ...chip('tag', search.tag),
    ...chip(
      'state',
      search.state?.map((state) => t(`state.${state}`)),
    ),
    ...chip(
      'author',
      search.author?.map((id) => authors.find((author) => author.id === id)?.name ?? id),
    ),
    ...chip('batch', search.batch ? [t('list.oneBatch')] : undefined),
  ]
}
