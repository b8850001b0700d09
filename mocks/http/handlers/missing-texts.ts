import * as contract from '@/contract/admin/translations/missing'
import { listUnusedKeys } from '@/contract/admin/translations/unused'
import { actionUnless } from '@mocks/engine/refusal'
import { listMissing, sortMissing } from '@mocks/engine/missing-texts/missing-texts'
import { createMissing } from '@mocks/engine/missing-texts/create-missing'
import type { MissingTextRow } from '@mocks/store/rows/text-releases'
import { knownTexts } from '@mocks/translations/known-texts'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { unusedKeys } from '@mocks/translations/unused-keys'
import { implement, implementPrepared } from '../implement'
import { mayNotManage, presentMissing } from '../presenters/texts'
import { presentCurrent } from '../refusal-current'

/** What the portal asks for and does not have, and what it has and nobody asks for. */
export const missingTextHandlers = [
  implementPrepared(
    contract.listMissingTexts,
    ({ store }) => knownTexts(store),
    async ({ tx, ctx, query, prepared, reply }) => {
      const [page, right] = [await listMissing(tx, query, prepared, ctx), await mayNotManage(tx, ctx)]
      return reply(200, { ...page, rows: page.rows.map((row) => presentMissing(row, right)) })
    },
  ),

  implementPrepared(
    contract.createMissingKey,
    ({ store }) => textCatalogue(store),
    async ({ tx, ctx, params, body, prepared, reply }) => {
      const result = await createMissing(tx, prepared, { ...params, ...body }, ctx)
      if (!result.ok) return presentCurrent(result, (row: MissingTextRow) => presentMissing(row, null))
      return reply(201, result.value)
    },
  ),

  implement(contract.sortMissingText, async ({ tx, params, body, reply }) => {
    const result = await sortMissing(tx, { ...params, ...body })
    if (!result.ok) return presentCurrent(result, (row: MissingTextRow) => presentMissing(row, null))
    return reply(200, presentMissing(result.value, null))
  }),

  implementPrepared(
    listUnusedKeys,
    ({ store }) => unusedKeys(store),
    async ({ tx, ctx, prepared, reply }) => {
      const right = await mayNotManage(tx, ctx)
      return reply(200, { ...prepared, allowedActions: [actionUnless('delete', right)] })
    },
  ),
]
