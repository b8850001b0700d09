import { useTranslation } from 'react-i18next'
import { type PortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import type { SettingValue } from '@/contract/admin/settings-history'
import { settingNames } from '@/domain/settings/values'
import type { SettingSection } from '@/domain/settings/vocabulary'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { EffectForm } from './EffectForm'
import { SectionFields } from './SectionFields'
import { type ChangeSetting, sectionValues, settingValues } from './setting-values'
import { useSettingText } from './use-setting-text'

type Props = { section: SettingSection; settings: PortalSettings; onTouch: () => void; onDone: () => void }

export function SectionForm({ section, settings, onTouch, onDone }: Props) {
  const { t } = useTranslation('portalSettings')
  const { nameText, valueText } = useSettingText()
  const form = useApiForm({
    endpoint: updatePortalSettings,
    initial: settingValues(settings),
    version: settings.version,
    toRequest: (values, version) => ({ body: { ...sectionValues(section, values), version } }),
    fromCurrent: (current) => {
      const now = current as PortalSettings // what `conflict/stale` of this endpoint carries
      return { values: settingValues(now), version: now.version }
    },
    labels: Object.fromEntries(settingNames.map((name) => [name, nameText(name)])),
    display: Object.fromEntries(
      settingNames.map((name) => [name, (value: unknown) => valueText(name, value as SettingValue)]),
    ),
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
    <EffectForm
      form={form}
      label={t(`section.${section}`)}
      ask={() => ({ changes: sectionValues(section, form.values) })}
      title={t('preview.title')}
      effect={t('unsavedEffect')}
      onDone={onDone}
    >
      <SectionFields
        section={section}
        values={form.values}
        affected={settings.affected}
        errors={form.errors}
        onChange={change}
      />
    </EffectForm>
  )
}
