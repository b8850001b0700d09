import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { DateText } from '@/shared/ui/DateText'

type Known = Pick<MemberDetail, 'invitedAt' | 'createdAt' | 'createdBy' | 'lastSeenAt'>

/** How an account came about and when it was last used: of buyers and of the seller's people alike. */
export function useAccountFacts({ invitedAt, createdAt, createdBy, lastSeenAt }: Known): {
  label: string
  value: ReactNode
}[] {
  const { t } = useTranslation('team')
  return [
    {
      label: t('page.lastSeen'),
      value: lastSeenAt ? <DateText value={lastSeenAt} relative /> : t('page.never'),
    },
    {
      label: t('page.invited'),
      value: invitedAt ? <DateText value={invitedAt} withTime /> : t('page.notInvited'),
    },
    {
      label: t('page.created'),
      value: (
        <>
          <DateText value={createdAt} />
          {createdBy && (
            <>
              <br />
              <span className="cap">{t('page.createdBy', { name: createdBy })}</span>
            </>
          )}
        </>
      ),
    },
  ]
}
