import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SettingsChange, SettingsHistoryQuery } from '@/contract/admin/settings-history'
import type { SettingName } from '@/domain/settings/values'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pagination } from '@/shared/ui/Pagination'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { ChangeList } from './ChangeList'
import css from './portal-settings.module.css'
import type { Former } from './restore-former'
import { useShopName } from './use-shop-name'

const RestoreDialog = lazyPart(() => import('./RestoreDialog').then(({ RestoreDialog }) => RestoreDialog))

const routeApi = getRouteApi('/admin/_gate/settings/history')

/** Who set what from what to what, everywhere and in the shops, and the way back to a former state. */
export function HistoryPage() {
  const { t } = useTranslation('portalSettings')
  const table = useTableSearch(routeApi)
  const history = useQuery({ ...portalSettingsQueries.history(table.search), placeholderData: keepPreviousData })
  const [former, setFormer] = useState<Former>()
  const chooser = <ShopFilter shop={table.search.shop} onChange={(shop) => table.patch({ shop })} />
  if (history.error) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <SkeletonRows rows={5} columns={3} />
  const { rows, page, pageSize, total } = history.data
  const isFiltered = table.search.shop !== undefined
  if (rows.length === 0)
    return (
      <>
        {isFiltered && chooser}
        <EmptyState
          title={t(isFiltered ? 'history.empty.here' : 'history.empty.title')}
          hint={t('history.empty.hint')}
        />
      </>
    )
  return (
    <>
      <p className={css.lead}>{t('history.lead')}</p>
      {chooser}
      <ol className={css.history} aria-label={t('section.history')}>
        {rows.map((change) => (
          <HistoryEntry
            key={change.id}
            change={change}
            onRestore={change.editable ? (name) => setFormer({ change, name }) : undefined}
          />
        ))}
      </ol>
      <Pagination page={page} pages={Math.ceil(total / pageSize)} onPage={(next) => table.patch({ page: next })} />
      {former && (
        <Suspense fallback={null}>
          <RestoreDialog former={former} onClose={() => setFormer(undefined)} />
        </Suspense>
      )}
    </>
  )
}

type Shop = SettingsHistoryQuery['shop']

/** RMA-23: changes of everything, of what counts everywhere, or of one shop. */
function ShopFilter({ shop, onChange }: { shop: Shop; onChange: (shop: Shop) => void }) {
  const { t } = useTranslation('portalSettings')
  const nameOf = useShopName()
  const { data } = useSuspenseQuery(portalSettingsQueries.shops())
  return (
    <div className={css.shop}>
      <NativeSelect
        label={t('shop.label')}
        value={shop ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : (value as Shop))}
        data={[
          { value: '', label: t('history.all') },
          { value: 'everywhere', label: t('shop.everywhere') },
          ...data.shops.map((each) => ({ value: each.shop, label: nameOf(each.shop) })),
        ]}
      />
    </div>
  )
}

function HistoryEntry({ change, onRestore }: { change: SettingsChange; onRestore?: (name?: SettingName) => void }) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const nameOf = useShopName()
  const when = format.dateTime(change.at)
  return (
    <li>
      <div className="stack">
        <div className={css.when}>
          {change.shop && <b className={css.where}>{t('history.shop', { shop: nameOf(change.shop) })}</b>}
          {t('changed', { name: change.by, when })}
          {change.restoredTo && ` ${t('history.restoredTo', { when: format.dateTime(change.restoredTo) })}`}
        </div>
        <ChangeList changes={change.changes} isOfShop={change.shop !== null} onRestore={onRestore} />
      </div>
      {onRestore && (
        <div>
          <Button variant="default" onClick={() => onRestore()} aria-label={t('history.restoreLabel', { when })}>
            {t('history.restore')}
          </Button>
        </div>
      )}
    </li>
  )
}
