import { Button } from '@mantine/core'

type Props = {
  label: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

/** A choice of one that takes effect at once. */
export function Tabs({ label, options, value, onChange }: Props) {
  return (
    <div role="group" aria-label={label}>
      {options.map((option) => (
        <Button
          key={option.value}
          size="compact-sm"
          variant={option.value === value ? 'light' : 'subtle'}
          color={option.value === value ? undefined : 'gray'}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </Button>
      ))}
    </div>
  )
}
