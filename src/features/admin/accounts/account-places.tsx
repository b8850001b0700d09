import type { MemberPlaces } from '@/entities/member/member-acts'
import { accountQueries } from '@/entities/member/member.queries'
import { AppLink } from '@/shared/ui/AppLink'
import { DocLink } from '@/shared/ui/DocLink'

/** Where the administration shows people and orders. */
export const accountPlaces: MemberPlaces = {
  order: (orderId, number) => <DocLink number={number} to="/admin/orders/$orderId" params={{ orderId }} />,
  person: (userId, name) => (
    <AppLink to="/admin/accounts/$userId" params={{ userId }}>
      <bdi dir="auto">{name}</bdi>
    </AppLink>
  ),
  detail: accountQueries.detail,
}
