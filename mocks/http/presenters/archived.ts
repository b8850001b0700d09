import type { ArchivedDetail, ArchivedSummary } from '@/contract/archive'
import { dateIn } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import { erpZone } from '@/domain/sync/zone'
import type { ArchivedRecord } from '@mocks/engine/documents/get-archived'
import type { DocumentChange } from '@mocks/engine/documents/version-changes'
import type { ArchivedRow } from '@mocks/engine/documents/archived-row'
import { paperFileName } from '@mocks/pdf/paper-file'
import { type PaperVoice, paperWords } from '@mocks/pdf/paper-words'
import type { SaidPaper } from '@mocks/papers/record-paper'
import { amountFor } from './amount'
import { presentDocument } from './business-document'
import { presentPaper } from './archived-paper'
import { nameOf } from './order-parts'
import { isoOf } from './time'

export const presentArchived = (
  { issuedAt, file, ...row }: ArchivedRow,
  zone: TimeZone,
  voice: PaperVoice,
): ArchivedSummary => ({
  ...row,
  fileName: file ?? paperFileName({ title: paperWords(voice)(`kind.${row.kind}`), number: row.number }),
  issuedOn: issuedAt === 0 ? null : dateIn(zone, issuedAt),
})

/** `paper`: what the kinds say that have no data of a document, as their PDF says it. */
export const presentArchivedDetail = (
  { row, versions, shown, facts }: ArchivedRecord,
  voice: PaperVoice,
  paper: SaidPaper | null,
): ArchivedDetail => ({
  ...presentArchived(row, facts?.company.timeZone ?? erpZone, voice),
  versions:
    paper?.versions ??
    versions.map(({ version, issuedAt, changes, facts: others }) => ({
      version,
      issuedAt: isoOf(issuedAt),
      changes: changes.flatMap((change) => presentChange(change, facts)),
      facts: others,
    })),
  shownVersion: shown,
  document: facts && presentDocument(facts),
  paper: paper && presentPaper(paper.paper),
})

/** A change of a price alone is no change for people who may not see prices. */
const presentChange = (
  { position, sku, quantity, unitPrice }: DocumentChange,
  facts: ArchivedRecord['facts'],
): ArchivedDetail['versions'][number]['changes'] => {
  const line = facts?.order?.lines.find((each) => each.position === position)
  if (!facts?.order || !line) return []
  const { viewer, products, order } = facts
  const before = amountFor(viewer, unitPrice && unitPrice.before, order.currency)
  const after = amountFor(viewer, unitPrice && unitPrice.after, order.currency)
  const price = before && after && { before, after }
  return quantity || price
    ? [{ position, name: nameOf({ ...line, sku }, products, viewer), quantity, unitPrice: price, configuration: null }]
    : []
}
