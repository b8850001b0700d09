import { useEffect, useRef, useState } from 'react'

const pauseMs = 350

/** What is being typed counts after a pause, or when the field is left; a newer value from elsewhere replaces it. */
export function useTyped<Value>(value: Value, onTyped: (value: Value) => void) {
  const [draft, setDraft] = useState<{ value: Value; isLeft: boolean } | null>(null)
  const [known, setKnown] = useState(value)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (value !== known) {
    setKnown(value)
    // Who is still typing keeps what is typed, whatever comes back meanwhile.
    if (draft?.isLeft || draft?.value === value) setDraft(null)
  }
  useEffect(() => () => clearTimeout(waiting.current), [])
  const tell = (next: Value): void => {
    clearTimeout(waiting.current)
    if (next !== value) onTyped(next)
  }
  return {
    value: draft ? draft.value : value,
    type: (next: Value): void => {
      setDraft({ value: next, isLeft: false })
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => tell(next), pauseMs)
    },
    settle: (): void => {
      if (!draft) return
      setDraft({ ...draft, isLeft: true })
      tell(draft.value)
    },
  }
}
