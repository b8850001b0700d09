import { getArchived, getArchivedFile, getInvoiceFile, listArchive } from '@/contract/archive'
import * as record from '@mocks/engine/documents/get-archived'
import { getInvoiceDocument } from '@mocks/engine/documents/get-document'
import * as list from '@mocks/engine/documents/list-archive'
import { archiveFile, archivePaper, documentFile } from '@mocks/papers/archive-file'
import { voiceOf } from '@mocks/papers/reader'
import { implement } from '../implement'
import { presentArchived, presentArchivedDetail } from '../presenters/archived'

export const archiveHandlers = [
  implement(listArchive, async ({ tx, query, ctx, reply }) => {
    const result = await list.listArchive(tx, query, ctx)
    if (!result.ok) return result
    const { rows, company, ...page } = result.value
    const voice = await voiceOf(tx, ctx)
    return reply(200, { ...page, rows: rows.map((row) => presentArchived(row, company.timeZone, voice)) })
  }),

  implement(getArchived, async ({ tx, params, query, ctx, reply }) => {
    const result = await record.getArchived(tx, params.archiveId, ctx, query.version)
    if (!result.ok) return result
    const paper = await archivePaper(tx, result.value, ctx)
    return paper.ok ? reply(200, presentArchivedDetail(result.value, await voiceOf(tx, ctx), paper.value)) : paper
  }),

  implement(getArchivedFile, async ({ tx, params, query, ctx, reply }) => {
    const result = await record.getArchived(tx, params.archiveId, ctx, query.version)
    if (!result.ok) return result
    const file = await archiveFile(tx, result.value, ctx, query.format)
    return file.ok ? reply(200, file.value) : file
  }),

  implement(getInvoiceFile, async ({ tx, params, query, ctx, reply }) => {
    const result = await getInvoiceDocument(tx, params.invoiceId, ctx)
    if (!result.ok) return result
    const file = await documentFile(tx, result.value, ctx, query.format ?? 'pdf')
    return file.ok ? reply(200, file.value) : file
  }),
]
