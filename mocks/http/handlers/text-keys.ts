import * as help from '@/contract/admin/translations/text-help'
import * as contract from '@/contract/admin/translations/text-keys'
import { refuse, type Result } from '@/domain/result'
import { pageOfRows } from '@mocks/engine/paging'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import * as edit from '@mocks/engine/translations/edit-keys'
import * as glossary from '@mocks/engine/translations/glossary'
import { nestedIn } from '@mocks/engine/translations/references'
import { renameTextKey } from '@mocks/engine/translations/rename-key'
import { otherLanguages, termsIn, wordingsLike } from '@mocks/engine/translations/text-help'
import { textRecord } from '@mocks/engine/translations/text-record'
import type { GlossaryTermRow, TextKeyRow } from '@mocks/store/rows/texts'
import { type HandlerInput, implement, type Reply } from '../implement'
import { presentTextKey } from '../presenters/workbench-texts'
import { presentCurrent, readCurrent } from '../refusal-current'
import { withCatalogue } from './with-catalogue'

const presentTerm = ({ id, version, term, note, isCaseSensitive, isKept, words }: GlossaryTermRow) => ({
  ...{ id, version, term, note, isCaseSensitive, isKept },
  words: words.map(({ language, wordings, forbidden }) => ({
    language,
    wordings: [...wordings],
    forbidden: [...forbidden],
  })),
})

type Editing = Pick<
  HandlerInput<object, { 200: { id: TextKeyRow['id']; version: number } }, TextCatalogue>,
  'tx' | 'ctx' | 'reply' | 'prepared'
>
const edited = (input: Editing, result: Result<TextKeyRow>): Promise<Result<Reply>> | Result<Reply> =>
  result.ok
    ? input.reply(200, { id: result.value.id, version: result.value.version })
    : readCurrent<Reply, number>(result, (place) => presentTextKey(input.tx, input.prepared, place, input.ctx))

/** Keys of texts, and what helps to translate them. */
export const textKeyHandlers = [
  withCatalogue(contract.addTextKey, async ({ tx, body, ctx, prepared, reply }) => {
    const result = await edit.addTextKey(tx, prepared, body, ctx)
    return result.ok ? reply(201, { id: result.value.id, version: result.value.version }) : result
  }),
  withCatalogue(contract.describeTextKey, async (input) =>
    edited(input, await edit.describeTextKey(input.tx, input.prepared, { ...input.params, ...input.body }, input.ctx)),
  ),
  withCatalogue(contract.renameTextKey, async (input) =>
    edited(input, await renameTextKey(input.tx, input.prepared, { ...input.params, ...input.body }, input.ctx)),
  ),
  withCatalogue(contract.deleteTextKey, async (input) =>
    edited(input, await edit.deleteTextKey(input.tx, input.prepared, { ...input.params, ...input.body }, input.ctx)),
  ),
  withCatalogue(contract.restoreTextKey, async (input) =>
    edited(input, await edit.restoreTextKey(input.tx, input.prepared, { ...input.params, ...input.body }, input.ctx)),
  ),

  withCatalogue(contract.getTextReferences, async ({ params, prepared, reply }) => {
    const key = prepared.keys[prepared.placeOf(params.keyId) ?? -1]
    if (!key) return refuse('resource/not-found')
    const uses = prepared.parts.uses?.usesOf(key.namespace, key.base) ?? []
    const variants = prepared.keys.filter(
      ({ namespace, contextOf }) => namespace === key.namespace && contextOf === key.base,
    )
    return reply(200, {
      rows: [
        ...uses.map(({ path, line }) => ({ kind: 'code' as const, path, line })),
        ...nestedIn(prepared, key.namespace, key.base).map((nest) => ({ kind: 'nested' as const, ...nest })),
        ...variants.map(({ id }) => ({ kind: 'variant' as const, keyId: id })),
      ],
    })
  }),

  withCatalogue(help.getTextHelp, async ({ tx, params, prepared, reply }) => {
    const record = await textRecord(tx, prepared, params, { orInTrash: true })
    if (!record) return refuse('resource/not-found')
    return reply(200, {
      memory: wordingsLike(prepared, record),
      otherLanguages: otherLanguages(prepared, record),
      terms: termsIn(prepared, record).map(presentTerm),
    })
  }),

  implement(help.listGlossary, async ({ tx, query, ctx, reply }) => {
    const page = pageOfRows(await glossary.glossary(tx, query, ctx), query)
    return reply(200, { ...page, rows: page.rows.map(presentTerm) })
  }),
  implement(help.addGlossaryTerm, async ({ tx, body, ctx, reply }) => {
    const result = await glossary.addTerm(tx, body, ctx)
    return result.ok ? reply(201, presentTerm(result.value)) : result
  }),
  implement(help.updateGlossaryTerm, async ({ tx, params, body, reply }) => {
    const result = await glossary.updateTerm(tx, { ...params, ...body })
    return result.ok ? reply(200, presentTerm(result.value)) : presentCurrent(result, presentTerm)
  }),
  implement(help.deleteGlossaryTerm, async ({ tx, params, body, reply }) => {
    const result = await glossary.deleteTerm(tx, { ...params, ...body })
    return result.ok ? reply(200, presentTerm(result.value)) : presentCurrent(result, presentTerm)
  }),
]
