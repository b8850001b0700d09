import { useTranslation } from 'react-i18next'
import type { CreditAccount } from '@/contract/credit'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import css from './statement.module.css'

/** INV-15, INV-21, INV-23: how long there is to pay, what happens at the limit, and what paying early earns. */
export function CreditTerms({ credit: { termsDays, policy, early, reward, pending } }: { credit: CreditAccount }) {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const percent = format.percent(early.basisPoints / 10_000)
  const earned = reward && t('credit.early.earned', { amount: format.money(reward), percent })
  return (
    <Section title={t('credit.terms.title')}>
      <ul className={css.terms}>
        <li>{t('credit.terms.days', { count: termsDays })}</li>
        <li>{t(`credit.policy.${policy}`)}</li>
        <li>{t('credit.terms.card')}</li>
        {pending.amount > 0 && <li>{t('credit.terms.pending', { amount: format.money(pending) })}</li>}
        {early.kind === 'discount' && <li>{t('credit.early.discount', { percent, count: early.days })}</li>}
        {early.kind === 'limit' && <li>{earned ?? t('credit.early.limit', { percent })}</li>}
      </ul>
    </Section>
  )
}
