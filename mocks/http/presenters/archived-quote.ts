import type { ArchivedDetail } from '@/contract/archive'
import type { QuoteChange, QuoteDetail, QuoteVersion } from '@/contract/quotes'

type Version = ArchivedDetail['versions'][number]

/** ORD-10, QUO-09: the versions of a quote as the archive tells of them, from what the quote's page shows the reader. */
export const versionsOfQuote = ({ versions }: QuoteDetail): Version[] =>
  versions.map((version, index) => ({
    version: version.number,
    issuedAt: version.at,
    changes: version.changes.flatMap((change) => changeOf(change, version, versions[index + 1])),
    facts: version.changes.flatMap((change) =>
      change.kind === 'validUntil' ? [{ fact: change.kind, before: change.before, after: change.after }] : [],
    ),
  }))

const lineIn = (version: QuoteVersion | undefined, name: string) => version?.lines.find((line) => line.name === name)

/** Goods that came or went are a quantity that was or became none. */
function changeOf(change: QuoteChange, now: QuoteVersion, before: QuoteVersion | undefined): Version['changes'] {
  if (!('name' in change)) return []
  const line = lineIn(now, change.name) ?? lineIn(before, change.name)
  const of = { position: line?.position ?? 0, name: change.name, quantity: null, unitPrice: null }
  switch (change.kind) {
    case 'added':
      return [{ ...of, quantity: { before: 0, after: line?.quantity ?? 0 } }]
    case 'removed':
      return [{ ...of, quantity: { before: line?.quantity ?? 0, after: 0 } }]
    case 'quantity':
      return [{ ...of, quantity: { before: change.before, after: change.after } }]
    case 'unitPrice':
      return change.before && change.after ? [{ ...of, unitPrice: { before: change.before, after: change.after } }] : []
    case 'wishedPrice':
    case 'configuration':
      return []
  }
}
