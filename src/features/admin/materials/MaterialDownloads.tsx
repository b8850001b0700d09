import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MaterialId } from '@/domain/ids'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { Pagination } from '@/shared/ui/Pagination'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'

/** Who has which version, so that those with an old one can be told. */
export function MaterialDownloads({ materialId }: { materialId: MaterialId }) {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useQuery({
    ...deskMaterialQueries.downloads(materialId, page),
    placeholderData: keepPreviousData,
  })
  return (
    <Section title={t('downloads.title')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} compact />}
      {data?.total === 0 && <p className="dim flat">{t('downloads.none')}</p>}
      {data && data.total > 0 && (
        <>
          <PlainTable
            label={t('downloads.title')}
            rows={data.rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'person',
                header: t('downloads.person'),
                rowHeader: true,
                cell: ({ person }) => <bdi>{person}</bdi>,
              },
              { id: 'customer', header: t('downloads.customer'), cell: ({ customer }) => <bdi>{customer}</bdi> },
              {
                id: 'version',
                header: t('downloads.version'),
                align: 'end',
                cell: ({ fileVersion }) => <span className="num">{format.number(fileVersion)}</span>,
              },
              { id: 'at', header: t('downloads.at'), cell: ({ at }) => <DateText value={at} withTime /> },
            ]}
          />
          <Pagination page={page} pages={Math.ceil(data.total / data.pageSize)} onPage={setPage} />
        </>
      )}
    </Section>
  )
}
