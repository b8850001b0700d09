import { useTranslation } from 'react-i18next'
import type { AccessExplanation, AccessLine } from '@/contract/admin/access'
import type { OrderId, RoleId, UserId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'

type Props = { line: AccessLine; explanation: AccessExplanation }

/** The thing that decided, as a link for whoever may open it. */
export function AccessSource({ line: { source }, explanation }: Props) {
  const { t } = useTranslation('access')
  if (!source?.open) return null
  const { kind, id } = source
  const words = t('open', { name: kind === 'settings' ? t('settings') : source.name })
  // Ids are what the backend put there for this kind of thing.
  if (kind === 'settings') return <AppLink to="/admin/settings">{words}</AppLink>
  if (id === null || (kind !== 'role' && kind !== 'order' && id === explanation.person.id && isHere(kind))) return null
  if (kind === 'role')
    return (
      <AppLink to="/admin/roles/$roleId" params={{ roleId: id as RoleId }}>
        {words}
      </AppLink>
    )
  if (kind === 'order')
    return (
      <AppLink to="/admin/orders/$orderId" params={{ orderId: id as OrderId }}>
        {words}
      </AppLink>
    )
  if (kind === 'account')
    return (
      <AppLink to="/admin/accounts/$userId" params={{ userId: id as UserId }}>
        {words}
      </AppLink>
    )
  if (kind === 'administrator')
    return (
      <AppLink to="/admin/administrators/$userId" params={{ userId: id as UserId }}>
        {words}
      </AppLink>
    )
  return <span className="cap">{source.name}</span>
}

/** On the person's own page a link to it leads nowhere. */
const isHere = (kind: string): boolean =>
  globalThis.location.pathname.includes(kind === 'account' ? '/admin/accounts/' : '/admin/administrators/')
