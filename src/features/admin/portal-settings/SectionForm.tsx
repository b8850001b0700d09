import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import type { SettingValue } from '@/contract/admin/settings-history'
import { settingNames } from '@/domain/settings/values'
import type { SettingSection } from '@/domain/settings/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SectionFields } from './SectionFields'
import { type ChangeSetting, type FormValues, sectionValues, settingValues } from './setting-values'
import { useSettingText } from './use-setting-text'

const EffectDialog = lazy(async () => ({ default: (await import('./EffectDialog')).EffectDialog }))

type Props = { section: SettingSection; settings: PortalSettings; onTouch: () => void; onDone: () => void }

export function SectionForm({ section, settings, onTouch, onDone }: Props) {
  const { t } = useTranslation('portalSettings')
  const { nameText, valueText } = useSettingText()
  const [asking, setAsking] = useState<Partial<FormValues>>()
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
  const close = (): void => setAsking(undefined)
  const save = (): void => {
    close()
    form.submit()
  }
  return (
    <ApiForm
      form={{ ...form, submit: () => setAsking(sectionValues(section, form.values)) }}
      label={t(`section.${section}`)}
    >
      <FormProblem form={form} />
      <SectionFields
        section={section}
        values={form.values}
        affected={settings.affected}
        errors={form.errors}
        onChange={change}
      />
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
      {asking && (
        <Suspense fallback={null}>
          <EffectDialog
            title={t('preview.title')}
            ask={{ changes: asking }}
            confirmLabel={t('preview.save')}
            pending={form.pending}
            onClose={close}
            onConfirm={save}
            // Saving is refused for the same reason, and tells it at the field.
            onInvalid={save}
          />
        </Suspense>
      )}
    </ApiForm>
  )
}
