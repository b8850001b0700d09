import { CopyButton } from './CopyButton'
import css from './DocNumber.module.css'

/** Longer than any number: a name stands where others have one. */
const longest = 28

/** A document, part or tracking number: left to right in every language, with tabular figures. */
export function DocNumber({ number, copyable }: { number: string; copyable?: boolean }) {
  const text = (
    <bdi dir="ltr" className={css.number} data-long={number.length > longest || undefined}>
      {number}
    </bdi>
  )
  if (!copyable) return text
  return (
    <span className={css.pair}>
      {text}
      <CopyButton value={number} />
    </span>
  )
}
