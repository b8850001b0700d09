import { useQuery } from '@tanstack/react-query'
import type { Session } from '@/contract/session'
import type { Permission } from '@/domain/permissions/catalogue'
import { sessionQuery } from './session.queries'

/** The signed-in person's session. Only for what is drawn behind a gate; elsewhere it throws. */
export const useSession = (): Session => {
  const session = useOptionalSession()
  if (!session) throw new Error('Nobody is signed in')
  return session
}

export const useOptionalSession = (): Session | null => useQuery(sessionQuery).data?.session ?? null

/** Does the person hold the permission with any scope? For a single record read its `allowedActions`. */
export const useCan = (permission: Permission): boolean => useSession().permissions.includes(permission)
