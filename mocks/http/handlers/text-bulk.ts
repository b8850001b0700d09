import * as contract from '@/contract/admin/translations/text-bulk'
import type { TextKeyId } from '@/domain/ids'
import { pageOfRows } from '@mocks/engine/paging'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { findTexts, type TextFilter } from '@mocks/engine/translations/catalogue/find-texts'
import type { Planned } from '@mocks/engine/translations/plan-bulk'
import { bulkPlan, runBulk } from '@mocks/engine/translations/run-bulk'
import { undoableOf, undoBatch } from '@mocks/engine/translations/undo-batch'
import type { TextBatchRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { isoOf, isoOrNull } from '../presenters/time'
import { readCurrent } from '../refusal-current'
import { withCatalogue } from './with-catalogue'

type Selection = { kind: 'keys'; keyIds: TextKeyId[] } | { kind: 'filter'; filter: TextFilter }

/** So many rows of a preview are shown; its counts are of all. */
const shownRows = 200

const selected = (catalogue: TextCatalogue, selection: Selection): TextKeyId[] =>
  selection.kind === 'keys'
    ? [...new Set(selection.keyIds)]
    : findTexts(catalogue, selection.filter).places.flatMap((place) => catalogue.keys[place]?.id ?? [])

const presentPlanned = ({ record: { key, language, now }, value, reason }: Planned) => ({
  keyId: key.id,
  language,
  before: now.forms,
  after: value === null ? now.forms : (value.forms ?? now.published),
  stateBefore: now.state,
  stateAfter: value?.state ?? now.state,
  ...(reason ? { reason } : {}),
})

const sizeOf = ({ texts, keys }: Awaited<ReturnType<typeof undoableOf>>): number => texts.length + keys.length

const presentBatch = async (tx: Tx, row: TextBatchRow) => ({
  ...{ id: row.id, version: row.version, kind: row.kind, detail: row.detail, by: row.by, changed: row.changed },
  languages: [...row.languages],
  at: isoOf(row.at),
  undoneAt: isoOrNull(row.undoneAt),
  undoable: sizeOf(await undoableOf(tx, row)),
})

/** Changes of many texts at once. */
export const textBulkHandlers = [
  withCatalogue(contract.previewTextBulk, async ({ tx, body, ctx, prepared, reply }) => {
    const keyIds = selected(prepared, body.selection)
    const plan = await bulkPlan(tx, prepared, { ...body, keyIds }, ctx)
    if (!plan.ok) return plan
    const { texts, keys } = plan.value
    const refused = texts.filter(({ reason }) => reason !== undefined).length
    const changed = texts.filter(({ value }) => value !== null).length + keys.length
    const told = texts.filter(({ value, reason }) => value !== null || reason !== undefined)
    return reply(200, {
      ...{ changed, refused },
      unchanged: Math.max(texts.length, keyIds.length) - changed - refused,
      rows: told.slice(0, shownRows).map(presentPlanned),
    })
  }),

  withCatalogue(contract.runTextBulk, async ({ tx, body, ctx, prepared, reply }) => {
    const keyIds = selected(prepared, body.selection)
    const result = await runBulk(tx, prepared, { ...body, keyIds }, ctx)
    return result.ok ? reply(201, await presentBatch(tx, result.value)) : result
  }),

  implement(contract.listTextBatches, async ({ tx, query, reply }) => {
    const rows = (await tx.textBatches.all()).toSorted((a, b) => (query.sort === 'at' ? a.at - b.at : b.at - a.at))
    const page = pageOfRows(rows, query)
    return reply(200, { ...page, rows: await Promise.all(page.rows.map((row) => presentBatch(tx, row))) })
  }),

  withCatalogue(contract.undoTextBatch, async ({ tx, params, body, ctx, prepared, reply }) => {
    const result = await undoBatch(tx, prepared, { ...params, ...body }, ctx)
    if (!result.ok) return readCurrent(result, (row: TextBatchRow) => presentBatch(tx, row))
    return reply(200, await presentBatch(tx, result.value))
  }),
]
