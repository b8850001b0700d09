import { query } from '@/api/query'
import { getSecurity } from '@/contract/security'

export const securityQueries = {
  own: () => query(getSecurity, {}),
}
