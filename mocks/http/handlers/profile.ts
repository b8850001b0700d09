import * as contract from '@/contract/profile'
import * as profile from '@mocks/engine/account-settings/profile'
import { implement } from '../implement'
import { presentProfile } from '../presenters/profile'
import { presentCurrent } from '../refusal-current'

export const profileHandlers = [
  implement(contract.getProfile, async ({ tx, ctx, reply }) =>
    reply(200, presentProfile(await profile.getProfile(tx, ctx))),
  ),

  implement(contract.updateProfile, async ({ tx, body, ctx, reply }) => {
    const result = await profile.updateProfile(tx, body, ctx)
    return result.ok ? reply(200, presentProfile(result.value)) : presentCurrent(result, presentProfile)
  }),

  implement(contract.updateOrdering, async ({ tx, body, ctx, reply }) => {
    const result = await profile.updateOrdering(tx, body, ctx)
    return result.ok ? reply(200, presentProfile(result.value)) : presentCurrent(result, presentProfile)
  }),

  implement(contract.updateNotifications, async ({ tx, body, ctx, reply }) => {
    const result = await profile.updateNotifications(tx, body, ctx)
    return result.ok ? reply(200, presentProfile(result.value)) : presentCurrent(result, presentProfile)
  }),
]
