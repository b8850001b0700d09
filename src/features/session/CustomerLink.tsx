import type { CompanyId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import { useCan } from './use-session'

type Props = { company: { id: CompanyId; name: string } }

/** The customer a record of the desk is about: the way to its page, for whoever may open that. */
export function CustomerLink({ company: { id, name } }: Props) {
  const opens = useCan('customers.view')
  if (!opens) return <bdi dir="auto">{name}</bdi>
  return (
    <AppLink to="/admin/customers/$companyId" params={{ companyId: id }}>
      <bdi dir="auto">{name}</bdi>
    </AppLink>
  )
}
