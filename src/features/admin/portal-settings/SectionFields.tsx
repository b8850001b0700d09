import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { onlineOrderPayments, orderingModes } from '@/domain/account/vocabulary'
import { numberResets } from '@/domain/returns/number-format'
import {
  creditPolicies,
  earlyRewards,
  returnAskers,
  returnAuthorizations,
  returnBases,
  returnViewers,
  type SettingSection,
  splitReasons,
  splitRules,
  warehouseDeciders,
} from '@/domain/settings/vocabulary'
import { Section } from '@/shared/ui/Section'
import { BrandingFields } from './BrandingFields'
import { ChoiceSetting } from './ChoiceSetting'
import { EarlyMethods } from './EarlyMethods'
import { EarlyPayment } from './EarlyPayment'
import { LimitSettings } from './LimitSettings'
import { MarketSettings } from './MarketSettings'
import { NumberFormatSetting } from './NumberFormatSetting'
import { ModuleSettings } from './ModuleSettings'
import { NumberSetting } from './NumberSetting'
import { ReasonsSetting } from './ReasonsSetting'
import type { FieldProps } from './setting-values'
import { StockSightSettings } from './StockSightSettings'
import { SwitchSetting } from './SwitchSetting'

/** The settings of one section, in groups. */
export function SectionFields({ section, ...props }: FieldProps & { section: SettingSection }) {
  const { t } = useTranslation('portalSettings')
  const sections: Record<SettingSection, () => ReactNode> = {
    ordering: () => (
      <>
        <Section title={t('group.selling')}>
          <ChoiceSetting name="orderingMode" choices={orderingModes} {...props} />
        </Section>
        <Section title={t('group.rules')}>
          <SwitchSetting name="poNumberRequired" {...props} />
          <SwitchSetting name="referenceRequired" {...props} />
          <SwitchSetting name="requestedDateRequired" {...props} />
          <NumberSetting name="minLeadDays" {...props} />
          <SwitchSetting name="attachmentsAllowed" {...props} />
        </Section>
        <Section title={t('group.split')}>
          <ChoiceSetting name="splitRule" choices={splitRules} {...props} />
          <ChoiceSetting name="splitBy" choices={splitReasons} {...props} />
          <ChoiceSetting name="homeWarehouse" choices={warehouseDeciders} {...props} />
        </Section>
        <Section title={t('group.quotes')}>
          <NumberSetting name="quoteMinimumTotal" {...props} />
          <NumberSetting name="quoteValidityDays" {...props} />
          <NumberSetting name="quoteApprovalPercent" {...props} />
        </Section>
        <Section title={t('group.orders')}>
          <SwitchSetting name="adminMayEditOrders" {...props} />
        </Section>
      </>
    ),
    payment: () => (
      <>
        <Section title={t('group.payment')}>
          <ChoiceSetting name="onlineOrderPayment" choices={onlineOrderPayments} {...props} />
          <MarketSettings {...props} />
        </Section>
        <Section title={t('group.credit')}>
          <ChoiceSetting name="creditPolicy" choices={creditPolicies} {...props} />
          <NumberSetting name="overdueStopDays" {...props} />
          <NumberSetting name="inactiveStopDays" {...props} />
          <LimitSettings {...props} />
          <ChoiceSetting name="earlyPaymentReward" choices={earlyRewards} {...props} />
          <EarlyPayment {...props} />
          <EarlyMethods {...props} />
        </Section>
      </>
    ),
    visibility: () => (
      <Section title={t('group.visibility')}>
        <SwitchSetting name="pricesVisible" {...props} />
        <SwitchSetting name="stockVisible" {...props} />
        <StockSightSettings {...props} />
      </Section>
    ),
    modules: () => (
      <Section title={t('group.modules')}>
        <ModuleSettings {...props} />
      </Section>
    ),
    accounts: () => (
      <>
        <Section title={t('group.accounts')}>
          <SwitchSetting name="managersGrantRights" {...props} />
          <SwitchSetting name="registrationOpen" {...props} />
        </Section>
        <Section title={t('group.impersonation')}>
          <NumberSetting name="impersonationMinutes" {...props} />
        </Section>
        <Section title={t('group.reminders')}>
          <NumberSetting name="quoteReminderDays" {...props} />
          <NumberSetting name="registrationReminderDays" {...props} />
        </Section>
      </>
    ),
    returns: () => (
      <Section title={t('group.returns')}>
        <NumberSetting name="returnDays" {...props} />
        <ChoiceSetting name="returnsOf" choices={returnBases} {...props} />
        <ChoiceSetting name="returnsBy" choices={returnAskers} {...props} />
        <ReasonsSetting {...props} />
        <ChoiceSetting name="returnsSeenBy" choices={returnViewers} {...props} />
        <ChoiceSetting name="returnsAuthorized" choices={returnAuthorizations} {...props} />
        <NumberFormatSetting {...props} />
        <ChoiceSetting name="returnNumberReset" choices={numberResets} {...props} />
      </Section>
    ),
    subscriptions: () => (
      <Section title={t('group.subscriptions')}>
        <SwitchSetting name="subscriptionsUpsellOnly" {...props} />
        <SwitchSetting name="subscriptionsAskRepresentative" {...props} />
      </Section>
    ),
    branding: () => <BrandingFields {...props} />,
  }
  return <div className="stack">{sections[section]()}</div>
}
