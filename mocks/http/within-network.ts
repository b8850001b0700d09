import type { Endpoint } from '@/contract/endpoint'
import { ok, refuse, type Result } from '@/domain/result'
import type { Identity } from './authenticate'
import type { Caller } from './pipeline'

/** Says of an address whether the seller's own people may work from there. */
export type StaffNetworks = (address: string) => boolean

/**
 * SEC-01: the seller's people, also those logged in as a buyer, get nothing from outside of the networks they are let in
 * from; buyers are not concerned. What is public (signing in and out too) stays open.
 */
export const withinNetwork = (
  { access }: Endpoint,
  { session, actor, impersonation }: Identity,
  { address }: Caller,
  staffFrom: StaffNetworks | undefined,
): Result<null> => {
  const isStaff = session !== null && (impersonation !== null || actor.companyId === null)
  if (!staffFrom || !isStaff || access === 'public' || staffFrom(address)) return ok(null)
  return refuse('access/network')
}
