import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SecondFactorRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { accountsOfPerson } from './own-accounts'
import { countFailure, forgetFailures, secondsToWait } from './rate-limit'
import { makeRecoveryCodes, matchingHash } from './recovery-codes'
import { base32Of, matchingStep, totp } from './totp'

/** Whom the authenticator app shows the codes under. */
const issuer = 'Portico'
const codeKey = (userId: UserId): string => `code:${userId}`

/** The second factor of an account's person, with the account it was begun from. */
const factorOf = async (tx: Tx, userId: UserId): Promise<SecondFactorRow | undefined> => {
  const all = await Promise.all(
    (await accountsOfPerson(tx, userId)).map(({ id }) => tx.secondFactors.one('userId', id)),
  )
  return all.find((factor) => factor?.confirmedAt != null) ?? all.find((factor) => factor !== undefined)
}

/** The person's second factor, once it is in use. */
export const factorInUse = async (tx: Tx, userId: UserId): Promise<SecondFactorRow | undefined> => {
  const factor = await factorOf(tx, userId)
  return factor?.confirmedAt == null ? undefined : factor
}

/** What a code turned out to be. A wrong one is an outcome and no refusal, because its count is to be kept. */
export type CodeOutcome = { kind: 'app' } | { kind: 'recovery'; left: number } | { kind: 'wrong' }

/** Takes a code of the app or a recovery code; each counts once. Five wrong ones close the door for a while. */
export const takeCode = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  factor: SecondFactorRow,
  code: string,
): Promise<Result<CodeOutcome>> => {
  const key = codeKey(factor.userId)
  const wait = await secondsToWait(tx, [key], ctx.clock.now())
  if (wait > 0) return refuse('session/too-many-attempts', { params: { retryAfterSeconds: wait } })
  const digits = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const step = await matchingStep(cipher, factor.secret, digits, ctx.clock.now(), factor.lastStep)
    if (step !== null) {
      await tx.secondFactors.update(factor.id, { lastStep: step })
      await forgetFailures(tx, key)
      return ok({ kind: 'app' })
    }
  } else {
    const hash = await matchingHash(cipher, factor.id, code, factor.recoveryHashes)
    if (hash !== null) {
      const recoveryHashes = factor.recoveryHashes.filter((other) => other !== hash)
      await tx.secondFactors.update(factor.id, { recoveryHashes })
      await forgetFailures(tx, key)
      return ok({ kind: 'recovery', left: recoveryHashes.length })
    }
  }
  await countFailure(tx, ctx, [key])
  return ok({ kind: 'wrong' })
}

/** Begins an enrolment: a new secret, in use only once a code of it was given. One begun before is forgotten. */
export const startEnrolment = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  user: UserRow,
): Promise<Result<{ uri: string; key: string }>> => {
  const known = await factorOf(tx, user.id)
  if (known?.confirmedAt != null) return refuse('security/changed')
  const secret = base32Of(cipher.randomHex(totp.secretBytes))
  if (known) await tx.secondFactors.update(known.id, { secret, lastStep: 0, recoveryHashes: [] })
  else
    await tx.secondFactors.insert({
      id: ctx.ids.next('SecondFactor'),
      userId: user.id,
      secret,
      confirmedAt: null,
      lastStep: 0,
      recoveryHashes: [],
    })
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(user.email)}`
  const facts = `secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=30`
  return ok({ uri: `otpauth://totp/${label}?${facts}`, key: secret })
}

/** Switches it on with a first code of the app, and gives the recovery codes: they are told this once. */
export const confirmEnrolment = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  code: string,
): Promise<Result<{ codes: string[] } | { kind: 'wrong' }>> => {
  const factor = await factorOf(tx, ctx.actor.userId)
  if (!factor || factor.confirmedAt !== null) return refuse('security/changed')
  const taken = await takeCode(tx, ctx, cipher, factor, code)
  if (!taken.ok) return taken
  if (taken.value.kind === 'wrong') return ok({ kind: 'wrong' })
  const { codes, hashes } = await makeRecoveryCodes(cipher, factor.id)
  await tx.secondFactors.update(factor.id, { confirmedAt: ctx.clock.now(), recoveryHashes: hashes })
  return ok({ codes })
}

/** New recovery codes in place of all there are. */
export const renewCodes = async (tx: Tx, cipher: Cipher, factor: SecondFactorRow): Promise<string[]> => {
  const { codes, hashes } = await makeRecoveryCodes(cipher, factor.id)
  await tx.secondFactors.update(factor.id, { recoveryHashes: hashes })
  return codes
}
