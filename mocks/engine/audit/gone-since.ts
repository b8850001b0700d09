import type { EndpointAccess } from '@/contract/endpoint'
import { isPermission } from '@/domain/permissions/catalogue'
import type { Refusal } from '@/domain/result'
import type { AuditSearch, Store } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachOf } from '../reach'

type Input = { params?: unknown; query?: unknown; body?: unknown }

const carriesVersion = ({ query, body }: Input): boolean =>
  [query, body].some((part) => typeof part === 'object' && part !== null && 'version' in part)

/** Entries the caller could know of: about customers the right of the endpoint reaches, else what they did themselves. */
const within = ({ actor }: Context, access: EndpointAccess): AuditSearch | null => {
  if (!isPermission(access)) return { actorIds: [actor.userId] }
  const { companyIds, userId } = reachOf(actor, access)
  return userId === undefined ? { companyIds } : null
}

/**
 * A change of what somebody has deleted since it was read is a conflict like any other, and tells who did. What was
 * never there, or is out of reach, stays unknown.
 */
export const goneSince = async (
  store: Store,
  { ctx, access, input }: { ctx: Context; access: EndpointAccess; input: Input },
  refusal: Refusal,
): Promise<Refusal> => {
  const filter = within(ctx, access)
  if (refusal.type !== 'resource/not-found' || !carriesVersion(input) || !filter) return refusal
  return store.read(async (tx) => {
    for (const id of Object.values((input.params ?? {}) as Record<string, string>)) {
      const { rows } = await tx.search.audit({ ...filter, recordId: id, kinds: ['deleted'] }, true, 0, 1)
      const [entry] = rows
      if (entry)
        return {
          type: 'conflict/deleted',
          params: { by: entry.byName ?? entry.actorName, at: new Date(entry.at).toISOString() },
        }
    }
    return refusal
  })
}
