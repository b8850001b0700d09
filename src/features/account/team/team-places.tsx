import type { MemberPlaces } from '@/entities/member/member-acts'
import { memberQueries } from '@/entities/member/member.queries'
import { AppLink } from '@/shared/ui/AppLink'
import { DocLink } from '@/shared/ui/DocLink'

/** Where the store shows people and orders. */
export const teamPlaces: MemberPlaces = {
  order: (orderId, number) => <DocLink number={number} to="/account/orders/$orderId" params={{ orderId }} />,
  person: (userId, name) => (
    <AppLink to="/account/team/$userId" params={{ userId }}>
      <bdi dir="auto">{name}</bdi>
    </AppLink>
  ),
  detail: memberQueries.detail,
}
