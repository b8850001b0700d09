import { createFileRoute } from '@tanstack/react-router'
import { memberQueries } from '@/entities/member/member.queries'
import { InvitePage } from '@/features/account/team/InvitePage'

export const Route = createFileRoute('/account/_gate/team/new')({
  staticData: { access: { permission: 'team.edit' }, title: 'common:title.teamNew' },
  loader: ({ context }) => context.queryClient.ensureQueryData(memberQueries.choices()),
  component: InvitePage,
})
