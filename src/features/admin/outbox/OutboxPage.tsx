import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MailListQuery } from '@/contract/admin/outbox'
import { mailKinds } from '@/domain/mail-kinds'
import { mailQueries } from '@/entities/mail/mail.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import css from './outbox.module.css'
import { useMailColumns } from './use-mail-columns'

const routeApi = getRouteApi('/admin/_gate/outbox/')

/** Every mail the portal sent. */
export function OutboxPage() {
  const { t } = useTranslation('outbox')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(mailQueries.list(search))
  const columns = useMailColumns(search)
  const total = result.data?.total
  const chips = search.kind?.length
    ? [
        {
          id: 'kind',
          name: t('filterKind'),
          value: format.list(search.kind.map((kind) => t(`kind.${kind}`))),
          onRemove: () => clear(['kind']),
        },
      ]
    : []

  return (
    <>
      <PageHeader title={t('title')} count={total === undefined ? undefined : format.number(total)} sub={t('sub')} />
      <DataTable
        id="mails"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: mailQueries.list }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ subject }) => subject}
        minWidth={800}
        filters={
          <FilterBar
            search={{ value: search.q ?? '', onChange: (q) => patch({ q: q || undefined }), label: t('search') }}
            chips={chips}
          >
            <FilterPopover count={chips.length}>
              <KindFilter value={search.kind} onChange={(kind) => patch({ kind })} />
            </FilterPopover>
          </FilterBar>
        }
        filtered={chips.length > 0 || search.q !== undefined}
        onClearFilters={() => clear(['kind', 'q'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      />
    </>
  )
}

type KindFilterProps = { value: MailListQuery['kind']; onChange: (value: MailListQuery['kind']) => void }

function KindFilter({ value = [], onChange }: KindFilterProps) {
  const { t } = useTranslation('outbox')
  return (
    <fieldset className={css.choices}>
      <legend>{t('filterKind')}</legend>
      {mailKinds.map((kind) => {
        const ticked = value.includes(kind)
        const next = ticked ? value.filter((one) => one !== kind) : [...value, kind]
        return (
          <Checkbox
            key={kind}
            size="xs"
            label={t(`kind.${kind}`)}
            checked={ticked}
            onChange={() => onChange(next.length > 0 ? next : undefined)}
          />
        )
      })}
    </fieldset>
  )
}
