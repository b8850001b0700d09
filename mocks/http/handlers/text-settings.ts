import { getTextSettings, type TextSettings, updateTextSettings } from '@/contract/admin/translations/workbench'
import { holds } from '@/domain/permissions/can'
import { checks } from '@/domain/translations/checks/vocabulary'
import type { Context } from '@mocks/engine/context'
import { actionUnless } from '@mocks/engine/refusal'
import { whoCan } from '@mocks/engine/team/who-can'
import * as settings from '@mocks/engine/translations/settings'
import type { TextSettingsRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { readCurrent } from '../refusal-current'

async function present(tx: Tx, row: TextSettingsRow, ctx: Context): Promise<TextSettings> {
  const { weights, brands, languages } = row.checks
  const right = 'translations.manage'
  const refusal = { code: 'permission.translationsManage', ask: await whoCan(tx, null, right) } as const
  return {
    version: row.version,
    reviewerIsAnother: row.reviewerIsAnother,
    reviewedIsProtected: row.reviewedIsProtected,
    weights: checks.flatMap((check) => {
      const weight = weights[check]
      return weight === undefined ? [] : [{ check, weight }]
    }),
    brands: [...brands],
    languages: Object.entries(languages).map(([language, { address = 'any', repeatedWords = [] }]) => ({
      ...{ language, address },
      repeatedWords: [...repeatedWords],
    })),
    allowedActions: [actionUnless('edit', !holds(ctx.actor, right) && refusal)],
  }
}

/** Rules of reviewing texts, and of checking them. */
export const textSettingsHandlers = [
  implement(getTextSettings, async ({ tx, ctx, reply }) =>
    reply(200, await present(tx, await settings.textSettings(tx), ctx)),
  ),

  implement(updateTextSettings, async ({ tx, body, ctx, reply }) => {
    const result = await settings.updateTextSettings(tx, body)
    if (result.ok) return reply(200, await present(tx, result.value, ctx))
    return readCurrent(result, (row: TextSettingsRow) => present(tx, row, ctx))
  }),
]
