import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

/** A field that says what was typed when somebody is done with it: on Enter, or when they leave it. */
export const useCommitted = (stored: string, onCommit: (text: string) => void) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    if (typed !== null && typed.trim() !== stored) onCommit(typed.trim())
    setTyped(null)
  }
  return {
    value: typed ?? stored,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') commit()
      if (event.key === 'Escape') setTyped(null)
    },
  }
}
