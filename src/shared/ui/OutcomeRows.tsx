import { IconCircleCheck, IconCircleX, IconClock, IconEqual } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './OutcomeRows.module.css'
import { PlainTable } from './PlainTable'

const icons = { good: IconCircleCheck, neutral: IconEqual, warn: IconClock, bad: IconCircleX } as const

export type OutcomeRow = {
  id: string
  name: ReactNode
  companyName: string
  tone: keyof typeof icons
  text: string
  /** Words from outside: shown as they are, in whatever direction they run. */
  said?: string | null
}

type Props = {
  rows: readonly OutcomeRow[]
  /** How many of each kind, in sentences. */
  sentences: readonly string[]
  label: string
  heads: { name: string; company: string; outcome: string }
}

/** Several records, and what will become or became of each. */
export function OutcomeRows({ rows, sentences, label, heads }: Props) {
  return (
    <>
      <div role="status">
        <ul className={css.sums}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <PlainTable
        label={label}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: heads.name, cell: ({ name }) => <bdi dir="auto">{name}</bdi>, rowHeader: true },
          { id: 'company', header: heads.company, cell: ({ companyName }) => <bdi dir="auto">{companyName}</bdi> },
          { id: 'what', header: heads.outcome, cell: (row) => <What row={row} /> },
        ]}
      />
    </>
  )
}

function What({ row: { tone, text, said } }: { row: OutcomeRow }) {
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
