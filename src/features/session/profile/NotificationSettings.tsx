import { Checkbox } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Profile, updateNotifications } from '@/contract/profile'
import type { NotificationEvent } from '@/domain/account/vocabulary'
import { profileQueries } from '@/entities/profile/profile.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { notify } from '@/shared/lib/notify'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import { useSession } from '../use-session'
import css from './notifications.module.css'
import { useShowProfile } from './use-show-profile'

const mandatory = ['invitation', 'passwordChanged', 'securityChanged', 'impersonationStarted'] as const

/** Which mails to get, by event; those about one's access are said to be sent in any case. */
export function NotificationSettings() {
  const { t } = useTranslation('settings')
  const { data: profile } = useSuspenseQuery(profileQueries.own())
  const { accounts } = useSession()
  const company = accounts > 1 ? profile.company?.name : undefined
  const { held, reportDirty } = useHeldWhileDirty(profile)
  return (
    <SettingsSections>
      <SettingsSection
        title={t('notifications.title')}
        text={company ? t('notifications.textOf', { company }) : t('notifications.text')}
      >
        {profile.notifications.length === 0 ? (
          <p className="flat dim">{t('notifications.none')}</p>
        ) : (
          <NotificationForm key={held.version} profile={held} reportDirty={reportDirty} />
        )}
      </SettingsSection>
      <SettingsSection title={t('notifications.always')} text={t('notifications.alwaysText')}>
        <ul className={css.always}>
          {mandatory.map((kind) => (
            <li key={kind}>
              <IconLock size={14} stroke={1.8} aria-hidden />
              {t(`notifications.mandatory.${kind}`)}
            </li>
          ))}
        </ul>
      </SettingsSection>
    </SettingsSections>
  )
}

type Choices = Partial<Record<NotificationEvent, boolean>>
const valuesOf = ({ notifications }: Profile): Choices =>
  Object.fromEntries(notifications.map(({ event, wanted }) => [event, wanted]))

type Props = { profile: Profile; reportDirty: (dirty: boolean) => void }

function NotificationForm({ profile, reportDirty }: Props) {
  const { t } = useTranslation('settings')
  const show = useShowProfile()
  const events = profile.notifications.map(({ event }) => event)
  const form = useApiForm({
    endpoint: updateNotifications,
    initial: valuesOf(profile),
    version: profile.version,
    toRequest: (values, version) => ({
      body: { version, notifications: events.map((event) => ({ event, wanted: values[event] ?? true })) },
    }),
    fromCurrent: (current) => {
      const now = current as Profile // the contract: the profile as it is now
      return { values: valuesOf(now), version: now.version }
    },
    labels: Object.fromEntries(events.map((event) => [event, t(`notifications.event.${event}.label`)])),
    onSuccess: (saved) => {
      reportDirty(false)
      show(saved)
      notify({ title: t('notifications.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('notifications.title')}>
      <div className="stack">
        <FormProblem form={form} />
        {events.map((event) => (
          <Checkbox
            key={event}
            label={t(`notifications.event.${event}.label`)}
            description={t(`notifications.event.${event}.text`)}
            {...form.field(event, 'checkbox')}
          />
        ))}
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
