import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { previewAuthorization } from '@/contract/authorizations'
import type { ReplyFor } from '@/contract/endpoint'
import type { BudgetId, CostCentreId, QuoteId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { Notice } from '@/shared/ui/Notice'
import { Section } from '@/shared/ui/Section'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { BudgetAfterOrder } from './BudgetAfterOrder'
import css from './checkout.module.css'
import { type Charge, wishOf } from './checkout-form'

type Preview = ReplyFor<typeof previewAuthorization>
type Props = {
  value: Charge
  /** What the order costs; null for people who may not see prices. */
  total: Money | null
  /** What is ordered in place of the basket. */
  quoteId?: QuoteId
  onChange: (charge: Charge) => void
}

/**
 * AUT-30, CON-05: which cost centre and budget pay, where there is a choice, and what is left of each budget that counts.
 * All of it is the backend's own dry run; people whom no budget concerns see nothing.
 */
export function BudgetChoice({ value, total, quoteId, onChange }: Props) {
  const { t } = useTranslation('budgets')
  const refusalText = useRefusalText()
  const { data } = useQuery(authorizationQueries.preview(wishOf(value, quoteId)))
  if (!data || (data.costCentres.length === 0 && data.budgets.length === 0 && data.stopped?.code !== 'budget.missing'))
    return null
  const { costCentres, costCentreId, budgets, budgetId, stopped } = data
  const pots = budgets.filter(({ personal }) => !personal)
  const counting = budgets.filter(({ id, personal }) => personal || id === budgetId)
  const only = costCentres.length === 1 ? costCentres[0] : undefined

  return (
    <Section title={t('checkout.title')}>
      <div className={css.fields}>
        {only && (
          <div>
            <span className="cap">{t('checkout.costCentre')}</span>
            <div>{t('owner.costCentre', only)}</div>
          </div>
        )}
        {costCentres.length > 1 && (
          <NativeSelect
            label={t('checkout.costCentre')}
            value={costCentreId ?? ''}
            onChange={(event) => onChange({ costCentreId: event.currentTarget.value as CostCentreId, budgetId: '' })}
            data={[
              { value: '', label: t('checkout.chooseCostCentre') },
              ...costCentres.map(({ id, code, name }) => ({
                value: id as string,
                label: t('owner.costCentre', { code, name }),
              })),
            ]}
          />
        )}
        {pots.length > 1 && (
          <NativeSelect
            label={t('checkout.budget')}
            value={pots.some(({ id }) => id === budgetId) ? (budgetId ?? '') : ''}
            onChange={(event) => onChange({ ...value, budgetId: event.currentTarget.value as BudgetId })}
            data={[
              { value: '', label: t('checkout.chooseBudget') },
              ...pots.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
          />
        )}
      </div>
      {costCentreId && pots.length === 0 && stopped?.code !== 'budget.missing' && (
        <p className={css.small}>{t('checkout.noBudget')}</p>
      )}
      {stopped?.code === 'budget.missing' && <Notice tone="warn" title={refusalText(stopped)} />}
      {counting.map((budget) => (
        <BudgetAfterOrder
          key={budget.id}
          budget={budget}
          total={total}
          exceeded={isExceeded(budget, data)}
          ask={stopped?.ask ?? []}
        />
      ))}
    </Section>
  )
}

/** People who may not see prices learn it from what follows. */
const isExceeded = ({ name, exceededBy }: Preview['budgets'][number], { stopped, levels }: Preview): boolean =>
  exceededBy !== null ||
  (stopped?.code === 'budget.exceeded' && stopped.params?.budget === name) ||
  levels.some(({ level }) => level.kind === 'budget' && level.budgetName === name)
