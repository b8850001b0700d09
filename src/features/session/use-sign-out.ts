import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '@/api/client'
import { signOut } from '@/contract/session'
import { beginSession } from './session.queries'

/** Ends the session and forgets everything of the person. A backend that cannot be reached does not keep anybody in. */
export const useSignOut = () => {
  const client = useQueryClient()
  const router = useRouter()
  return async (): Promise<void> => {
    await call(signOut, {}).catch(() => undefined)
    await router.navigate({ to: '/sign-in', search: {}, ignoreBlocker: true })
    beginSession(client, null)
  }
}
