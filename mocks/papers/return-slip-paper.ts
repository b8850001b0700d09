import type { ReturnDetail } from '@/contract/return-records'
import type { Paper, PaperCell } from '@mocks/pdf/model'
import { paperFormat } from '@mocks/pdf/paper-format'
import { paperWords } from '@mocks/pdf/paper-words'
import { addressLines, letterhead, type PaperReader } from './letterhead'
import { reasonWord } from '@mocks/mail/return-words'
import { unitWord } from './unit-word'

/** What goes into the parcel: where it is to be sent, which return it belongs to, and what is in it. No amounts. */
export const returnSlip = (detail: ReturnDetail, reader: PaperReader): Paper => {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { number, source, erp, requestedBy, lines } = detail
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : [])
  return {
    ...letterhead(reader),
    title: t('returnSlip.title'),
    number,
    issuedAt: Date.parse(detail.requestedAt),
    parties: [{ label: t('returnSlip.sendTo'), ...addressLines(detail.sendTo.address, reader) }],
    facts: [
      ...fact(t('common.date'), format.date(Date.parse(detail.requestedAt))),
      ...fact(t('returnSlip.source'), source.number),
      ...fact(t('returnSlip.erpNumber'), erp.number),
      ...fact(t('returnSlip.requestedBy'), requestedBy),
    ],
    barcode: number,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: t('common.position'), share: 0.5 },
          { label: t('common.product'), share: 4 },
          { label: t('returnSlip.reason'), share: 2 },
          { label: t('common.quantity'), align: 'end', share: 1.3 },
        ],
        rows: lines
          .map((line) => ({ ...line, quantity: line.authorized ?? line.quantity }))
          .filter(({ quantity }) => quantity > 0)
          .map((line): PaperCell[] => [
            format.number(line.position),
            { text: line.name, note: line.sku },
            reasonWord(line.reason, reader),
            t('common.quantityUnit', { quantity: format.number(line.quantity), unit: unitWord(line.unit, reader) }),
          ]),
        empty: t('common.noLines'),
      },
      { kind: 'notes', title: t('returnSlip.howTo'), paragraphs: [t('returnSlip.enclose'), t('returnSlip.outside')] },
    ],
  }
}
