import type { BusinessDocument } from '@/contract/documents'
import { negate, subtract } from '@/domain/money'
import type { Paper, PaperBlock, PaperCell, PaperColumn, PaperFact } from '@mocks/pdf/model'
import { paperFormat } from '@mocks/pdf/paper-format'
import { paperWords } from '@mocks/pdf/paper-words'
import { chosenOf } from './chosen'
import { addressLines, letterhead, type PaperReader } from './letterhead'
import { unitWord } from './unit-word'

/**
 * ORD-13, PRD-08: an order, a confirmation, a delivery note, an invoice or a credit memo on paper. It says what the page
 * says and nothing else: amounts that the reader may not see are in neither.
 */
export const documentPaper = (document: BusinessDocument, reader: PaperReader): Paper => {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { kind, version, placedBy, enteredBy } = document
  const date = (iso: string) => format.date(iso.length === 10 ? iso : Date.parse(iso))
  const fact = (label: string, value: string | null): PaperFact[] => (value ? [{ label, value }] : [])
  const party = (label: string, address: BusinessDocument['billTo']) => ({ label, ...addressLines(address, reader) })

  return {
    ...letterhead(reader),
    title: t(`kind.${kind}`),
    number: document.number,
    remark: version > 1 ? t('common.version', { version: format.number(version) }) : undefined,
    issuedAt: Date.parse(document.issuedAt),
    parties: [
      party(t('common.billTo'), document.billTo),
      ...(document.shipTo ? [party(t('common.shipTo'), document.shipTo)] : []),
    ],
    facts: [
      ...fact(t('common.date'), date(document.issuedAt)),
      ...fact(t('common.orderNumber'), kind === 'order' ? null : document.orderNumber),
      ...fact(t('common.poNumber'), document.poNumber),
      ...fact(
        t('common.placedBy'),
        placedBy && (enteredBy === null ? placedBy : t('enums:enteredBy', { name: placedBy, by: enteredBy })),
      ),
      ...fact(t('common.dueOn'), document.dueOn && date(document.dueOn)),
      ...fact(t('common.creditedInvoice'), document.creditedInvoice),
      ...fact(t('common.trackingNumber'), document.trackingNumber),
    ],
    blocks: [lineTable(document, reader), ...totalsOf(document, reader)],
  }
}

const lineTable = ({ kind, lines, totals }: BusinessDocument, reader: PaperReader): PaperBlock => {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const isPriced = kind !== 'deliveryNote' && lines.some(({ net }) => net)
  const currency = totals?.total.currency ?? ''
  const amounts: PaperColumn[] = [
    { label: t('common.unitPrice'), align: 'end', share: 1.4 },
    { label: t('common.amountIn', { currency }), align: 'end', share: 1.5 },
  ]
  return {
    kind: 'table',
    columns: [
      { label: t('common.position'), share: 0.5 },
      { label: t('common.product'), share: isPriced ? 4.4 : 7 },
      { label: t('common.quantity'), align: 'end', share: 1.5 },
      ...(isPriced ? amounts : []),
    ],
    rows: lines.map((line): PaperCell[] => [
      format.number(line.position),
      { text: line.name, note: noteOf(line, reader) },
      line.unit === null
        ? format.number(line.quantity)
        : t('common.quantityUnit', { quantity: format.number(line.quantity), unit: unitWord(line.unit, reader) }),
      ...(isPriced
        ? [line.unitPrice ? format.amount(line.unitPrice) : '', line.net ? format.amount(line.net) : '']
        : []),
    ]),
    empty: t('common.noLines'),
  }
}

/** Under the name: the number of the product, what was wished for the line alone, and what was chosen of it. */
const noteOf = (line: BusinessDocument['lines'][number], reader: PaperReader): string | undefined => {
  const { sku, wishes } = line
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { shipTo, requestedOn, reference, note } = wishes ?? {}
  const parts = [
    sku,
    shipTo && t('line.sentTo', { name: shipTo.name, city: shipTo.city }),
    requestedOn && t('line.wantedOn', { date: format.date(requestedOn) }),
    reference && t('line.reference', { reference }),
    note,
  ].filter((part) => part)
  return [parts.join(' · '), chosenOf(line, reader)].filter(Boolean).join('\n') || undefined
}

const totalsOf = ({ kind, totals }: BusinessDocument, reader: PaperReader): PaperBlock[] => {
  if (kind === 'deliveryNote' || totals === null) return []
  const t = paperWords(reader)
  const { money, percent } = paperFormat(reader.locale, reader.timeZone)
  const rate = percent(totals.taxBasisPoints / 10_000)
  return [
    {
      kind: 'totals',
      lines: [
        { label: t('common.net'), value: money(totals.net) },
        ...(totals.freight.amount === 0 ? [] : [{ label: t('common.freight'), value: money(totals.freight) }]),
        { label: t('common.tax'), value: money(totals.tax) },
        { label: t('common.total'), value: money(totals.total), strong: true },
        ...(totals.prepaid.amount === 0
          ? []
          : [
              { label: t('common.prepaid'), value: money(negate(totals.prepaid)) },
              { label: t('common.toPay'), value: money(subtract(totals.total, totals.prepaid)), strong: true },
            ]),
      ],
      aside: {
        title: t('common.taxByRate'),
        facts: [
          {
            label: t('common.taxable', { rate }),
            value: money({ ...totals.net, amount: totals.net.amount + totals.freight.amount }),
          },
          { label: t('common.taxAt', { rate }), value: money(totals.tax) },
        ],
      },
    },
  ]
}
