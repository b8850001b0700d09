import '@mantine/core/styles/Switch.layer.css'
import { Switch } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type PortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import css from './portal-settings.module.css'

/** ADM-05: what the portal lets its administrators do, each setting beside its effect. */
export function PortalSettingsPage() {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { data: settings } = useSuspenseQuery(portalSettingsQueries.current())
  const { shown, hold, release } = useHeldRecord(settings)
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={
          settings.changedAt && settings.changedBy
            ? t('changed', { name: settings.changedBy, when: format.dateTime(settings.changedAt) })
            : t('neverChanged')
        }
      />
      {settings.editable ? (
        <SettingsForm key={shown.version} settings={shown} onTouch={hold} onDone={release} />
      ) : (
        <>
          <p className={css.readOnly}>
            <IconLock size={15} stroke={1.9} aria-hidden />
            {t('readOnly')}
          </p>
          <EditOrdersSetting checked={settings.adminMayEditOrders} readOnly />
        </>
      )}
    </>
  )
}

type FormProps = { settings: PortalSettings; onTouch: () => void; onDone: () => void }

function SettingsForm({ settings, onTouch, onDone }: FormProps) {
  const { t } = useTranslation('portalSettings')
  const form = useApiForm({
    endpoint: updatePortalSettings,
    initial: { adminMayEditOrders: settings.adminMayEditOrders },
    version: settings.version,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as PortalSettings // what `conflict/stale` of this endpoint carries
      return { values: { adminMayEditOrders: now.adminMayEditOrders }, version: now.version }
    },
    labels: { adminMayEditOrders: t('adminMayEditOrders.label') },
    display: { adminMayEditOrders: (on) => (on ? t('value.on') : t('value.off')) },
    onSuccess: () => {
      onDone()
      notify({ title: t('saved'), tone: 'good' })
    },
  })
  return (
    <ApiForm form={form} label={t('title')}>
      <FormProblem form={form} />
      <EditOrdersSetting
        checked={form.values.adminMayEditOrders}
        onChange={(on) => {
          onTouch()
          form.setValue('adminMayEditOrders', on)
        }}
      />
      <SaveBar
        form={{
          ...form,
          reset: () => {
            form.reset()
            onDone()
          },
        }}
      />
    </ApiForm>
  )
}

type SettingProps = { checked: boolean; readOnly?: boolean; onChange?: (on: boolean) => void }

function EditOrdersSetting({ checked, readOnly, onChange }: SettingProps) {
  const { t } = useTranslation('portalSettings')
  return (
    <Section title={t('group.orders')}>
      <div className={css.setting}>
        <Switch
          label={t('adminMayEditOrders.label')}
          description={t('adminMayEditOrders.hint')}
          checked={checked}
          disabled={readOnly}
          onChange={(event) => onChange?.(event.currentTarget.checked)}
        />
        <p className={css.effect} aria-live="polite">
          <strong>{t('adminMayEditOrders.effect')}</strong>
          {checked ? t('adminMayEditOrders.effectOn') : t('adminMayEditOrders.effectOff')}
        </p>
      </div>
    </Section>
  )
}
