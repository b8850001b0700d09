import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnLine } from '@/contract/return-records'
import { useFormat } from '@/shared/i18n/use-format'
import { AttachmentLink } from '@/shared/ui/AttachmentLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './return.module.css'

/** `link`: the way to the product, on the side that has one. */
type Props = { detail: Pick<ReturnDetail, 'lines' | 'expected'>; link?: (sku: string, name: string) => ReactNode }

/** What goes back and why, with what the seller said of each line. */
export function ReturnLines({ detail, link }: Props) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const number = (value: number | null) => (value === null ? <span className="dim">–</span> : format.number(value))
  const { lines } = detail
  const said = {
    authorized: lines.some(({ authorized }) => authorized !== null),
    received: lines.some(({ received }) => received !== null),
    approved: lines.some(({ approved }) => approved !== null),
  }
  return (
    <Section title={t('detail.lines')}>
      <PlainTable
        label={t('detail.lines')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'product',
            header: t('detail.columns.product'),
            rowHeader: true,
            cell: (line) => <Product line={line} link={link} />,
          },
          { id: 'reason', header: t('detail.columns.reason'), cell: (line) => <Reason line={line} /> },
          {
            id: 'quantity',
            header: t('detail.columns.quantity'),
            align: 'end',
            cell: ({ quantity }) => number(quantity),
          },
          ...(['authorized', 'received', 'approved'] as const)
            .filter((name) => said[name])
            .map((name) => ({
              id: name,
              header: t(`detail.columns.${name}`),
              align: 'end' as const,
              cell: (line: ReturnLine) => number(line[name]),
            })),
          ...(detail.expected
            ? [
                {
                  id: 'expected',
                  header: t('detail.columns.expected'),
                  align: 'end' as const,
                  cell: ({ expected }: ReturnLine) => <MoneyText value={expected} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function Product({ line, link }: { line: ReturnLine; link: Props['link'] }) {
  return (
    <div>
      <bdi className={css.name}>{link ? link(line.sku, line.name) : line.name}</bdi>
      <span className={css.second}>
        <bdi dir="ltr" className="nowrap">
          {line.sku}
        </bdi>
      </span>
    </div>
  )
}

function Reason({ line }: { line: ReturnLine }) {
  const { t } = useTranslation('returns')
  return (
    <div className={css.reason}>
      <span>{t(`reason.${line.reason}`)}</span>
      {line.comment && (
        <span className={css.second} dir="auto">
          {line.comment}
        </span>
      )}
      {line.answer && (
        <span className={css.answer}>
          <bdi>{t('detail.answer', { text: line.answer })}</bdi>
        </span>
      )}
      {line.attachments.length > 0 && (
        <span className={css.files}>
          {line.attachments.map(({ id, name, size }) => (
            <AttachmentLink key={id} id={id} name={name} size={size} />
          ))}
        </span>
      )}
    </div>
  )
}
