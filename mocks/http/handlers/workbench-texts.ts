import type { TextListQuery } from '@/contract/admin/translations/text-list'
import * as contract from '@/contract/admin/translations/texts'
import { getTextProgress, getWorkbench } from '@/contract/admin/translations/workbench'
import { refuse } from '@/domain/result'
import { sourceLanguage } from '@/domain/translations/text-states'
import { pageBounds, sortOrder } from '@mocks/engine/paging'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { findTexts, neighboursOf } from '@mocks/engine/translations/catalogue/find-texts'
import { addTextComment, setCommentState } from '@mocks/engine/translations/comment-texts'
import * as edit from '@mocks/engine/translations/edit-texts'
import { namespaceProgress } from '@mocks/engine/translations/progress'
import * as review from '@mocks/engine/translations/review-texts'
import { type TextRecord, textRecord } from '@mocks/engine/translations/text-record'
import { workbench } from '@mocks/engine/translations/workbench'
import type { Text } from '@/contract/admin/translations/text-parts'
import type { Result } from '@/domain/result'
import { type HandlerInput, implement, type Reply } from '../implement'
import {
  presentComment,
  presentHistory,
  presentText,
  presentTextKey,
  presentTextRow,
} from '../presenters/workbench-texts'
import { presentCurrent, readCurrent } from '../refusal-current'
import { withCatalogue } from './with-catalogue'

const found = (catalogue: TextCatalogue, query: TextListQuery) =>
  findTexts(catalogue, query, sortOrder(query.sort, 'place'))

type Editing = Pick<HandlerInput<object, { 200: Text }, TextCatalogue>, 'tx' | 'ctx' | 'reply' | 'prepared'>

/** An edit of one text, answered with the text as it is then. */
const edited = async (input: Editing, result: Result<TextRecord>): Promise<Result<Reply>> => {
  const present = (record: TextRecord) => presentText(input.tx, input.prepared, record, input.ctx)
  return result.ok ? input.reply(200, await present(result.value)) : readCurrent(result, present)
}

/** Texts of the portal, by key and language. */
export const workbenchTextHandlers = [
  withCatalogue(contract.listTexts, async ({ query, prepared, reply }) => {
    const { places, views, searchErrors } = found(prepared, query)
    const { page, pageSize, offset } = pageBounds(query)
    const shown = query.shown ?? [query.language ?? sourceLanguage]
    const languages = [...new Set([sourceLanguage, ...shown])]
    const rows = places.slice(offset, offset + pageSize).map((place) => presentTextRow(prepared, place, languages))
    const errors = searchErrors.map(({ start, end, field, value }) => ({ start, end, field, value }))
    return reply(200, { rows, page, pageSize, total: places.length, views, searchErrors: errors })
  }),

  withCatalogue(contract.listPageTexts, async ({ query: { language, key }, prepared, reply }) => {
    const places = key.map((id) => prepared.placeOf(id)).filter((place) => place !== undefined)
    return reply(200, { rows: places.map((place) => presentTextRow(prepared, place, [language])) })
  }),

  withCatalogue(contract.getTextNeighbours, async ({ params, query, prepared, reply }) =>
    reply(200, neighboursOf(prepared, params.keyId, found(prepared, query))),
  ),

  withCatalogue(contract.getTextKey, async ({ tx, params, ctx, prepared, reply }) => {
    const place = prepared.placeOf(params.keyId)
    if (place === undefined) return refuse('resource/not-found')
    return reply(200, await presentTextKey(tx, prepared, place, ctx))
  }),

  withCatalogue(getWorkbench, async ({ tx, ctx, prepared, reply }) => reply(200, await workbench(tx, prepared, ctx))),

  withCatalogue(getTextProgress, async ({ prepared, reply }) => {
    const rows = prepared.languages.flatMap(({ code: language }) => {
      const column = prepared.column(language)
      if (!column) return []
      return [...namespaceProgress(prepared, column)].map(([namespace, progress]) => ({
        language,
        namespace,
        progress,
      }))
    })
    return reply(200, { rows })
  }),

  withCatalogue(contract.saveText, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await edit.saveText(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.discardDraft, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await edit.discardDraft(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.restoreText, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await edit.restoreText(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.approveText, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await review.approveText(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.rejectText, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await review.rejectText(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.setTextState, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await review.setTextState(input.tx, input.prepared, command, input.ctx))
  }),
  withCatalogue(contract.ignoreFinding, async (input) => {
    const command = { ...input.params, ...input.body }
    return edited(input, await review.ignoreFinding(input.tx, input.prepared, command, input.ctx))
  }),

  withCatalogue(contract.getTextHistory, async ({ tx, params, prepared, reply }) => {
    const record = await textRecord(tx, prepared, params, { orInTrash: true })
    if (!record) return refuse('resource/not-found')
    return reply(200, { rows: (record.now.row?.history ?? []).map(presentHistory) })
  }),

  withCatalogue(contract.addTextComment, async ({ tx, params, body, ctx, prepared, reply }) => {
    const result = await addTextComment(tx, prepared, { ...params, ...body }, ctx)
    return result.ok ? reply(201, presentComment(result.value)) : result
  }),

  implement(contract.setCommentState, async ({ tx, params, body, ctx, reply }) => {
    const result = await setCommentState(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentComment(result.value)) : presentCurrent(result, presentComment)
  }),
]
