import { useTranslation } from 'react-i18next'
import type { Profile } from '@/contract/profile'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { FixedFacts } from '@/shared/ui/FixedFacts'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { useSession } from '../use-session'
import { ProfileForm } from './ProfileForm'

/** SET-01: who one is, and in which language and zone. On both sides of the portal. */
export function ProfileSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation(['settings', 'common'])
  const { accounts } = useSession()
  const company = accounts > 1 ? profile.company?.name : undefined
  const { held, reportDirty } = useHeldWhileDirty(profile)
  return (
    <SettingsSection
      id="profile"
      title={t('profile.title')}
      text={company ? t('profile.textOf', { company }) : t('profile.text')}
      readOnly={profile.editable ? undefined : t('profile.readOnly')}
    >
      {profile.editable ? (
        <ProfileForm key={held.version} profile={held} reportDirty={reportDirty} />
      ) : (
        <FixedFacts
          facts={[
            { label: t('profile.name'), value: <bdi>{profile.name}</bdi> },
            { label: t('profile.phone'), value: <bdi dir="ltr">{profile.phone}</bdi> },
            { label: t('profile.language'), value: t(`common:language.${profile.locale}`) },
            { label: t('profile.timeZone'), value: <bdi dir="ltr">{profile.timeZone}</bdi> },
          ]}
        />
      )}
      <FixedFacts
        facts={[
          { label: t('profile.email'), value: <bdi dir="ltr">{profile.email}</bdi>, hint: t('profile.emailHint') },
          ...(profile.company
            ? [
                { label: t('profile.company'), value: <bdi>{profile.company.name}</bdi> },
                {
                  label: t('profile.customerNumber'),
                  value: <bdi dir="ltr">{profile.company.customerNumber}</bdi>,
                },
              ]
            : []),
        ]}
      />
    </SettingsSection>
  )
}
