import { TextInput } from '@mantine/core'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import { nextOrderable } from '@/domain/quantity'
import { templateLimits } from '@/domain/templates/vocabulary'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { GoodsName } from '@/entities/product/GoodsName'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { useUnit } from '@/entities/product/use-unit'
import { goodsLink } from '@/features/session/GoodsLink'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useSteady } from '@/shared/lib/use-steady'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { LineOrder } from './LineOrder'
import type { TemplateForm } from './TemplateEditor'
import { type KeptLine, keptOf } from './template-form'
import css from './templates.module.css'

type Props = { form: TemplateForm; readOnly: boolean }

export function TemplateLines({ form, readOnly }: Props) {
  const { t } = useTranslation('orderTemplates')
  const [search, setSearch] = useState('')
  const { lines } = form.values
  const set = (next: KeptLine[]): void => form.setValue('lines', next)
  const acts = useSteady({
    onLines: set,
    onChange: (key: string, part: Partial<KeptLine>) =>
      set(lines.map((line) => (line.key === key ? { ...line, ...part } : line))),
  })

  return (
    <Section title={t('form.lines')} more={t('count.lines', { count: lines.length })}>
      {lines.length === 0 && <p className={css.hint}>{t('form.noLines')}</p>}
      {lines.length > 0 && <LinesTable lines={lines} errors={form.errors} readOnly={readOnly} {...acts} />}
      {!readOnly && lines.length < templateLimits.lines && (
        <div className={css.add}>
          <ProductPicker
            label={t('form.add')}
            placeholder={t('form.addHint')}
            value={search}
            onChange={setSearch}
            onPick={(hit) => {
              setSearch('')
              const line = keptOf(hit)
              if (!lines.some(({ key }) => key === line.key)) set([...lines, line])
            }}
          />
        </div>
      )}
    </Section>
  )
}

type TableProps = {
  lines: KeptLine[]
  errors: TemplateForm['errors']
  readOnly: boolean
  onLines: (lines: KeptLine[]) => void
  onChange: (key: string, part: Partial<KeptLine>) => void
}

/** The form copies all its values with every change: what can change of a line tells whether it has. */
const isSame = (before: TableProps, now: TableProps): boolean =>
  before.readOnly === now.readOnly &&
  before.lines.length === now.lines.length &&
  JSON.stringify(before.errors) === JSON.stringify(now.errors) &&
  now.lines.every(({ key, quantity, note }, at) => {
    const line = before.lines[at]
    return line?.key === key && line.quantity === quantity && line.note === note
  })

/** Drawn anew only with its lines: whoever types the name of a long template does not wait for a hundred fields. */
const LinesTable = memo(function LinesTable({ lines, errors, readOnly, onLines, onChange }: TableProps) {
  const { t } = useTranslation('orderTemplates')
  const unit = useUnit()
  const errorOf = (line: KeptLine, field: string) => errors[`lines.${lines.indexOf(line)}.${field}`]
  return (
    <PlainTable
      label={t('form.lines')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'product',
          header: t('line.product'),
          rowHeader: true,
          cell: (line) => (
            <GoodsName goods={line} link={goodsLink}>
              {line.configuration && <ConfigurationText configuration={line.configuration} />}
              {errorOf(line, 'productId') && <span className={css.error}>{errorOf(line, 'productId')}</span>}
              {errorOf(line, 'choices') && <span className={css.error}>{t('line.configure')}</span>}
            </GoodsName>
          ),
        },
        {
          id: 'quantity',
          header: t('line.quantity'),
          cell: (line) => (
            <QuantityInput
              className={css.quantity}
              hideLabel
              label={t('line.quantityOf', { name: line.name })}
              value={line.quantity}
              min={nextOrderable(0, line)}
              max={maxLineQuantity}
              multiple={line.multiple}
              unit={unit(line.unit)}
              disabled={readOnly}
              error={errorOf(line, 'quantity')}
              onChange={(quantity) => onChange(line.key, { quantity })}
            />
          ),
        },
        {
          id: 'price',
          header: t('line.price'),
          align: 'end',
          cell: ({ price }) => price && <MoneyText value={price} />,
        },
        {
          id: 'note',
          header: t('line.note'),
          cell: (line) => (
            <TextInput
              className={css.note}
              aria-label={t('line.noteOf', { name: line.name })}
              maxLength={templateLimits.lineNote}
              value={line.note}
              onChange={(event) => onChange(line.key, { note: event.currentTarget.value })}
            />
          ),
        },
        {
          id: 'order',
          header: t('line.order'),
          hideHeader: true,
          cardCorner: true,
          cell: (line) => !readOnly && <LineOrder lines={lines} line={line} onChange={onLines} />,
        },
      ]}
    />
  )
}, isSame)
