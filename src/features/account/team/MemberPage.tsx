import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { memberQueries } from '@/entities/member/member.queries'
import { MemberFrame } from '@/entities/member/MemberFrame'
import { LinkButton } from '@/shared/ui/LinkButton'
import { EditMember } from './EditMember'
import { useTeamActs } from './team.mutations'
import { teamPlaces } from './team-places'

const routeApi = getRouteApi('/account/_gate/team/$userId')

/** ACC-16 to ACC-19: one person of the company. */
export function MemberPage() {
  const { userId } = routeApi.useParams()
  const { t } = useTranslation('team')
  const navigate = useNavigate()
  const acts = useTeamActs()
  const { data: member } = useSuspenseQuery(memberQueries.detail(userId))
  const mayEdit = member.allowedActions.some(({ action, allowed }) => action === 'edit' && allowed)
  const choices = useQuery({ ...memberQueries.choices(), enabled: mayEdit })
  return (
    <MemberFrame
      member={member}
      acts={acts}
      places={teamPlaces}
      choices={mayEdit ? choices : null}
      back={
        <LinkButton to="/account/team" variant="default">
          {t('page.back')}
        </LinkButton>
      }
      onRemoved={() => void navigate({ to: '/account/team' })}
      form={(held, offered, reportDirty) => (
        <EditMember member={held} choices={offered} acts={acts} reportDirty={reportDirty} />
      )}
    />
  )
}
