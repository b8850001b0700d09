import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { accountQueries } from '@/entities/member/member.queries'
import { MemberFrame } from '@/entities/member/MemberFrame'
import { LinkButton } from '@/shared/ui/LinkButton'
import { accountPlaces } from './account-places'
import { useAccountActs } from './accounts.mutations'
import { EditAccount } from './EditAccount'

const routeApi = getRouteApi('/admin/_gate/accounts/$userId')

/** ADM-17, AUT-24: one shop account, under the same checks as in the store. */
export function AccountPage() {
  const { userId } = routeApi.useParams()
  const { t } = useTranslation('team')
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
      onRemoved={() => void navigate({ to: '/admin/accounts' })}
      form={(held, offered, reportDirty) => (
        <EditAccount account={held} choices={offered} acts={acts} reportDirty={reportDirty} />
      )}
    />
  )
}
