import type { createBudget } from '@/contract/budgets'
import type { BudgetDetail } from '@/contract/budget-detail'
import type { InputFor } from '@/contract/endpoint'
import type { IsoDate } from '@/domain/clock'
import type { UserId } from '@/domain/ids'

export type BudgetFields = InputFor<typeof createBudget>['body']
export type BudgetValues = Pick<BudgetFields, 'name' | 'ownerKind' | 'ownerId' | 'period' | 'mode'> & {
  amount: number | null
  authorizerIds: UserId[]
  startsOn: IsoDate
  /** Empty: open. */
  endsOn: string
}

export const newBudget = (today: IsoDate): BudgetValues => ({
  name: '',
  ownerKind: 'costCentre',
  ownerId: '',
  amount: null,
  period: 'month',
  mode: 'authorize',
  authorizerIds: [],
  startsOn: today,
  endsOn: '',
})

export const valuesOf = (budget: BudgetDetail): BudgetValues => ({
  name: budget.name,
  ownerKind: budget.owner.kind,
  ownerId: budget.owner.id,
  amount: budget.amount?.amount ?? null,
  period: budget.period,
  mode: budget.mode,
  authorizerIds: budget.authorizers.map(({ id }) => id),
  startsOn: budget.startsOn,
  endsOn: budget.endsOn ?? '',
})

export const fieldsOf = (values: BudgetValues): BudgetFields => ({
  ...values,
  // An amount that is missing is refused by the contract, at the field.
  amount: values.amount as number,
  endsOn: values.endsOn || null,
})

/** Each authorizer is a tick in one group. */
export const fieldOfPath = (path: string): string => (path.startsWith('authorizerIds') ? 'authorizerIds' : path)
