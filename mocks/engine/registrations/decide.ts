import type { RegistrationId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { decidedNow } from './settle'
import { reachesRegistration } from './reach'

/** The registration as long as it can be decided, and as the caller saw it. */
export async function undecided(
  tx: Tx,
  { id, version }: { id: RegistrationId; version: number },
  ctx: Context,
): Promise<Result<RegistrationRow>> {
  const row = await tx.registrations.get(id)
  if (!row || !reachesRegistration(ctx.actor, row)) return refuse('resource/not-found')
  if (row.state === 'approved' || row.state === 'rejected' || row.state === 'merged')
    return refuse('registration/decided', { params: { by: row.decidedBy ?? '' } })
  if (row.state === 'unconfirmed') return refuse('registration/unconfirmed')
  return row.version === version ? ok(row) : refuse('conflict/stale', { current: row })
}

export async function rejectRegistration(
  tx: Tx,
  { id, version, reason }: { id: RegistrationId; version: number; reason: string },
  ctx: Context,
): Promise<Result<RegistrationRow>> {
  const open = await undecided(tx, { id, version }, ctx)
  if (!open.ok) return open
  const asked = open.value.userId ? await tx.users.get(open.value.userId) : undefined
  if (asked && !asked.confirmed) await tx.users.delete(asked.id)
  return ok(await tx.registrations.update(id, { ...decidedNow(ctx, 'rejected'), rejectReason: reason, userId: null }))
}

type Merge = { id: RegistrationId; version: number; otherId: RegistrationId; otherVersion: number }

/**
 * REG-02: two requests of one company become one. What the kept one lacks comes from the other, which ends with a link;
 * nobody is written to, because the one who is approved answers for both.
 */
export async function mergeRegistrations(tx: Tx, command: Merge, ctx: Context): Promise<Result<RegistrationRow>> {
  const kept = await undecided(tx, command, ctx)
  if (!kept.ok) return kept
  const other = await tx.registrations.get(command.otherId)
  if (!other || other.id === kept.value.id || !reachesRegistration(ctx.actor, other))
    return refuse('resource/not-found')
  if (other.state !== 'waiting' && other.state !== 'unconfirmed')
    return refuse('registration/decided', { params: { by: other.decidedBy ?? '' } })
  if (other.version !== command.otherVersion) return refuse('conflict/stale', { current: kept.value })
  const { vatNumber, email, message, phone, address } = kept.value
  if (other.vatNumber !== vatNumber && other.email !== email) return refuse('registration/other-customer')
  const asked = other.userId ? await tx.users.get(other.userId) : undefined
  if (asked && !asked.confirmed) await tx.users.delete(asked.id)
  await tx.registrations.update(other.id, { ...decidedNow(ctx, 'merged'), mergedInto: kept.value.id, userId: null })
  return ok(
    await tx.registrations.update(kept.value.id, {
      message: message ?? other.message,
      phone: phone || other.phone,
      address: {
        ...address,
        region: address.region ?? other.address.region,
        phone: address.phone ?? other.address.phone,
      },
    }),
  )
}
