import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import { AppLink } from '@/shared/ui/AppLink'
import css from './templates.module.css'

/** What cannot be made as it was chosen is chosen anew, beginning with what was. */
export function ConfigureAnew({ line: { goods, configuration } }: { line: CheckedTemplateLine }) {
  const { t } = useTranslation('orderTemplates')
  return (
    <span className={css.drift}>
      {t('drift.configuration')}{' '}
      <AppLink
        to="/account/catalogue/$sku/configure"
        params={{ sku: goods.sku }}
        search={{ choice: configuration?.choices ?? [] }}
      >
        {t('take.configure')}
      </AppLink>
    </span>
  )
}
