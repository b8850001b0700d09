import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileField } from '@/domain/files/fields'
import type { FieldRule } from '@/domain/files/vocabulary'
import { useFieldName } from './file-words'
import css from './sync-files.module.css'

type Props = {
  field: FileField
  rule: FieldRule | undefined
  columns: readonly { name: string }[]
  disabled: boolean
  onChange: (rule: FieldRule | null) => void
}

const none = 'none'
const constant = 'constant'
const column = 'column:'

/** Where the value of one field comes from: a column, a constant, or nowhere. */
export function FieldSource({ field, rule, columns, disabled, onChange }: Props) {
  const { t } = useTranslation('syncFiles')
  const name = useFieldName()(field.name)
  const value = !rule ? none : rule.from.kind === 'constant' ? constant : column + rule.from.column
  const transforms = rule?.transforms ?? []
  const choose = (next: string): void => {
    if (next === none) onChange(null)
    else if (next === constant) onChange({ field: field.name, from: { kind: 'constant', value: '' }, transforms })
    else onChange({ field: field.name, from: { kind: 'column', column: next.slice(column.length) }, transforms })
  }
  return (
    <div className={css.how}>
      <NativeSelect
        aria-label={t('mapping.columnOf', { field: name })}
        value={value}
        disabled={disabled}
        data={[
          { value: none, label: t('mapping.none') },
          { value: constant, label: t('mapping.constant') },
          ...columns.map((each) => ({ value: column + each.name, label: each.name })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {rule?.from.kind === 'constant' && (
        <TextInput
          aria-label={t('mapping.constantOf', { field: name })}
          value={rule.from.value}
          maxLength={200}
          disabled={disabled}
          onChange={(event) => onChange({ ...rule, from: { kind: 'constant', value: event.currentTarget.value } })}
        />
      )}
    </div>
  )
}
