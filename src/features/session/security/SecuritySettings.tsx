import '@mantine/core/styles/PasswordInput.layer.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { securityQueries } from '@/entities/security/security.queries'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import { useSession } from '../use-session'
import { PasswordForm } from './PasswordForm'
import { SecondFactor } from './SecondFactor'
import css from './security.module.css'
import { SessionList } from './SessionList'

/** SEC-04: password, second factor and open sessions of whoever is signed in, on both sides of the portal. */
export function SecuritySettings() {
  const { t } = useTranslation('settings')
  const { accounts } = useSession()
  const { data } = useSuspenseQuery(securityQueries.own())
  return (
    <>
      {accounts > 1 && <p className={css.everywhere}>{t('allCompanies')}</p>}
      <SettingsSections>
        <SettingsSection id="password" title={t('password.title')} text={t('password.text')}>
          <PasswordForm />
        </SettingsSection>
        <SettingsSection id="second-factor" title={t('secondFactor.title')} text={t('secondFactor.text')}>
          <SecondFactor secondFactor={data.secondFactor} />
        </SettingsSection>
        <SettingsSection id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
          <SessionList sessions={data.sessions} />
        </SettingsSection>
      </SettingsSections>
    </>
  )
}
