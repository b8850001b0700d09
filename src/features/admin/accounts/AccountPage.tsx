import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccessExplainer } from '@/entities/access/AccessExplainer'
import { accountQueries } from '@/entities/member/member.queries'
import { MemberFrame } from '@/entities/member/MemberFrame'
import { ActAsButton } from '@/features/session/acting/ActAsButton'
import { HistoryLink } from '@/features/session/HistoryLink'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Section } from '@/shared/ui/Section'
import { accountPlaces } from './account-places'
import { useAccountActs } from './accounts.mutations'
import { EditAccount } from './EditAccount'
import { Impersonations } from './Impersonations'

const routeApi = getRouteApi('/admin/_gate/accounts/$userId')

/** ADM-17, AUT-24: one shop account, under the same checks as in the store. */
export function AccountPage() {
  const { userId } = routeApi.useParams()
  const { t } = useTranslation(['team', 'access'])
  const navigate = useNavigate()
  const acts = useAccountActs()
  const { data: account } = useSuspenseQuery(accountQueries.detail(userId))
  const mayEdit = account.allowedActions.some(({ action, allowed }) => action === 'edit' && allowed)
  const choices = useQuery({ ...accountQueries.choices(account.companyId), enabled: mayEdit })
  return (
    <MemberFrame
      member={account}
      acts={acts}
      places={accountPlaces}
      choices={mayEdit ? choices : null}
      back={
        <LinkButton to="/admin/accounts" variant="default">
          {t('page.back')}
        </LinkButton>
      }
      more={
        <>
          <HistoryLink record="users" id={account.id} />
          <ActAsButton userId={account.id} name={account.name} />
        </>
      }
      below={
        <>
          <Section title={t('access:section')}>
            <AccessExplainer userId={account.id} side="account" />
          </Section>
          <Impersonations userId={account.id} />
        </>
      }
      onRemoved={() => void navigate({ to: '/admin/accounts' })}
      form={(held, offered, reportDirty) => (
        <EditAccount account={held} choices={offered} acts={acts} reportDirty={reportDirty} />
      )}
    />
  )
}
