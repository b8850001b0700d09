import type { ArchiveFormat } from '@/domain/documents/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { ArchivedRecord } from '@mocks/engine/documents/get-archived'
import type { DocumentFacts } from '@mocks/engine/documents/get-document'
import { presentDocument } from '@mocks/http/presenters/business-document'
import type { FileReply } from '@mocks/http/implement'
import { paperFile, paperFileName } from '@mocks/pdf/paper-file'
import type { Tx } from '@mocks/store/tx'
import { documentPaper } from './document-paper'
import { productFile, productSheet } from './product-sheet'
import { readerOf } from './reader'
import { recordPaper } from './record-paper'
import { ublOf } from './ubl/ubl-of'

/** A document as the file that was asked for; by default the first it can be. */
export async function archiveFile(
  tx: Tx,
  record: ArchivedRecord,
  ctx: Context,
  format: ArchiveFormat = record.row.formats[0] ?? 'pdf',
): Promise<Result<FileReply>> {
  const { row, facts, file } = record
  if (!row.formats.includes(format)) return refuse('resource/not-found')
  if (file) {
    const reply = productFile(file, await tx.products.require(file.productId), await readerOf(tx, ctx))
    return reply ? ok(reply) : refuse('resource/not-found')
  }
  if (facts) return documentFile(tx, facts, ctx, format)
  const said = await recordPaper(tx, row.id, ctx, record.shown)
  return said.ok ? ok(paperFile(said.value.paper)) : said
}

/** ORD-13: what the page shows of the kinds that are no documents; null for files as they were given. */
export async function archivePaper(tx: Tx, { row, facts, file, shown }: ArchivedRecord, ctx: Context) {
  if (facts) return ok(null)
  if (!file) return recordPaper(tx, row.id, ctx, shown)
  const isWritten = file.bytes === null && file.type === 'application/pdf'
  if (!isWritten) return ok(null)
  const product = await tx.products.require(file.productId)
  return ok({ paper: productSheet(product, await readerOf(tx, ctx)), versions: null })
}

/** An invoice or credit memo for another system needs its amounts: for who may not see them there is none. */
export async function documentFile(
  tx: Tx,
  facts: DocumentFacts,
  ctx: Context,
  format: ArchiveFormat,
): Promise<Result<FileReply>> {
  const paper = documentPaper(presentDocument(facts), await readerOf(tx, ctx))
  if (format !== 'ubl') return ok(paperFile(paper))
  const xml = ublOf(facts)
  if (xml === null) return refuse('access/forbidden', { params: { permission: 'prices.view' } })
  return ok({ type: 'application/xml', name: paperFileName(paper, 'xml'), bytes: new TextEncoder().encode(xml) })
}
