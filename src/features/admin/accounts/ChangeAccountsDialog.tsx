import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountChange, AccountPlan, AccountReport } from '@/contract/admin/account-bulk'
import type { MemberSummary } from '@/contract/team'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { Bar } from '@/shared/ui/Bar'
import { type OutcomeRow, OutcomeRows } from '@/shared/ui/OutcomeRows'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { planOf, useChangeAccounts } from './use-change-accounts'

type Props = {
  change: AccountChange
  title: string
  accounts: readonly MemberSummary[]
  onClose: () => void
  onDone: () => void
}
const outcomes = ['change', 'done', 'nothing', 'stale', 'refused'] as const
const tones = { change: 'good', done: 'good', nothing: 'neutral', stale: 'warn', refused: 'bad' } as const

/** What the change does with each of the accounts; then what came of each, and another try for what failed. */
export function ChangeAccountsDialog({ change, title, accounts, onClose, onDone }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const format = useFormat()
  const refusalText = useRefusalText()
  const { reports, run } = useChangeAccounts(change)
  const refs = accounts.map(({ id, version }) => ({ id, version }))
  const begun = reports.size > 0
  const plan = useQuery({
    queryKey: ['admin', 'accounts', 'previewAccountChanges', { change, refs }],
    queryFn: () => planOf(change, refs),
    enabled: !begun && !run.isPending,
    staleTime: 0,
  })
  const shown = (plan.data ?? []).map((row) => reports.get(row.id) ?? row)
  const outcomeOf = (row: AccountPlan | AccountReport) => ('outcome' in row ? row.outcome : row.plan)
  const count = (...wanted: (typeof outcomes)[number][]): number =>
    shown.filter((row) => wanted.includes(outcomeOf(row))).length
  const left = count('change')
  const failed = [...reports.values()].filter(({ outcome }) => outcome === 'stale' || outcome === 'refused')
  const isOver = begun && left === 0 && !run.isPending

  const rows = shown.map((row): OutcomeRow => {
    const outcome = outcomeOf(row)
    return {
      ...row,
      tone: tones[outcome],
      text: row.reason ? refusalText(row.reason) : t(`bulk.outcome.${outcome}`),
    }
  })
  const sentences = outcomes.flatMap((outcome) => {
    const number = count(outcome)
    return number > 0 ? [t(`bulk.sum.${outcome}`, { count: number, formatted: format.number(number) })] : []
  })
  const close = (): void => {
    if (run.isPending) return
    onClose()
    if (begun) onDone()
  }
  const begin = (): void => {
    const waiting = new Set(shown.filter((row) => outcomeOf(row) === 'change').map(({ id }) => id))
    run.mutate(refs.filter(({ id }) => waiting.has(id)))
  }

  return (
    <AppModal opened onClose={close} title={title} size="lg">
      <div className="stack">
        {plan.isError && !begun ? (
          <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} compact />
        ) : plan.data ? (
          <OutcomeRows
            rows={rows}
            sentences={sentences}
            label={t('bulk.table')}
            heads={{ name: t('list.column.name'), company: t('list.column.company'), outcome: t('bulk.column') }}
          />
        ) : (
          <SkeletonRows rows={Math.min(accounts.length, 6)} columns={3} />
        )}
        {run.isPending && (
          <Bar
            parts={[{ value: reports.size, color: 'accent' }]}
            total={accounts.length}
            label={t('bulk.progress', { done: format.number(reports.size), all: format.number(accounts.length) })}
          />
        )}
        {run.isError && <ProblemNotice error={run.error} compact />}
        <div className="row end-row">
          {isOver && failed.length > 0 && (
            <Button variant="default" onClick={() => run.mutate(failed.map(({ id, version }) => ({ id, version })))}>
              {t('bulk.again', { count: failed.length, formatted: format.number(failed.length) })}
            </Button>
          )}
          {isOver ? (
            <Button onClick={close}>{t('common:action.close')}</Button>
          ) : (
            <>
              <Button variant="default" onClick={close} data-autofocus>
                {t('common:action.cancel')}
              </Button>
              <ActionButton
                loading={run.isPending || plan.isPending}
                disabledReason={plan.data && left === 0 ? t('bulk.none') : undefined}
                onClick={begin}
              >
                {t('bulk.confirm', { count: left, formatted: format.number(left) })}
              </ActionButton>
            </>
          )}
        </div>
      </div>
    </AppModal>
  )
}
