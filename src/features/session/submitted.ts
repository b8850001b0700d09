import type { FormEvent } from 'react'

/** Reads a form of this panel by field names: nobody needs more of it than its values at the moment of sending. */
export const submitted = (use: (value: (name: string) => string) => void) => (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  const data = new FormData(event.currentTarget)
  use((name) => String(data.get(name) ?? ''))
}
