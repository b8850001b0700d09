import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type MailListQuery, mailMarks } from '@/contract/mailbox-list'
import type { FiltersProps } from '@/shared/ui/filter-groups'
import { useFormat } from '@/shared/i18n/use-format'
import type { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { DraftList } from './DraftList'
import { type MailSide, mailQueries } from './mail.queries'
import { useMailColumns } from './use-mail-columns'

type Props = {
  side: MailSide
  table: ReturnType<typeof useTableSearch<MailListQuery>>
  sub: string
  Filters: ComponentType<FiltersProps>
  actions: ReactNode
}

/** MBX-01: the correspondence by folder, what is new in bold, with search over every word. */
export function MailTable({ side, table: { search, patch, clear }, sub, actions, Filters }: Props) {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const queries = mailQueries(side)
  const result = useQuery({ ...queries.list(search), placeholderData: keepPreviousData })
  const columns = useMailColumns(side)
  const { data } = result
  const shown =
    side === 'admin' ? (['inbox', 'sent', 'archive', 'spam', 'trash'] as const) : (['inbox', 'sent'] as const)
  const marks = side === 'admin' ? mailMarks : mailMarks.filter((mark) => mark !== 'flagged')
  const filtered = !!search.q || !!search.mark
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={sub} actions={actions} />
      <DraftList side={side} />
      <DataTable
        id={`mailbox-${side}`}
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: queries.list }}
        {...tableAddress(search, patch, '-at')}
        rowKey={({ id }) => id}
        rowLabel={({ subject }) => subject || t('noSubject')}
        views={shown.map((id) => ({
          id,
          label: t(`folder.${id}`),
          count: data?.folders.find(({ folder }) => folder === id)?.total,
        }))}
        view={search.folder ?? 'inbox'}
        onView={(folder) => patch({ folder: folder as MailListQuery['folder'] })}
        filtered={filtered}
        onClearFilters={() => patch({ q: undefined, mark: undefined })}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <Filters
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
            }}
            groups={[
              {
                id: 'mark',
                name: t('mark.label'),
                choices: marks.map((value) => ({ value, label: t(`mark.${value}`) })),
                chosen: search.mark,
                onChange: (mark) => patch({ mark: mark as MailListQuery['mark'] }),
              },
            ]}
            onClearAll={() => clear(['mark'])}
          />
        }
        minWidth={960}
      />
    </>
  )
}
