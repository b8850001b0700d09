import { Button, type ButtonProps } from '@mantine/core'
import { type ComponentPropsWithRef, useId } from 'react'
import { announce } from '@/shared/lib/announce'
import css from './ActionButton.module.css'

type Props = ButtonProps &
  Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps | 'disabled'> & {
    /** Why the action is impossible now. The button stays focusable, so that everybody can learn the reason. */
    disabledReason?: string
    /** Shows the reason under the button instead of only as its hint. */
    reasonBelow?: boolean
  }

export function ActionButton({ disabledReason, reasonBelow, onClick, className, ...rest }: Props) {
  const reasonId = useId()
  if (!disabledReason) return <Button {...rest} className={className} onClick={onClick} />
  return (
    <span className={css.wrap} data-full={rest.fullWidth || undefined}>
      <Button
        {...rest}
        type="button"
        className={className ? `${css.off} ${className}` : css.off}
        aria-disabled
        aria-describedby={reasonId}
        title={disabledReason}
        onClick={(event) => {
          event.preventDefault()
          announce(disabledReason)
        }}
      />
      <span id={reasonId} className={reasonBelow ? css.reason : 'sr'}>
        {disabledReason}
      </span>
    </span>
  )
}
