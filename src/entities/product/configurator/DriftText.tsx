import { useTranslation } from 'react-i18next'
import type { ConfigurationDrift } from '@/contract/configuration'
import { useFormat } from '@/shared/i18n/use-format'
import css from './drift.module.css'

/** PRD-02: what the rules say otherwise since a line was configured. */
export function DriftText({ drift }: { drift: ConfigurationDrift }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const { priceThen, priceNow, gone, added, leadTime, reasons, mustDecide } = drift
  const listed = (facts: typeof gone): string => format.list(facts.map(({ name, value }) => value ?? name))
  return (
    <div className={css.drift} role="note">
      <b>{t('drift.title')}</b>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {gone.length > 0 && <p>{t('drift.gone', { list: listed(gone) })}</p>}
      {added.length > 0 && <p>{t('drift.added', { list: listed(added) })}</p>}
      {priceThen && priceNow && priceThen.amount !== priceNow.amount && (
        <p>{t('drift.price', { before: format.money(priceThen), after: format.money(priceNow) })}</p>
      )}
      {leadTime && <p>{t('drift.leadTime', { before: format.number(leadTime.before), count: leadTime.after })}</p>}
      {mustDecide && <p className={css.bad}>{t('drift.mustDecide')}</p>}
    </div>
  )
}
