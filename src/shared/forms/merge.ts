/** A field both sides changed to different values. */
export type Clash<Values> = { field: keyof Values & string; yours: unknown; theirs: unknown }
export type Merge<Values> = {
  /** With what either side changed alone; clashing fields hold the person's own value. */
  merged: Values
  clashes: Clash<Values>[]
  /** Fields taken over from the other side without asking. */
  takenOver: (keyof Values & string)[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Three-way merge of a form: what it was opened with, what the person made of it, and what it is now. */
export const mergeChanges = <Values extends Record<string, unknown>>(
  base: Values,
  yours: Values,
  theirs: Values,
): Merge<Values> => {
  const merged: Record<string, unknown> = { ...yours }
  const clashes: Clash<Values>[] = []
  const takenOver: (keyof Values & string)[] = []
  for (const field of Object.keys(base) as (keyof Values & string)[]) {
    if (same(theirs[field], base[field]) || same(theirs[field], yours[field])) continue
    if (same(yours[field], base[field])) {
      merged[field] = theirs[field]
      takenOver.push(field)
    } else clashes.push({ field, yours: yours[field], theirs: theirs[field] })
  }
  return { merged: merged as Values, clashes, takenOver }
}
