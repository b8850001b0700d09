import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { AuthorizationPath } from '@/entities/authorization/AuthorizationPath'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'

type Props = { authorization: NonNullable<DeskOrderDetail['authorizationCase']> }

/** ADM-23: where the customer's own decision stands. The seller looks on and decides nothing. */
export function AuthorizationCase({ authorization }: Props) {
  const { t } = useTranslation('authorizations')
  return (
    <Section
      title={t('panel.title')}
      more={<StatusBadge kind="authorization" status={authorization.status} size="lg" />}
    >
      <AuthorizationPath levels={authorization.levels} label={t('panel.path')} />
      {!authorization.erpKnows && authorization.status !== 'withdrawn' && (
        <p className="cap flat">{t('panel.erpWaits')}</p>
      )}
    </Section>
  )
}
