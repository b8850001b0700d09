import { useTranslation } from 'react-i18next'
import { onlineOrderPayments, orderingModes } from '@/domain/account/vocabulary'
import { Section } from '@/shared/ui/Section'
import { ChoiceSetting } from './ChoiceSetting'
import type { ChangeSetting, SettingValues } from './setting-values'
import type { Affected } from './SettingRow'
import { SwitchSetting } from './SwitchSetting'

type Props = {
  values: SettingValues
  affected: Affected
  /** Absent for those who may look and not change. */
  onChange?: ChangeSetting
}

/** Every setting of the portal, in groups. */
export function SettingGroups(props: Props) {
  const { t } = useTranslation('portalSettings')
  return (
    <div className="stack">
      <Section title={t('group.selling')}>
        <ChoiceSetting name="orderingMode" choices={orderingModes} {...props} />
        <ChoiceSetting name="onlineOrderPayment" choices={onlineOrderPayments} {...props} />
      </Section>
      <Section title={t('group.visibility')}>
        <SwitchSetting name="pricesVisible" {...props} />
        <SwitchSetting name="stockVisible" {...props} />
      </Section>
      <Section title={t('group.accounts')}>
        <SwitchSetting name="managersGrantRights" {...props} />
        <SwitchSetting name="registrationOpen" {...props} />
      </Section>
      <Section title={t('group.orders')}>
        <SwitchSetting name="adminMayEditOrders" {...props} />
      </Section>
    </div>
  )
}
