import type { FilePlace } from './byte-source'
import type { FileShapeRow } from '@mocks/store/rows/files'

/** How a file is read. A workbook is read from the table that was made of its first sheet. */
export type FileShape = FileShapeRow

/** A row as it stands in the file. `cells` is null when it cannot be taken apart. */
export type FileRecord = {
  row: number
  cells: string[] | null
  text: string
  /** Where the next one begins. */
  end: FilePlace
}
