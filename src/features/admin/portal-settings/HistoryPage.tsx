import { Button } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { PortalSettings } from '@/contract/admin/portal-settings'
import { restorePortalSettings, type SettingsChange } from '@/contract/admin/settings-history'
import type { SettingName } from '@/domain/settings/values'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pagination } from '@/shared/ui/Pagination'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { ChangeList } from './ChangeList'
import css from './portal-settings.module.css'

const EffectDialog = lazy(async () => ({ default: (await import('./EffectDialog')).EffectDialog }))
/** A whole state, or one value of it. */
type Chosen = { change: SettingsChange; name: SettingName | undefined }

const routeApi = getRouteApi('/admin/_gate/settings/history')

/** Who set what from what to what, and the way back to a former state. */
export function HistoryPage() {
  const { t } = useTranslation('portalSettings')
  const table = useTableSearch(routeApi)
  const { data: settings } = useSuspenseQuery(portalSettingsQueries.current())
  const history = useQuery({ ...portalSettingsQueries.history(table.search), placeholderData: keepPreviousData })
  const [chosen, setChosen] = useState<Chosen>()
  const client = useQueryClient()
  const restore = useMutation({
    ...mutation(restorePortalSettings),
    // What was asked about has changed while it was looked at: it is shown anew before anything is brought back.
    onError: (problem) => {
      if (!ApiProblem.is(problem, 'conflict/stale')) return
      client.setQueryData(portalSettingsQueries.current().queryKey, problem.problem.current as PortalSettings)
      void client.invalidateQueries({ queryKey: portalSettingsQueries.effects() })
    },
  })
  if (history.error) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <SkeletonRows rows={5} columns={3} />
  const { rows, page, pageSize, total } = history.data
  if (rows.length === 0) return <EmptyState title={t('history.empty.title')} hint={t('history.empty.hint')} />
  const close = (): void => {
    setChosen(undefined)
    restore.reset()
  }
  return (
    <>
      <p className={css.lead}>{t('history.lead')}</p>
      <ol className={css.history} aria-label={t('section.history')}>
        {rows.map((change) => (
          <HistoryEntry
            key={change.id}
            change={change}
            onRestore={settings.editable ? (name) => setChosen({ change, name }) : undefined}
          />
        ))}
      </ol>
      <Pagination page={page} pages={Math.ceil(total / pageSize)} onPage={(next) => table.patch({ page: next })} />
      {chosen && (
        <Suspense fallback={null}>
          <EffectDialog
            title={t(chosen.name ? 'history.valueTitle' : 'history.restoreTitle')}
            ask={{ restore: chosen.change.id, name: chosen.name }}
            confirmLabel={t(chosen.name ? 'history.valueConfirm' : 'history.restoreConfirm')}
            pending={restore.isPending}
            problem={restore.error ?? undefined}
            onClose={close}
            onConfirm={() =>
              restore.mutate(
                { body: { version: settings.version, changeId: chosen.change.id, name: chosen.name } },
                {
                  onSuccess: () => {
                    close()
                    notify({ title: t(chosen.name ? 'history.valueRestored' : 'history.restored'), tone: 'good' })
                  },
                },
              )
            }
          />
        </Suspense>
      )}
    </>
  )
}

function HistoryEntry({ change, onRestore }: { change: SettingsChange; onRestore?: (name?: SettingName) => void }) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const when = format.dateTime(change.at)
  return (
    <li>
      <div className="stack">
        <div className={css.when}>
          {t('changed', { name: change.by, when })}
          {change.restoredTo && ` ${t('history.restoredTo', { when: format.dateTime(change.restoredTo) })}`}
        </div>
        <ChangeList changes={change.changes} onRestore={onRestore} />
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
