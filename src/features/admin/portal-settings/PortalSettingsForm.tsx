import { useTranslation } from 'react-i18next'
import { type PortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SettingGroups } from './SettingGroups'
import { type ChangeSetting, settingValues } from './setting-values'

type Props = { settings: PortalSettings; onTouch: () => void; onDone: () => void }

export function PortalSettingsForm({ settings, onTouch, onDone }: Props) {
  const { t } = useTranslation('portalSettings')
  const onOff = (value: unknown): string => (value === true ? t('value.on') : t('value.off'))
  const form = useApiForm({
    endpoint: updatePortalSettings,
    initial: settingValues(settings),
    version: settings.version,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as PortalSettings // what `conflict/stale` of this endpoint carries
      return { values: settingValues(now), version: now.version }
    },
    labels: {
      adminMayEditOrders: t('adminMayEditOrders.label'),
      orderingMode: t('orderingMode.label'),
      onlineOrderPayment: t('onlineOrderPayment.label'),
      pricesVisible: t('pricesVisible.label'),
      stockVisible: t('stockVisible.label'),
      managersGrantRights: t('managersGrantRights.label'),
      registrationOpen: t('registrationOpen.label'),
    },
    display: {
      adminMayEditOrders: onOff,
      pricesVisible: onOff,
      stockVisible: onOff,
      managersGrantRights: onOff,
      registrationOpen: onOff,
      orderingMode: (value) => t(`orderingMode.${value as PortalSettings['orderingMode']}`),
      onlineOrderPayment: (value) => t(`onlineOrderPayment.${value as PortalSettings['onlineOrderPayment']}`),
    },
    onSuccess: () => {
      onDone()
      notify({ title: t('saved'), tone: 'good' })
    },
  })
  const change: ChangeSetting = (name, value) => {
    onTouch()
    form.setValue(name, value)
  }
  return (
    <ApiForm form={form} label={t('title')}>
      <FormProblem form={form} />
      <SettingGroups values={form.values} affected={settings.affected} onChange={change} />
      <SaveBar
        form={{
          ...form,
          reset: () => {
            form.reset()
            onDone()
          },
        }}
        effect={t('unsavedEffect')}
      />
    </ApiForm>
  )
}
