import { call } from '@/api/client'
import { deleteAttachment, uploadAttachment } from '@/contract/documents'
import type { AttachmentId } from '@/domain/ids'

/** Longer names are cut by the backend's contract; the ending, which tells people the type, is kept. */
const maxNameLength = 120

const shortened = (name: string): string =>
  name.length <= maxNameLength ? name : `${name.slice(0, maxNameLength - 12)}…${name.slice(-11)}`

export const sendAttachment = (file: File): Promise<{ id: AttachmentId; name: string; size: number }> =>
  call(uploadAttachment, { query: { name: shortened(file.name) }, body: file })

export const removeAttachment = (id: string): Promise<unknown> =>
  call(deleteAttachment, { params: { attachmentId: id as AttachmentId } }) // ids of the upload field are those it was given
