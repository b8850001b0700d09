import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextKeyId } from '@/domain/ids'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { unusedId, useUnusedColumns } from './use-unused-columns'

const DeleteUnused = lazyPart(() => import('./DeleteUnused').then(({ DeleteUnused }) => DeleteUnused))

/** ADM-16: keys that no code names, and no other text. */
export function UnusedKeysPage() {
  const { t } = useTranslation('textReleases')
  const format = useFormat()
  const refusal = useRefusal()
  const result = useQuery(textReleaseQueries.unused())
  const [chosen, setChosen] = useState<ReadonlySet<TextKeyId>>(new Set())
  const [deleting, setDeleting] = useState(false)
  const { rows, keys, allowedActions } = result.data ?? {}
  const all = rows?.map(unusedId) ?? []
  const picked = new Set(all.filter((id) => chosen.has(id)))
  const columns = useUnusedColumns(picked, (id, isPicked) =>
    setChosen(isPicked ? new Set([...picked, id]) : new Set([...picked].filter((each) => each !== id))),
  )
  const nothing = picked.size === 0 ? t('unused.nothingSelected') : undefined
  return (
    <>
      <PageHeader
        title={t('unused.title')}
        count={rows && format.number(rows.length)}
        sub={t('unused.sub')}
        actions={
          all.length > 0 && (
            <ActionButton
              variant="default"
              disabledReason={refusal(allowedActions?.[0]) ?? nothing}
              onClick={() => setDeleting(true)}
            >
              {t('unused.delete')}
            </ActionButton>
          )
        }
      />
      <TranslationsNav />
      {result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      ) : !rows ? (
        <SkeletonRows rows={4} columns={3} />
      ) : rows.length === 0 ? (
        <EmptyState
          title={t('unused.none.title')}
          hint={t('unused.none.hint', { count: keys ?? 0, formatted: format.number(keys ?? 0) })}
        />
      ) : (
        <div className="stack">
          <Checkbox
            label={t('unused.selectAll')}
            checked={picked.size === all.length}
            indeterminate={picked.size > 0 && picked.size < all.length}
            onChange={(event) => setChosen(new Set(event.currentTarget.checked ? all : []))}
          />
          <PlainTable label={t('unused.title')} rows={rows} rowKey={unusedId} columns={columns} />
        </div>
      )}
      {deleting && (
        <Suspense>
          <DeleteUnused
            keyIds={[...picked]}
            onClose={() => setDeleting(false)}
            onDeleted={() => {
              setDeleting(false)
              setChosen(new Set())
            }}
          />
        </Suspense>
      )}
    </>
  )
}
