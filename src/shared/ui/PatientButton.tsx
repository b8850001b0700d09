import type { ComponentPropsWithRef } from 'react'

type Props = ComponentPropsWithRef<'button'> & { 'data-loading'?: boolean }

/** What a button is made of: one that was disabled while its work is under way would lose the focus to nowhere. */
export function PatientButton({ type, disabled, onClick, ...rest }: Props) {
  const wait = rest['data-loading']
    ? { 'aria-disabled': true, onClick: (event: { preventDefault: () => void }) => event.preventDefault() }
    : { disabled, onClick }
  return type === 'submit' ? <button {...rest} type="submit" {...wait} /> : <button {...rest} type="button" {...wait} />
}
