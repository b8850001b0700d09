import * as contract from '@/contract/admin/translations/exchange'
import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import type { Endpoint } from '@/contract/endpoint'
import { ok, refuse, type Result } from '@/domain/result'
import { sourceLanguage } from '@/domain/translations/text-states'
import type { Context } from '@mocks/engine/context'
import { applyTextImport } from '@mocks/engine/translations/exchange/apply'
import * as imports from '@mocks/engine/translations/exchange/imports'
import { listImportRows, presentImport } from '@mocks/engine/translations/exchange/present-import'
import { selectTexts } from '@mocks/engine/translations/exchange/select-texts'
import type { StagedImport } from '@mocks/engine/translations/exchange/staged'
import type { TextImportRow } from '@mocks/store/rows/text-imports'
import type { Store } from '@mocks/store/tx'
import { stagedForApplying, stagedImport } from '@mocks/translations/exchange/staged-import'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import { type Handler, type HandlerInput, implement, implementPrepared, type Reply } from '../implement'
import { presentCurrent } from '../refusal-current'

type Params = { params: { importId: TextImportRow['id'] } }
type Staged = StagedImport | null

/** An endpoint about files that were brought: they are read and compared before the transaction opens. */
const withStaged = <I extends Params, R>(
  endpoint: Endpoint<I, R>,
  resolve: (input: HandlerInput<I, R, Staged>, staged: StagedImport) => Promise<Result<Reply>>,
  prepare = stagedImport,
): Handler =>
  implementPrepared(
    endpoint,
    ({ store, params, ctx }: { store: Store; ctx: Context } & Params) => prepare(store, params.importId, ctx),
    async (input) => (input.prepared ? resolve(input, input.prepared) : refuse('resource/not-found')),
  )

const answered = (result: Result<TextImportRow>, staged: StagedImport, ctx: Context): Result<contract.TextImport> => {
  const shown = (row: TextImportRow) => presentImport(row, staged, ctx)
  return result.ok ? ok(shown(result.value)) : presentCurrent(result, shown)
}

const versionOf = ({ id, version }: TextImportRow) => ({ id, version })

const selected = async (store: Store, query: TextExportQuery) => {
  const catalogue = await textCatalogue(store)
  return selectTexts(catalogue, query, await store.read((tx) => tx.textComments.all()))
}

const exportHandlers = [
  implementPrepared(
    contract.previewTextExport,
    async ({ store, query }) => {
      const { fileNames } = await import('@mocks/translations/exchange/write-files')
      const { lossesOf } = await import('@mocks/translations/exchange/losses')
      const texts = await selected(store, query)
      const format = query.format ?? 'jsonNested'
      const names = fileNames(texts, format)
      const all = [...texts.values()].flat()
      return {
        keys: new Set(all.map(({ namespace, base }) => `${namespace}:${base}`)).size,
        texts: all.filter(({ text, state }) => text !== '' && state !== 'hidden').length,
        files: names.slice(0, 20),
        moreFiles: Math.max(names.length - 20, 0),
        losses: lossesOf(texts, format),
      }
    },
    async ({ prepared, reply }) => reply(200, prepared),
  ),

  implementPrepared(
    contract.exportTexts,
    async ({ store, query, ctx }) => {
      const { writeFiles } = await import('@mocks/translations/exchange/write-files')
      const separator = query.separator === 'semicolon' ? ';' : ','
      const options = {
        format: query.format ?? 'jsonNested',
        source: sourceLanguage,
        separator,
        at: ctx.clock.now(),
      } as const
      return writeFiles(await selected(store, query), options)
    },
    async ({ prepared, reply }) => reply(200, prepared),
  ),
]

/** Texts that come in files and leave in files. */
export const textExchangeHandlers = [
  implement(contract.createTextImport, async ({ tx, query, body, ctx, reply }) => {
    const result = await imports.createTextImport(tx, { name: query.name, bytes: body.bytes }, ctx)
    return result.ok ? reply(201, versionOf(result.value)) : result
  }),

  implement(contract.addTextImportFile, async ({ tx, params, query, body, ctx, reply }) => {
    const result = await imports.addTextImportFile(tx, { ...params, ...query, bytes: body.bytes }, ctx)
    return result.ok ? reply(200, versionOf(result.value)) : result
  }),

  withStaged(contract.getTextImport, async ({ tx, params, ctx, reply }, staged) => {
    const row = await tx.textImports.get(params.importId)
    return row ? reply(200, presentImport(row, staged, ctx)) : refuse('resource/not-found')
  }),

  withStaged(contract.listTextImportRows, async ({ tx, params, query, reply }, staged) => {
    const row = await tx.textImports.get(params.importId)
    return row ? reply(200, listImportRows(row, staged, query)) : refuse('resource/not-found')
  }),

  implement(contract.mapTextImport, async ({ tx, params, body, ctx, reply }) => {
    const result = await imports.mapTextImport(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, versionOf(result.value)) : presentCurrent(result, versionOf)
  }),

  withStaged(contract.decideTextImport, async ({ tx, params, body, ctx, reply }, staged) => {
    const result = answered(await imports.decideTextImport(tx, staged, { ...params, ...body }, ctx), staged, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  withStaged(
    contract.applyTextImport,
    async ({ tx, params, body, ctx, reply }, staged) => {
      const result = answered(await applyTextImport(tx, staged, { ...params, ...body }, ctx), staged, ctx)
      return result.ok ? reply(200, result.value) : result
    },
    stagedForApplying,
  ),

  ...exportHandlers,
]
