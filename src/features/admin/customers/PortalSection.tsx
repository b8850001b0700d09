import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { useFormat } from '@/shared/i18n/use-format'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import { OwnedFacts } from './OwnedFacts'
import { PortalForm } from './PortalForm'

type Props = { customer: CustomerCard; reportDirty: (dirty: boolean) => void }

/** What the ERP never hears of: who looks after the customer, and which parts of My Account it has (NAV-11). */
export function PortalSection({ customer, reportDirty }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const format = useFormat()
  const refusal = useRefusal()
  const refused = refusal(customer.allowedActions.find(({ action }) => action === 'editPortal'))
  const { salesContact, locale, timeZone, modules, stockSight, warehouse } = customer.portal
  const open = modules.filter((each) => each.open).map(({ module }) => t(`module.${module}`))
  return (
    <SettingsSection id="portal" title={t('portal.title')} text={t('portal.text')} readOnly={refused}>
      {refused ? (
        <OwnedFacts
          customer={customer}
          facts={[
            {
              label: t('field.salesContact'),
              value: (
                <>
                  <bdi dir="auto">{salesContact.name}</bdi> <bdi dir="ltr">{salesContact.email}</bdi>
                </>
              ),
              field: 'salesContact',
            },
            { label: t('field.locale'), value: t(`common:language.${locale}`), field: 'locale' },
            { label: t('field.timeZone'), value: <bdi dir="ltr">{timeZone}</bdi>, field: 'timeZone' },
            { label: t('field.modules'), value: format.list(open), field: 'modules' },
            {
              label: t('field.stockSight'),
              value: t(`stockSight.${stockSight.own ?? stockSight.ofGroup}`),
              field: 'stockSight',
            },
            {
              label: t('field.warehouse'),
              value: warehouse.choices.find(({ code }) => code === warehouse.own)?.name ?? t('warehouse.asProduct'),
              field: 'warehouse',
            },
          ]}
        />
      ) : (
        <PortalForm customer={customer} reportDirty={reportDirty} />
      )}
    </SettingsSection>
  )
}
