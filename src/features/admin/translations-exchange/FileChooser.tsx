import { Button } from '@mantine/core'
import { useRef } from 'react'

type Props = { label: string; pending: boolean; variant?: 'default'; onFiles: (files: readonly File[]) => void }

const types = '.json,.po,.pot,.xlf,.xliff,.csv,.tsv,.xlsx,.zip'

export function FileChooser({ label, pending, variant, onFiles }: Props) {
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
        multiple
        accept={types}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
