import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MaterialListQuery } from '@/contract/material-list'
import type { Material } from '@/contract/materials'
import { locales } from '@/domain/locales'
import { materialKinds } from '@/domain/materials/vocabulary'
import { materialQueries } from '@/entities/material/material.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Pagination } from '@/shared/ui/Pagination'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { MaterialCard } from './MaterialCard'
import css from './materials.module.css'

const MaterialPreview = lazyPart(() => import('./MaterialPreview').then(({ MaterialPreview }) => MaterialPreview))
const routeApi = getRouteApi('/account/_gate/materials')
const pageSize = 24

/** MKT-01: what the seller shares for selling its goods on. */
export function MaterialsPage() {
  const { t } = useTranslation(['materials', 'common'])
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<MaterialListQuery>(routeApi)
  const asked = { pageSize, ...search }
  const result = useQuery({ ...materialQueries.list(asked), placeholderData: keepPreviousData })
  const [shown, setShown] = useState<Material | null>(null)
  const { data, error } = result
  const filtered = !!search.q || !!search.kind || !!search.language
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={t('sub')} />
      <div className={css.tools} data-noprint>
        <GroupFilters
          search={{
            value: search.q ?? '',
            label: t('search'),
            onChange: (q) => patch({ q }, { replace: true }),
          }}
          groups={[
            {
              id: 'kind',
              name: t('columns.kind'),
              choices: materialKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
              chosen: search.kind,
              onChange: (kind) => patch({ kind: kind as MaterialListQuery['kind'] }), // choices are the contract's
            },
            {
              id: 'language',
              name: t('columns.language'),
              choices: locales.map((value) => ({ value, label: t(`common:language.${value}`) })),
              chosen: search.language,
              onChange: (language) => patch({ language: language as MaterialListQuery['language'] }),
            },
          ]}
          onClearAll={() => clear(['kind', 'language'])}
        />
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void result.refetch()} />}
      {!data && !error && <SkeletonRows rows={6} columns={3} />}
      {data?.total === 0 &&
        (filtered ? (
          <EmptyState
            title={t('common:table.noMatch')}
            hint={t('common:table.noMatchHint')}
            action={
              <Button variant="default" onClick={() => clear(['q', 'kind', 'language'])}>
                {t('common:table.clearFilters')}
              </Button>
            }
          />
        ) : (
          <EmptyState title={t('empty.title')} hint={t('empty.text')} />
        ))}
      {data && data.rows.length > 0 && (
        <>
          <ul className={css.cards} aria-label={t('title')} aria-busy={result.isPlaceholderData || undefined}>
            {data.rows.map((material) => (
              <MaterialCard key={material.id} material={material} onPreview={() => setShown(material)} />
            ))}
          </ul>
          <Pagination
            page={search.page ?? 1}
            pages={Math.ceil(data.total / asked.pageSize)}
            onPage={(page) => patch({ page })}
          />
        </>
      )}
      <Suspense>{shown && <MaterialPreview material={shown} onClose={() => setShown(null)} />}</Suspense>
    </>
  )
}
