import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { listSettingsHistory, previewPortalSettings, restorePortalSettings } from '@/contract/admin/settings-history'
import * as settings from '@mocks/engine/portal-settings/portal-settings'
import { previewSettings } from '@mocks/engine/portal-settings/preview-settings'
import { restoreSettings, settingsHistory } from '@mocks/engine/portal-settings/settings-history'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import { implement } from '../implement'
import { presentPortalSettings, presentSettingsChange, presentSettingsEffect } from '../presenters/portal-settings'
import { readCurrent } from '../refusal-current'

export const portalSettingsHandlers = [
  implement(getPortalSettings, async ({ tx, ctx, reply }) =>
    reply(200, await presentPortalSettings(tx, await settings.portalSettings(tx), ctx)),
  ),
  implement(updatePortalSettings, async ({ tx, body, ctx, reply }) => {
    const result = await settings.updatePortalSettings(tx, body, ctx)
    if (!result.ok) return readCurrent(result, (row: PortalSettingsRow) => presentPortalSettings(tx, row, ctx))
    return reply(200, await presentPortalSettings(tx, result.value, ctx))
  }),
  implement(previewPortalSettings, async ({ tx, body, query, ctx, reply }) => {
    const result = await previewSettings(tx, { ...body, ...query }, ctx)
    return result.ok ? reply(200, presentSettingsEffect(result.value)) : result
  }),
  implement(listSettingsHistory, async ({ tx, query, ctx, reply }) => {
    const history = await settingsHistory(tx, query, ctx)
    return reply(200, { ...history, rows: history.rows.map(presentSettingsChange) })
  }),
  implement(restorePortalSettings, async ({ tx, body, ctx, reply }) => {
    const result = await restoreSettings(tx, body, ctx)
    if (!result.ok) return readCurrent(result, (row: PortalSettingsRow) => presentPortalSettings(tx, row, ctx))
    return reply(200, await presentPortalSettings(tx, result.value, ctx))
  }),
]
