import type { Forms } from '@/domain/translations/forms'
import { formsByBase, keyShape, type KeyShape } from '@/domain/translations/keys'

type File = ReadonlyMap<string, string>
/** How the keys of a namespace belong together, and the texts of one of its files by them. */
export type FileShape = { shape: KeyShape; formsOf(file: File): ReadonlyMap<string, Forms> }
type Marked = { notPlural: ReadonlySet<string>; plural: ReadonlySet<string> }

const shapeOf = (files: readonly File[], marked?: Marked): FileShape => {
  const shape = keyShape(
    files.flatMap((file) => [...file.keys()]),
    marked,
  )
  const kept = new WeakMap<File, Map<string, Forms>>()
  const formsOf = (file: File): ReadonlyMap<string, Forms> => {
    const forms = kept.get(file) ?? formsByBase(file, shape)
    kept.set(file, forms)
    return forms
  }
  return { shape, formsOf }
}

const shapes = new WeakMap<File, { files: readonly File[]; found: FileShape }>()

/**
 * The shape of a namespace in its files of all languages. From one catalogue to the next the files are the same, unless
 * a release or the business has changed them: then it is known already.
 */
export const fileShape = (files: readonly File[], marked: Marked): FileShape => {
  if (marked.notPlural.size + marked.plural.size > 0) return shapeOf(files, marked)
  const [first] = files
  const known = first && shapes.get(first)
  if (known && known.files.length === files.length && known.files.every((file, place) => file === files[place]))
    return known.found
  const found = shapeOf(files)
  if (first) shapes.set(first, { files, found })
  return found
}
