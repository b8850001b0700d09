import { createFileRoute } from '@tanstack/react-router'
import { memberQueries } from '@/entities/member/member.queries'
import { teamSearch } from '@/features/account/team/team.search'
import { TeamPage } from '@/features/account/team/TeamPage'

export const Route = createFileRoute('/account/_gate/team/')({
  staticData: { access: { permission: 'team.view' }, title: 'common:title.team' },
  validateSearch: teamSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(memberQueries.list(deps))
  },
  component: TeamPage,
})
