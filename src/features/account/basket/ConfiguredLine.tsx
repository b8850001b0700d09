import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import { DriftText } from '@/entities/product/configurator/DriftText'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { AppLink } from '@/shared/ui/AppLink'
import { AcceptDrift } from './AcceptDrift'
import css from './basket.module.css'

/** What was chosen of a line, what its rules say otherwise since, and the way to choose anew. */
export function ConfiguredLine({ line }: { line: BasketLine }) {
  const { t } = useTranslation('configurator')
  const change = useRef<HTMLAnchorElement>(null)
  const { id, sku, quantity, configuration, drift, problems } = line
  return (
    <>
      {configuration && <ConfigurationText configuration={configuration} />}
      {drift && <DriftText drift={drift} />}
      {drift && !drift.mustDecide && <AcceptDrift line={line} onAccepted={() => change.current?.focus()} />}
      {problems.includes('configuration') && !drift && <span className={css.bad}>{t('mustConfigure')}</span>}
      <AppLink
        ref={change}
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
