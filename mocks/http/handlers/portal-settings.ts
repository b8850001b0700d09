import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import * as settings from '@mocks/engine/portal-settings/portal-settings'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import { implement } from '../implement'
import { presentPortalSettings } from '../presenters/portal-settings'
import { presentCurrent } from '../refusal-current'

export const portalSettingsHandlers = [
  implement(getPortalSettings, async ({ tx, ctx, reply }) =>
    reply(200, presentPortalSettings(await settings.portalSettings(tx), await settings.accountsAffected(tx), ctx)),
  ),

  implement(updatePortalSettings, async ({ tx, body, ctx, reply }) => {
    const result = await settings.updatePortalSettings(tx, body, ctx)
    const affected = await settings.accountsAffected(tx)
    if (!result.ok) return presentCurrent(result, (row: PortalSettingsRow) => presentPortalSettings(row, affected, ctx))
    return reply(200, presentPortalSettings(result.value, affected, ctx))
  }),
]
