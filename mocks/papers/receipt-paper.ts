import { money } from '@/domain/money'
import type { PaymentRecord } from '@mocks/engine/billing/list-payments'
import type { Paper, PaperBlock, PaperCell, PaperFact } from '@mocks/pdf/model'
import { paperFormat } from '@mocks/pdf/paper-format'
import { paperWords } from '@mocks/pdf/paper-words'
import { addressLines, letterhead, type PaperReader } from './letterhead'

/** INV-08: the receipt of a payment, in the reader's language and the payment's currency. */
export function receiptPaper(record: PaymentRecord, reader: PaperReader): Paper {
  const { payment, company, prepaidOrder } = record
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { number, madeAt, madeBy, method, card, bankEnding, erpNumber, state } = payment
  const ending = card?.ending ?? bankEnding
  const paidWith = t(`receipt.method.${method}`)
  return {
    ...letterhead(reader),
    title: t('receipt.title'),
    number,
    remark: state === 'settled' ? undefined : t(`receipt.${state}`),
    issuedAt: madeAt,
    parties: [{ label: t('receipt.payer'), ...addressLines(company.billTo, reader) }],
    facts: [
      { label: t('receipt.paidAt'), value: format.dateTime(madeAt) },
      { label: t('receipt.madeBy'), value: madeBy },
      {
        label: t('receipt.paidWith'),
        value: ending === null ? paidWith : t('receipt.ending', { method: paidWith, ending }),
      },
      ...(prepaidOrder ? [{ label: t('receipt.order'), value: prepaidOrder.number }] : []),
      ...(erpNumber === null ? [] : [{ label: t('receipt.posted'), value: erpNumber }]),
    ],
    blocks: [...(prepaidOrder ? [] : [settledTable(record, reader)]), totals(record, reader)],
  }
}

function settledTable({ payment, parts, invoices }: PaymentRecord, reader: PaperReader): PaperBlock {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const { currency } = payment
  const amount = (minor: number): string => (minor === 0 ? '' : format.amount(money(minor, currency)))
  return {
    kind: 'table',
    columns: [
      { label: t('receipt.invoice'), share: 2 },
      { label: t('receipt.credits'), align: 'end', share: 1.3 },
      { label: t('receipt.discount'), align: 'end', share: 1.3 },
      { label: t('receipt.money', { currency }), align: 'end', share: 1.5 },
    ],
    rows: [...invoices.values()].map((invoice): PaperCell[] => {
      const own = parts.filter(({ invoiceId }) => invoiceId === invoice.id)
      const sum = (pick: (part: (typeof own)[number]) => number): number =>
        own.reduce((total, part) => total + pick(part), 0)
      return [
        { text: invoice.number, note: invoice.orderNumber ?? undefined },
        amount(sum(({ creditId, amount: used }) => (creditId === null ? 0 : used))),
        amount(sum(({ discount }) => discount)),
        amount(sum(({ creditId, amount: paid }) => (creditId === null ? paid : 0))),
      ]
    }),
  }
}

function totals({ payment, deposit }: PaymentRecord, reader: PaperReader): PaperBlock {
  const t = paperWords(reader)
  const format = paperFormat(reader.locale, reader.timeZone)
  const line = (label: string, minor: number): PaperFact[] =>
    minor === 0 ? [] : [{ label, value: format.money(money(minor, payment.currency)) }]
  const depositLabel = t('receipt.deposit', { number: deposit?.number ?? payment.number })
  return {
    kind: 'totals',
    lines: [
      ...line(t('receipt.credits'), payment.credits),
      ...line(t('receipt.discount'), payment.discount),
      ...line(depositLabel, payment.deposited),
      {
        label: t('receipt.paid'),
        value: format.money(money(payment.amount, payment.currency)),
        strong: true,
      },
    ],
  }
}
