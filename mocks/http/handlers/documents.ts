import { deleteAttachment, downloadAttachment, getDocument, uploadAttachment } from '@/contract/documents'
import * as attachments from '@mocks/engine/attachments/edit-attachments'
import * as documents from '@mocks/engine/documents/get-document'
import { implement } from '../implement'
import { presentAttachment } from '../presenters/attachment'
import { presentDocument } from '../presenters/business-document'

export const documentHandlers = [
  implement(getDocument, async ({ tx, params, ctx, reply }) => {
    const result = await documents.getDocument(tx, params.documentId, ctx)
    return result.ok ? reply(200, presentDocument(result.value)) : result
  }),

  implement(uploadAttachment, async ({ tx, query, body, ctx, reply }) => {
    const result = await attachments.uploadAttachment(tx, { name: query.name, ...body }, ctx)
    return result.ok ? reply(201, presentAttachment(result.value)) : result
  }),

  implement(deleteAttachment, async ({ tx, params, ctx, reply }) => {
    const result = await attachments.deleteAttachment(tx, params.attachmentId, ctx)
    return result.ok ? reply(204) : result
  }),

  implement(downloadAttachment, async ({ tx, params, ctx, reply }) => {
    const result = await attachments.readAttachment(tx, params.attachmentId, ctx)
    if (!result.ok) return result
    const { type, bytes, name } = result.value
    return reply(200, { type, bytes, name })
  }),
]
