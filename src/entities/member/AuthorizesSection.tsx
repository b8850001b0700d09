import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { Section } from '@/shared/ui/Section'
import css from './member.module.css'
import type { MemberPlaces } from './member-acts'
import { Reliance } from './Reliance'

/** ACC-19: whose orders the person decides about, and what waits for them. */
export function AuthorizesSection({ member, places }: { member: MemberDetail; places: MemberPlaces }) {
  const { t } = useTranslation('team')
  return (
    <Section title={t('page.authorizes')}>
      {member.authorizes.length === 0 ? (
        <p className="dim flat">{t('page.authorizesNobody')}</p>
      ) : (
        <>
          <p className={css.lead}>{t('page.authorizesLead', { name: member.name })}</p>
          <Reliance authorizes={member.authorizes} places={places} />
        </>
      )}
    </Section>
  )
}
