import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import type { ConfigurationDrift } from '@/contract/configuration'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import css from './basket.module.css'

/** What was chosen of a line, what its rules say otherwise since, and the way to choose anew. */
export function ConfiguredLine({ line }: { line: BasketLine }) {
  const { t } = useTranslation('configurator')
  const { id, sku, quantity, configuration, drift, problems } = line
  return (
    <>
      {configuration && <ConfigurationText configuration={configuration} />}
      {drift && <Drift drift={drift} />}
      {problems.includes('configuration') && !drift && <span className={css.bad}>{t('mustConfigure')}</span>}
      <AppLink
        to="/account/catalogue/$sku/configure"
        params={{ sku }}
        search={{ line: id, quantity, ...(configuration && { choice: configuration.choices }) }}
        look="inText"
      >
        {t('action.change')}
      </AppLink>
    </>
  )
}

function Drift({ drift }: { drift: ConfigurationDrift }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const { priceThen, priceNow, gone, added, reasons, mustDecide } = drift
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
      {mustDecide && <p className={css.bad}>{t('drift.mustDecide')}</p>}
    </div>
  )
}
