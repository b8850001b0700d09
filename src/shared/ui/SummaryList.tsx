import { Fragment, type ReactNode } from 'react'
import css from './SummaryList.module.css'

type Entry = { label: ReactNode; value: ReactNode }
type Props = { items: readonly Entry[]; total?: Entry }

/** The sum of a document: parts, a rule, the total. */
export function SummaryList({ items, total }: Props) {
  return (
    <dl className={css.sum}>
      {items.map(({ label, value }, index) => (
        <Fragment key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {total && (
        <>
          <dt className={css.grand}>{total.label}</dt>
          <dd className={css.grand}>{total.value}</dd>
        </>
      )}
    </dl>
  )
}
