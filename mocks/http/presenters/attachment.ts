import type { Attachment } from '@/contract/documents'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import { isoOf } from './time'

export const presentAttachment = ({ id, name, type, size, uploadedAt }: AttachmentRow): Attachment => ({
  id,
  name,
  type,
  size,
  uploadedAt: isoOf(uploadedAt),
})
