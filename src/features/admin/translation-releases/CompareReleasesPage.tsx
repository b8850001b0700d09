import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import css from '@/entities/text/releases.module.css'
import { TextChangeTable } from '@/entities/text/TextChangeTable'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SearchField } from '@/shared/ui/SearchField'
import { SkeletonRows } from '@/shared/ui/Skeletons'

const routeApi = getRouteApi('/admin/_gate/translations/releases/compare')
type Search = ReturnType<typeof routeApi.useSearch>

/** Two states of the texts beside each other: any two releases, or the texts as they were shipped. */
export function CompareReleasesPage() {
  const { t } = useTranslation('textReleases')
  const navigate = routeApi.useNavigate()
  const nameOf = useLanguageName()
  const format = useFormat()
  const search = routeApi.useSearch()
  const releases = useQuery(textReleaseQueries.list())
  const latest = releases.data?.latest ?? 0
  const { to = latest, from = Math.max(0, to - 1), language, q } = search
  const result = useQuery({
    ...textReleaseQueries.compare({ from, to, language, q }),
    enabled: releases.data !== undefined,
    placeholderData: keepPreviousData,
  })
  const patch = (change: Partial<Search>): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const numbers = Array.from({ length: latest + 1 }, (_, number) => ({
    value: String(number),
    label: number === 0 ? t('compare.shipped') : t('col.release', { number }),
  }))
  const { rows, total = 0, changes = [] } = result.data ?? {}
  const error = releases.error ?? result.error
  return (
    <>
      <PageHeader title={t('compare.title')} sub={t('compare.sub')} count={rows && format.number(total)} />
      <div className="stack">
        <div className={css.pickers}>
          <NativeSelect
            label={t('compare.from')}
            value={String(from)}
            data={numbers}
            onChange={(event) => patch({ from: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('compare.to')}
            value={String(to)}
            data={numbers}
            onChange={(event) => patch({ to: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('change.language')}
            value={language ?? ''}
            data={[
              { value: '', label: t('compare.allLanguages') },
              ...changes.map((each) => ({ value: each.language, label: nameOf(each.language) })),
            ]}
            onChange={(event) => patch({ language: event.currentTarget.value || undefined })}
          />
          <SearchField
            label={t('compare.search')}
            value={q ?? ''}
            onChange={(value) => patch({ q: value || undefined })}
          />
        </div>
        {error ? (
          <ProblemNotice error={error} onRetry={() => void result.refetch()} />
        ) : !rows ? (
          <SkeletonRows rows={6} columns={4} />
        ) : rows.length === 0 ? (
          <EmptyState title={t('compare.same')} />
        ) : (
          <>
            <TextChangeTable label={t('compare.title')} rows={rows} />
            {rows.length < total && <p className="cap">{t('change.more', { count: total - rows.length })}</p>}
          </>
        )}
      </div>
    </>
  )
}
