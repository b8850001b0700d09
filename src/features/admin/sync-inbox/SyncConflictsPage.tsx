import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conflictKinds } from '@/contract/admin/sync-conflict-list'
import type { SyncConflict } from '@/contract/admin/sync-conflicts'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { SyncNav } from '@/entities/sync/SyncNav'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useConflictColumns } from './use-conflict-columns'
import { useDecide } from './use-decide'
import { useFieldName } from './use-field-name'

const AlwaysDialog = lazyPart(() => import('./AlwaysDialog').then(({ AlwaysDialog }) => AlwaysDialog))
const routeApi = getRouteApi('/admin/_gate/sync/conflicts')
const keyOf = ({ id, key }: SyncConflict): string => `${id} ${key}`
const sides = ['erp', 'portal'] as const

/** INT-03: every value on which portal and ERP differ and a person decides: three sides, and the rule that asks. */
export function SyncConflictsPage() {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const refusal = useRefusal()
  const fieldName = useFieldName()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(syncRowQueries.conflicts(search))
  const { decide, always, pending, ruling } = useDecide()
  const [choosing, setChoosing] = useState(false)
  const { total, fields = [], allowedActions = [] } = result.data ?? {}
  const reasonOf = (kind: SyncConflict['kind']) =>
    refusal(allowedActions.find(({ action }) => action === (kind === 'product' ? 'decideProducts' : 'decideCustomers')))
  const columns = useConflictColumns({
    reasonFor: ({ kind }) => reasonOf(kind),
    pending,
    choose: (row, side) => decide([row], side),
  })
  const all = fields.reduce((sum, { open }) => sum + open, 0)
  const openOf = (kind: SyncConflict['kind']) =>
    fields.filter((each) => each.kind === kind).reduce((sum, { open }) => sum + open, 0)
  const ofKind = fields.filter(({ kind }) => !search.kind || kind === search.kind)
  return (
    <>
      <PageHeader
        title={t('conflicts.title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('conflicts.sub')}
        actions={
          <ActionButton
            variant="default"
            disabledReason={fields.length === 0 ? t('conflicts.nothingOpen') : reasonOf(fields[0]?.kind ?? 'product')}
            onClick={() => setChoosing(true)}
          >
            {t('conflicts.alwaysAction')}
          </ActionButton>
        }
      />
      <SyncNav />
      <DataTable
        id="sync-conflicts"
        label={t('conflicts.title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={keyOf}
        rowLabel={(row) => `${row.number} ${fieldName(row)}`}
        minWidth={1000}
        views={[
          { id: 'all', label: t('conflicts.all'), count: all },
          ...conflictKinds.map((kind) => ({ id: kind, label: t(`conflicts.kinds.${kind}`), count: openOf(kind) })),
        ]}
        view={search.kind ?? 'all'}
        onView={(next) => patch({ kind: conflictKinds.find((kind) => kind === next), field: undefined })}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('conflicts.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'field',
                name: t('conflicts.field'),
                choices: ofKind.map((each) => ({ value: each.field, label: fieldName(each) })),
                chosen: search.field,
                onChange: (field) => patch({ field }),
              },
            ]}
            onClearAll={() => clear(['q', 'field'])}
          />
        }
        filtered={search.q !== undefined || search.field !== undefined}
        onClearFilters={() => clear(['q', 'field'])}
        selection={{
          most: 500,
          actions: (_keys, done, chosen) =>
            sides.map((side) => (
              <ActionButton
                key={side}
                size="xs"
                variant={side === 'erp' ? 'filled' : 'default'}
                disabledReason={chosen[0] && reasonOf(chosen[0].kind)}
                loading={pending}
                onClick={() => decide(chosen, side, done)}
              >
                {t(`conflicts.${side}WinsAll`)}
              </ActionButton>
            )),
        }}
        emptyState={<EmptyState title={t('conflicts.empty')} hint={t('conflicts.emptyHint')} />}
      />
      {choosing && (
        <Suspense>
          <AlwaysDialog
            fields={fields}
            pending={ruling}
            onClose={() => setChoosing(false)}
            onRule={(field, side) => always(field.kind, field.field, side, fieldName(field), () => setChoosing(false))}
          />
        </Suspense>
      )}
    </>
  )
}
