import { getAccountSettings, updatePayment } from '@/contract/account-settings'
import * as edit from '@mocks/engine/account-settings/edit-settings'
import { getSettings } from '@mocks/engine/account-settings/get-settings'
import { implement } from '../implement'
import { presentSettings } from '../presenters/account-settings'
import { presentCurrent } from '../refusal-current'

export const accountSettingsHandlers = [
  implement(getAccountSettings, async ({ tx, ctx, reply }) => {
    const result = await getSettings(tx, ctx)
    return result.ok ? reply(200, presentSettings(result.value)) : result
  }),

  implement(updatePayment, async ({ tx, body, ctx, reply }) => {
    const result = await edit.updatePayment(tx, body, ctx)
    return result.ok ? reply(200, presentSettings(result.value)) : presentCurrent(result, presentSettings)
  }),
]
