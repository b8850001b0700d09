import type { AllowedAction } from '@/contract/action'
import type { registrationActions } from '@/contract/admin/registrations'
import { holds } from '@/domain/permissions/can'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Context } from '../context'
import { actionUnless } from '../refusal'

/** Nothing is decided before the person has shown that the address is theirs, and nothing twice. */
export function actionsOnRegistration(
  { state }: RegistrationRow,
  ctx: Context,
): AllowedAction<(typeof registrationActions)[number]>[] {
  const reasons = [
    !holds(ctx.actor, 'registrations.decide') && ({ code: 'permission.registrationsDecide' } as const),
    state === 'unconfirmed' && ({ code: 'registration.unconfirmed' } as const),
    state === 'merged' && ({ code: 'registration.merged' } as const),
    state !== 'unconfirmed' && state !== 'waiting' && ({ code: 'registration.decided' } as const),
  ]
  return [actionUnless('approve', ...reasons), actionUnless('reject', ...reasons), actionUnless('merge', ...reasons)]
}
