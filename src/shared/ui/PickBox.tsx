import type { MouseEvent } from 'react'
import css from './PickBox.module.css'

type Props = {
  label: string
  checked: boolean
  /** Some of what the box stands for is picked. */
  mixed?: boolean
  /** With the click, because Shift picks a range. */
  onPick: (event: MouseEvent<HTMLInputElement>) => void
  /** In a grid that is one tab stop. */
  tabIndex?: number
}

/** The box that picks a row. The browser's own, because a page of a list holds dozens of them. */
export function PickBox({ label, checked, mixed = false, onPick, tabIndex }: Props) {
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = mixed
      }}
      type="checkbox"
      className={css.box}
      aria-label={label}
      checked={checked}
      tabIndex={tabIndex}
      // A click carries what the change does not: whether Shift was held.
      onChange={() => undefined}
      onClick={onPick}
    />
  )
}
