import type { AuthorizationStatus } from '@/domain/authorizations/vocabulary'
import type { ErpOrderRow } from '@mocks/store/rows/erp'

const keptApart: readonly AuthorizationStatus[] = ['pending', 'declined', 'withdrawn']

/**
 * AUT-25, AUT-26, ADM-22: orders that nobody has agreed to are in a list of their own. The ERP's people do not see them
 * in the normal list, and cannot confirm, pick or post them.
 */
export const isKeptApart = ({ authorization }: Pick<ErpOrderRow, 'authorization'>): boolean =>
  keptApart.includes(authorization)
