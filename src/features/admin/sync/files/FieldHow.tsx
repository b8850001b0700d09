import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileField } from '@/domain/files/fields'
import { type DateOrder, dateOrders, type FieldRule, type FieldTransform } from '@/domain/files/vocabulary'
import { useFieldName } from './file-words'
import css from './sync-files.module.css'

type Props = { field: FileField; rule: FieldRule; disabled: boolean; onChange: (rule: FieldRule) => void }

const without = (rule: FieldRule, kind: FieldTransform['kind']): FieldTransform[] =>
  rule.transforms.filter((each) => each.kind !== kind)

/** What is done to the values of a field before they are read, as far as its kind needs it. */
export function FieldHow({ field, rule, disabled, onChange }: Props) {
  const { kind } = field
  if (kind === 'money' || kind === 'integer')
    return <NumberHow field={field} rule={rule} disabled={disabled} onChange={onChange} />
  if (kind === 'date' || kind === 'instant')
    return <DateHow field={field} rule={rule} disabled={disabled} onChange={onChange} />
  if (kind === 'flag' || typeof kind === 'object')
    return <ValueHow field={field} rule={rule} disabled={disabled} onChange={onChange} />
  return null
}

function NumberHow({ field, rule, disabled, onChange }: Props) {
  const { t } = useTranslation('syncFiles')
  const name = useFieldName()(field.name)
  const factor = rule.transforms.find((each) => each.kind === 'unitFactor')?.factor
  const [text, setText] = useState(factor === undefined ? '' : String(factor))
  return (
    <div className={css.how}>
      <Checkbox
        label={t('mapping.decimalComma')}
        aria-label={t('mapping.commaOf', { field: name })}
        checked={rule.transforms.some((each) => each.kind === 'decimalComma')}
        disabled={disabled}
        onChange={(event) => {
          const others = without(rule, 'decimalComma')
          onChange({
            ...rule,
            transforms: event.currentTarget.checked ? [{ kind: 'decimalComma' }, ...others] : others,
          })
        }}
      />
      <span className="cap">{t('mapping.factor')}</span>
      <TextInput
        aria-label={t('mapping.factorOf', { field: name })}
        inputMode="decimal"
        value={text}
        disabled={disabled}
        onChange={(event) => {
          setText(event.currentTarget.value)
          const next = Number(event.currentTarget.value.replace(',', '.'))
          const others = without(rule, 'unitFactor')
          onChange({ ...rule, transforms: next > 0 ? [...others, { kind: 'unitFactor', factor: next }] : others })
        }}
      />
    </div>
  )
}

function DateHow({ field, rule, disabled, onChange }: Props) {
  const { t } = useTranslation('syncFiles')
  const name = useFieldName()(field.name)
  return (
    <NativeSelect
      aria-label={t('mapping.dateOf', { field: name })}
      value={rule.transforms.find((each) => each.kind === 'dateFormat')?.order ?? 'ymd'}
      disabled={disabled}
      data={dateOrders.map((value) => ({ value, label: t(`date.${value}`) }))}
      onChange={(event) => {
        const order = event.currentTarget.value as DateOrder
        onChange({ ...rule, transforms: [...without(rule, 'dateFormat'), { kind: 'dateFormat', order }] })
      }}
    />
  )
}

const printPairs = (rule: FieldRule): string =>
  rule.transforms
    .find((each) => each.kind === 'valueMap')
    ?.pairs.map(({ from, to }) => `${from} = ${to}`)
    .join(', ') ?? ''

const readPairs = (text: string): { from: string; to: string }[] =>
  text.split(',').flatMap((part) => {
    const [from = '', to = ''] = part.split('=').map((each) => each.trim())
    return from && to ? [{ from, to }] : []
  })

function ValueHow({ field, rule, disabled, onChange }: Props) {
  const { t } = useTranslation('syncFiles')
  const name = useFieldName()(field.name)
  const [text, setText] = useState(printPairs(rule))
  return (
    <TextInput
      aria-label={t('mapping.valuesOf', { field: name })}
      placeholder={t('mapping.valuesHint')}
      value={text}
      disabled={disabled}
      onChange={(event) => {
        setText(event.currentTarget.value)
        const pairs = readPairs(event.currentTarget.value)
        const others = without(rule, 'valueMap')
        onChange({ ...rule, transforms: pairs.length > 0 ? [{ kind: 'valueMap', pairs }, ...others] : others })
      }}
    />
  )
}
