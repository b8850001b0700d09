import { TextInput } from '@mantine/core'
import type { ConfiguratorOption } from '@/contract/configurator'
import { ChoiceField } from './ChoiceField'
import { NumberField } from './NumberField'
import { useTyped } from './use-typed'
import type { Choose } from './choose'

type Props = { option: ConfiguratorOption; choose: Choose }

export function OptionField({ option, taken, choose }: Props & { taken: string | undefined }) {
  if (option.kind === 'number') return <NumberField option={option} choose={choose} />
  if (option.kind === 'text') return <TextField option={option} choose={choose} />
  return <ChoiceField option={taken === undefined ? option : { ...option, value: taken }} choose={choose} />
}

function TextField({ option, choose }: Props) {
  const typed = useTyped(option.value, (text) => choose([option.code, text]))
  return (
    <TextInput
      label={option.name}
      description={option.hint || undefined}
      maxLength={option.maxLength ?? undefined}
      value={typed.value}
      error={option.faults[0]?.reason}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.settle}
    />
  )
}
