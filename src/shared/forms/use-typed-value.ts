import { useState } from 'react'

/**
 * Keeps what a person types apart from the value it means: half-typed text stays as it is, and the field shows the
 * value in its proper form when it is left. `undefined` from `parse` means unreadable and is passed on as null.
 */
export const useTypedValue = <Value>(
  value: Value | null,
  onChange: ((value: Value | null) => void) | undefined,
  show: (value: Value) => string,
  parse: (text: string) => Value | undefined,
) => {
  const [text, setText] = useState(value === null ? '' : show(value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setText(value === null ? '' : show(value))
  }
  const emit = (next: Value | null): void => {
    setKnown(next)
    onChange?.(next)
  }
  return {
    text,
    unreadable: text.trim() !== '' && parse(text) === undefined,
    type: (typed: string): void => {
      setText(typed)
      emit(typed.trim() === '' ? null : (parse(typed) ?? null))
    },
    settle: (): void => {
      const parsed = parse(text)
      if (parsed !== undefined) setText(show(parsed))
    },
    set: (next: Value): void => {
      setText(show(next))
      emit(next)
    },
  }
}
