import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { mutation } from '@/api/mutation'
import { previewTextBulk, runTextBulk, type TextBulkAction } from '@/contract/admin/translations/text-bulk'
import type { TextKeyId } from '@/domain/ids'
import { useUndoBatch } from '@/entities/text/use-undo-batch'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import type { Workbench } from './use-workbench'

export type BulkSelection = { kind: 'keys'; keyIds: TextKeyId[] } | { kind: 'filter'; filter: BulkFilter }
type BulkFilter = Omit<Workbench['filter'], 'sort' | 'shown' | 'page' | 'pageSize'>
export type Bulk = { selection: BulkSelection; languages: string[]; action: TextBulkAction }

/** Everything the list is narrowed to. */
export const everythingFound = ({ filter }: Workbench): BulkSelection => {
  const { sort: _sort, shown: _shown, page: _page, pageSize: _pageSize, ...narrowed } = filter
  return { kind: 'filter', filter: narrowed }
}

/** What a change of many texts would do. A question that takes a body, kept no longer than it is looked at. */
const previewQuery = (bulk: Bulk) =>
  queryOptions({
    queryKey: ['admin', 'translations', 'previewTextBulk', bulk] as const,
    queryFn: ({ signal }) => call(previewTextBulk, { body: bulk }, { signal }),
    gcTime: 0,
    retry: false,
  })

/** A change of many texts: seen before it happens, made as one, and taken back as one. */
export const useBulk = (bulk: Bulk | null, onDone: () => void) => {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { undo } = useUndoBatch()
  const preview = useQuery({ ...previewQuery(bulk ?? nothing), enabled: bulk !== null })
  const run = useMutation({
    ...mutation(runTextBulk),
    onSuccess: (batch) => {
      notify({
        title: t('bulk.changed', { count: batch.changed, formatted: format.number(batch.changed) }),
        action: { label: t('bulk.undo'), run: () => undo(batch) },
      })
      onDone()
    },
  })
  return {
    preview,
    pending: run.isPending,
    error: run.error,
    run: () => {
      if (bulk && preview.data) run.mutate({ body: { ...bulk, expected: preview.data.changed } })
    },
  }
}

const nothing: Bulk = { selection: { kind: 'keys', keyIds: [] }, languages: [], action: { kind: 'approve' } }
