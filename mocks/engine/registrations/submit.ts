import type { InputFor } from '@/contract/endpoint'
import type { submitRegistration as endpoint } from '@/contract/registrations'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import type { Cipher } from '../session/cipher'
import { countFailure, secondsToWait } from '../session/rate-limit'
import { checkTaxNumber, type CheckedTaxNumber } from './tax-number'
import { anyAccountAt, emailKey } from '../session/own-accounts'

export const confirmationDays = 3
const dayMs = 86_400_000

export type Submission = InputFor<typeof endpoint>['body']

/** `token` is null when the address has an account already: its owner is told so by mail, and nobody else. */
export type Submitted = { number: string; email: string; row: RegistrationRow | null; token: string | null }

const faultsOf = ({ consent }: Submission, checked: CheckedTaxNumber): FieldError[] => {
  const faults: FieldError[] = []
  if (checked.state !== 'valid')
    faults.push({ pointer: '/vatNumber', code: checked.state === 'format' ? 'taxNumberFormat' : 'taxNumberCheckDigit' })
  if (!consent) faults.push({ pointer: '/consent', code: 'required' })
  return faults
}

/** REG-01: takes a registration. What the portal knows of the company or the person shows in no answer. */
export async function submitRegistration(
  tx: Tx,
  command: Submission & { callerAddress: string },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<Submitted>> {
  const settings = await portalSettings(tx)
  if (!settings.registrationOpen) return refuse('registration/closed')
  const checked = checkTaxNumber(command.country, command.vatNumber)
  const errors = faultsOf(command, checked)
  if (errors.length > 0) return refuse('request/invalid', { errors })

  const now = ctx.clock.now()
  const key = `register:${command.callerAddress}`
  const wait = await secondsToWait(tx, [key], now)
  if (wait > 0) return refuse('session/too-many-attempts', { params: { retryAfterSeconds: wait } })
  await countFailure(tx, ctx, [key])

  const email = emailKey(command.email)
  const number = `REG-${await tx.nextNumber('registrations')}`
  if (await anyAccountAt(tx, email)) return ok({ number, email, row: null, token: null })

  for (const earlier of await tx.registrations.by('email', email))
    if (earlier.state === 'unconfirmed') await tx.registrations.delete(earlier.id)
  const token = cipher.randomHex(32)
  const row = await tx.registrations.insert({
    id: ctx.ids.next<'Registration'>('Registration'),
    number,
    state: 'unconfirmed',
    companyName: command.companyName,
    vatNumber: checked.normalized,
    country: command.country,
    address: {
      name: command.companyName,
      street: command.street,
      postalCode: command.postalCode,
      city: command.city,
      region: command.region || null,
      country: command.country,
      phone: command.phone,
    },
    contactName: command.contactName,
    email,
    phone: command.phone,
    locale: command.locale,
    message: command.message || null,
    consentAt: now,
    submittedAt: now,
    confirmedAt: null,
    tokenHash: await cipher.sha256(token),
    tokenExpiresAt: now + confirmationDays * dayMs,
    decidedAt: null,
    decidedBy: null,
    rejectReason: null,
    mergedInto: null,
    companyId: null,
    userId: null,
  })
  return ok({ number, email, row, token })
}
