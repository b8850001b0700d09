import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BudgetChange } from '@/contract/budgets'
import type { BudgetMode, BudgetPeriod } from '@/domain/budgets/vocabulary'
import type { BudgetId } from '@/domain/ids'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

type Change = BudgetChange['changes'][number]

/** CON-04: who set the budget up and who changed what of it. */
export function BudgetHistory({ budgetId }: { budgetId: BudgetId }) {
  const { t } = useTranslation('budgets')
  const words = useChangeWords()
  const { data } = useQuery(budgetQueries.history(budgetId))
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={t('history.title')}>
      <Timeline
        label={t('history.title')}
        entries={data.rows.map(({ id, at, by, kind, changes }) => ({
          id,
          at,
          by: <bdi>{by}</bdi>,
          text: kind === 'created' ? t('history.created') : t('history.changed'),
          detail: changes.map((change) => <div key={change.field}>{words(change)}</div>),
          icon: kind === 'created' ? IconPlus : IconPencil,
          tone: kind === 'created' ? 'good' : 'info',
        }))}
      />
    </Section>
  )
}

const useChangeWords = () => {
  const { t } = useTranslation(['budgets', 'enums'])
  const format = useFormat()
  const spoken = (field: Change['field'], value: Change['before']): string => {
    if (!value) return t('history.nothing')
    if (value.money) return format.money(value.money)
    const texts = value.texts ?? []
    const [text = ''] = texts
    if (field === 'mode') return t(`enums:budgetMode.${text as BudgetMode}`)
    if (field === 'period') return t(`enums:budgetPeriod.${text as BudgetPeriod}`)
    if (field === 'startsOn' || field === 'endsOn') return format.date(text)
    if (field === 'active') return t(text === 'on' ? 'history.on' : 'history.off')
    return texts.length === 0 ? t('history.nothing') : format.list(texts)
  }
  return ({ field, before, after }: Change): string => {
    const name = t(`history.field.${field}`)
    // Who may not see prices learns that the amount changed, and not from what to what.
    if (field === 'amount' && !before && !after) return name
    return t('history.change', { field: name, before: spoken(field, before), after: spoken(field, after) })
  }
}
