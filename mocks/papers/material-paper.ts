import { textIn } from '@mocks/engine/products/name-in'
import { photoOf } from '@mocks/erp/photo-archive'
import type { FileReply } from '@mocks/http/implement'
import { paperFile } from '@mocks/pdf/paper-file'
import type { MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import { letterhead, type PaperReader } from './letterhead'

/** A file of a material. Those of the story are drawn or written when somebody asks, in the material's language. */
export function materialFile(file: MaterialFileRow, row: MaterialRow | undefined, reader: PaperReader): FileReply {
  const { type, name, bytes, drawing } = file
  if (bytes) return { type, name, bytes }
  if (drawing) return { type, name, bytes: photoOf(drawing.sku, drawing.category) }
  const voice = { ...reader, locale: row?.language ?? reader.locale, texts: row?.language ? undefined : reader.texts }
  const words = row ? [row.description] : []
  return paperFile(
    {
      ...letterhead(voice),
      title: row ? textIn(row.title, voice.locale) : name,
      number: '',
      remark: '',
      issuedAt: 0,
      parties: [],
      facts: [],
      blocks: words.map((each) => ({ kind: 'notes' as const, paragraphs: [textIn(each, voice.locale)] })),
    },
    name,
  )
}
