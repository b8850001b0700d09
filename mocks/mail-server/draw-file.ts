import type { MailFile } from '@/domain/mailbox/provider'
import { photoOf } from '@mocks/erp/photo-archive'

const text = new TextEncoder()

/** The bytes of a file that came with a message of the story: a picture, or words; of anything else what its name says. */
export const drawFile = ({ name, type }: MailFile): Uint8Array =>
  type === 'image/png'
    ? photoOf(name.includes('handle') ? 'HW-101-S' : 'LK-200-S', name.includes('handle') ? 'handles' : 'locks')
    : text.encode(name)
