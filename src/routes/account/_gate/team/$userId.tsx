import { createFileRoute } from '@tanstack/react-router'
import { memberQueries } from '@/entities/member/member.queries'
import { MemberPage } from '@/features/account/team/MemberPage'
import { memberParams } from '@/features/account/team/team.search'

export const Route = createFileRoute('/account/_gate/team/$userId')({
  staticData: { access: { permission: 'team.view' }, title: 'common:title.teamMember' },
  params: memberParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(memberQueries.detail(params.userId)),
  component: MemberPage,
})
