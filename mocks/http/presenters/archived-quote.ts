import type { ArchivedDetail } from '@/contract/archive'
import type { QuoteChange, QuoteDetail, QuoteVersion } from '@/contract/quotes'

type Version = ArchivedDetail['versions'][number]
type LineChange = Version['changes'][number]

/** ORD-10, QUO-09: the versions of a quote as the archive tells of them, from what the quote's page shows the reader. */
export const versionsOfQuote = ({ versions }: QuoteDetail): Version[] =>
  versions.map((version, index) => ({
    version: version.number,
    issuedAt: version.at,
    changes: lineChanges(version, versions[index + 1]),
    facts: version.changes.flatMap((change) =>
      change.kind === 'validUntil' ? [{ fact: change.kind, before: change.before, after: change.after }] : [],
    ),
  }))

/** One of each line, with everything that is different about it. */
function lineChanges(now: QuoteVersion, before: QuoteVersion | undefined): LineChange[] {
  const found = new Map<string, LineChange>()
  for (const change of now.changes) {
    if (!('position' in change)) continue
    const { name, position } = change
    const said = changeOf(change, now, before)
    if (!said) continue
    // What was left out stood in the older version, where another line may have the place now.
    const key = `${change.kind === 'removed'} ${position}`
    const none = { position, name, quantity: null, unitPrice: null, configuration: null }
    found.set(key, { ...none, ...found.get(key), ...said })
  }
  return [...found.values()]
}

const quantityAt = (version: QuoteVersion | undefined, position: number): number =>
  version?.lines.find((line) => line.position === position)?.quantity ?? 0

/** Goods that came or went are a quantity that was or became none. */
function changeOf(
  change: Extract<QuoteChange, { position: number }>,
  now: QuoteVersion,
  before: QuoteVersion | undefined,
): Partial<LineChange> | null {
  switch (change.kind) {
    case 'added':
      return { quantity: { before: 0, after: quantityAt(now, change.position) } }
    case 'removed':
      return { quantity: { before: quantityAt(before, change.position), after: 0 } }
    case 'quantity':
      return { quantity: { before: change.before, after: change.after } }
    case 'unitPrice':
      return change.before && change.after ? { unitPrice: { before: change.before, after: change.after } } : null
    case 'configuration':
      return { configuration: { gone: change.gone, added: change.added } }
    case 'wishedPrice':
      return null
  }
}
