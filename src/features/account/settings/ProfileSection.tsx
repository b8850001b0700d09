import { TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type AccountSettings, updateProfile } from '@/contract/account-settings'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { Fixed } from './Fixed'
import { SettingsSection } from './SettingsSection'
import { useShowSettings } from './settings.mutations'
import { useHeldWhileDirty } from './use-held-while-dirty'

type Profile = AccountSettings['profile']

export function ProfileSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation('settings')
  const { held, reportDirty } = useHeldWhileDirty(profile)
  const fixed = [
    { label: t('profile.email'), value: <bdi dir="ltr">{profile.email}</bdi>, hint: t('profile.emailHint') },
    { label: t('profile.company'), value: <bdi>{profile.companyName}</bdi> },
    { label: t('profile.customerNumber'), value: <bdi dir="ltr">{profile.customerNumber}</bdi> },
  ]
  return (
    <SettingsSection
      id="profile"
      title={t('profile.title')}
      text={t('profile.text')}
      readOnly={profile.editable ? undefined : t('profile.readOnly')}
    >
      {profile.editable ? (
        <ProfileForm key={held.version} profile={held} reportDirty={reportDirty} />
      ) : (
        <Fixed
          facts={[
            { label: t('profile.name'), value: <bdi>{profile.name}</bdi> },
            { label: t('profile.phone'), value: <bdi dir="ltr">{profile.phone}</bdi> },
          ]}
        />
      )}
      <Fixed facts={fixed} />
    </SettingsSection>
  )
}

type FormProps = { profile: Profile; reportDirty: (dirty: boolean) => void }

function ProfileForm({ profile, reportDirty }: FormProps) {
  const { t } = useTranslation('settings')
  const show = useShowSettings()
  const form = useApiForm({
    endpoint: updateProfile,
    initial: { name: profile.name, phone: profile.phone },
    version: profile.version,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const { name, phone, version } = (current as AccountSettings).profile // the contract: all settings as they are now
      return { values: { name, phone }, version }
    },
    labels: { name: t('profile.name'), phone: t('profile.phone') },
    onSuccess: (settings) => {
      reportDirty(false)
      show(settings)
      notify({ title: t('profile.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('profile.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <TextInput label={t('profile.name')} autoComplete="name" maxLength={80} {...form.field('name')} />
        <TextInput
          label={t('profile.phone')}
          description={t('profile.phoneHint')}
          type="tel"
          dir="ltr"
          autoComplete="tel"
          maxLength={30}
          {...form.field('phone')}
        />
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
