import type { IsoDate } from '../clock'

/** What of a version counts for the comparison. Amounts in minor units; null: not said. */
export type ComparedVersion<L extends ComparedLine = ComparedLine> = {
  validUntil: IsoDate | null
  freight: number | null
  total: number | null
  lines: readonly L[]
}
export type ComparedLine = {
  /** What the line is of: the same in both versions when it is the same goods. */
  key: string
  quantity: number
  unitPrice: number | null
  wishedPrice: number | null
  /** What was chosen of what is put together, as one text; empty or absent: it is as it is. */
  choice?: string
}

export type VersionChange<L> =
  | { kind: 'added' | 'removed'; line: L }
  | { kind: 'quantity'; line: L; before: number; after: number }
  | { kind: 'configuration'; line: L; was: L }
  | { kind: 'unitPrice' | 'wishedPrice'; line: L; before: number | null; after: number | null }
  | { kind: 'freight' | 'total'; before: number | null; after: number | null }
  | { kind: 'validUntil'; before: IsoDate | null; after: IsoDate | null }

/** What differs between two versions, field by field: lines first, in the order of the newer one. */
export function versionChanges<L extends ComparedLine>(
  before: ComparedVersion<L>,
  after: ComparedVersion<L>,
): VersionChange<L>[] {
  const known = new Map(before.lines.map((line) => [line.key, line]))
  const kept = new Set(after.lines.map(({ key }) => key))
  return [
    ...after.lines.flatMap((line) => {
      const was = known.get(line.key)
      return was ? lineChanges(was, line) : [{ kind: 'added' as const, line }]
    }),
    ...before.lines.filter(({ key }) => !kept.has(key)).map((line) => ({ kind: 'removed' as const, line })),
    ...changed('freight', before.freight, after.freight),
    ...changed('total', before.total, after.total),
    ...(before.validUntil === after.validUntil
      ? []
      : [{ kind: 'validUntil' as const, before: before.validUntil, after: after.validUntil }]),
  ]
}

function lineChanges<L extends ComparedLine>(was: L, line: L): VersionChange<L>[] {
  const changes: VersionChange<L>[] = []
  if ((was.choice ?? '') !== (line.choice ?? '')) changes.push({ kind: 'configuration', line, was })
  if (was.quantity !== line.quantity)
    changes.push({ kind: 'quantity', line, before: was.quantity, after: line.quantity })
  for (const kind of ['unitPrice', 'wishedPrice'] as const)
    if (was[kind] !== line[kind]) changes.push({ kind, line, before: was[kind], after: line[kind] })
  return changes
}

const changed = (kind: 'freight' | 'total', before: number | null, after: number | null) =>
  before === after ? [] : [{ kind, before, after }]
