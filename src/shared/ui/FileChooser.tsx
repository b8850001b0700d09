import { Button } from '@mantine/core'
import { useRef } from 'react'

type Props = {
  label: string
  /** Endings or media types that the browser's dialog offers. */
  accept: string
  multiple?: boolean
  pending: boolean
  variant?: 'default'
  onFiles: (files: readonly File[]) => void
}

/** A button that opens the browser's dialog for files. The same file can be chosen again. */
export function FileChooser({ label, accept, multiple, pending, variant, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} loading={pending} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
