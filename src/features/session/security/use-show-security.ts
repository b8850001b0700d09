import { useQueryClient } from '@tanstack/react-query'
import type { Security } from '@/contract/security'
import { securityQueries } from '@/entities/security/security.queries'

/** Every change answers with how things stand now: it is shown at once. */
export const useShowSecurity = () => {
  const client = useQueryClient()
  return (security: Security): void => {
    client.setQueryData(securityQueries.own().queryKey, security)
  }
}
