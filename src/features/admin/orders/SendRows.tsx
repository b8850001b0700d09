import { IconCircleCheck, IconCircleX, IconClock, IconEqual } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OrderId } from '@/domain/ids'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './send-rows.module.css'

const icons = { good: IconCircleCheck, neutral: IconEqual, warn: IconClock, bad: IconCircleX } as const

export type SendRow = {
  orderId: OrderId
  number: string
  companyName: string
  tone: keyof typeof icons
  text: string
  /** Words of the ERP: shown as they are, in whatever direction they run. */
  said?: string | null
}

type Props = {
  rows: readonly SendRow[]
  /** How many of each kind, in sentences. */
  sentences: readonly string[]
  label: string
  /** Heads the column that says what becomes of an order. */
  header: string
}

/** Several orders, and what will become or became of each. */
export function SendRows({ rows, sentences, label, header }: Props) {
  const { t } = useTranslation('adminOrders')
  return (
    <>
      <ul className={css.sums} role="status">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <PlainTable
        label={label}
        rows={rows}
        rowKey={({ orderId }) => orderId}
        columns={[
          { id: 'number', header: t('column.number'), cell: ({ number }) => <bdi>{number}</bdi>, rowHeader: true },
          { id: 'company', header: t('column.company'), cell: ({ companyName }) => companyName },
          { id: 'what', header, cell: (row) => <What row={row} /> },
        ]}
      />
    </>
  )
}

function What({ row: { tone, text, said } }: { row: SendRow }) {
  const ToneIcon = icons[tone]
  return (
    <span className={css.what} data-tone={tone}>
      <ToneIcon size={16} stroke={1.9} aria-hidden />
      <span>
        {text}
        {said && (
          <bdi className={css.said} dir="auto">
            {said}
          </bdi>
        )}
      </span>
    </span>
  )
}
