import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createBudget, updateBudget } from '@/contract/budgets'
import type { BudgetDetail } from '@/contract/budget-detail'
import { dateIn } from '@/domain/calendar'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { BudgetEffect, NewBudgetEffect } from './BudgetEffect'
import { BudgetFormDrawer } from './BudgetFormDrawer'
import { type BudgetValues, fieldOfPath, fieldsOf, newBudget, valuesOf } from './budget-form'

export function CreateBudgetDrawer({
  onClose,
  onCreated,
}: {
  onClose: () => void
  onCreated: (budget: BudgetDetail) => void
}) {
  const { t } = useTranslation('budgets')
  const { timeZone, now } = useFormat()
  const form = useBudgetForm({
    endpoint: createBudget,
    initial: newBudget(dateIn(timeZone, now())),
    toRequest: (values) => ({ body: fieldsOf(values) }),
    onSuccess: (reply, { name }) => {
      notify({ title: t('form.created', { name }) })
      onClose()
      onCreated(reply)
    },
  })
  return (
    <BudgetFormDrawer
      form={form}
      title={t('form.createTitle')}
      submitLabel={t('form.create')}
      effect={<NewBudgetEffect values={form.values} />}
      onClose={onClose}
    />
  )
}

type EditProps = { budget: BudgetDetail; onClose: () => void; onSaved: (budget: BudgetDetail) => void }

export function EditBudgetDrawer({ budget: current, onClose, onSaved }: EditProps) {
  const { t } = useTranslation('budgets')
  // As it was when the form opened: a refresh behind it must not move what is being edited.
  const [budget] = useState(current)
  const form = useBudgetForm({
    endpoint: updateBudget,
    initial: valuesOf(budget),
    version: budget.version,
    toRequest: (values, version) => ({ params: { budgetId: budget.id }, body: { ...fieldsOf(values), version } }),
    fromCurrent: (now) => {
      const stored = now as BudgetDetail // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(stored), version: stored.version }
    },
    onSuccess: (reply, { name }) => {
      notify({ title: t('form.saved', { name }) })
      onClose()
      onSaved(reply)
    },
  })
  return (
    <BudgetFormDrawer
      form={form}
      title={t('form.editTitle', { name: budget.name })}
      submitLabel={t('form.save')}
      fixedOwner={budget.inUse ? budget.owner : undefined}
      effect={<BudgetEffect budgetId={budget.id} values={form.values} />}
      onClose={onClose}
    />
  )
}

const useBudgetForm = <I, R>(options: ApiFormOptions<BudgetValues, I, R>) => {
  const { t } = useTranslation(['budgets', 'enums'])
  const format = useFormat()
  const { data: choices } = useQuery(budgetQueries.choices())
  const nameOf = (id: unknown): string =>
    [...(choices?.people ?? []), ...(choices?.costCentres ?? [])].find((each) => each.id === id)?.name ?? ''
  return useApiForm({
    ...options,
    fieldFor: fieldOfPath,
    labels: {
      name: t('form.name'),
      ownerKind: t('form.ownerKind'),
      ownerId: t('form.owner'),
      amount: t('form.amount'),
      period: t('form.period'),
      mode: t('form.mode'),
      authorizerIds: t('form.authorizers'),
      startsOn: t('form.startsOn'),
      endsOn: t('form.endsOn'),
    },
    display: {
      ownerId: nameOf,
      authorizerIds: (ids) => format.list((ids as string[]).map(nameOf)),
      amount: (amount) =>
        choices && amount !== null ? format.money({ amount: amount as number, currency: choices.currency }) : '',
      period: (period) => t(`enums:budgetPeriod.${period as BudgetValues['period']}`),
      mode: (mode) => t(`enums:budgetMode.${mode as BudgetValues['mode']}`),
      ownerKind: (kind) => t(`enums:budgetOwnerKind.${kind as BudgetValues['ownerKind']}`),
      startsOn: (date) => (date ? format.date(date as string) : ''),
      endsOn: (date) => (date ? format.date(date as string) : t('open')),
    },
  })
}
export type BudgetFormState = ReturnType<typeof useBudgetForm<unknown, unknown>>
