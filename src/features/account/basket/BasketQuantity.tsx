import { Button } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BasketLine, maxLineQuantity } from '@/contract/basket'
import { nextOrderable } from '@/domain/quantity'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import css from './basket.module.css'

/** Long enough to type a number, short enough to feel immediate. */
const typingPauseMs = 450

type Props = { line: BasketLine; onChange: (quantity: number) => Promise<void> }

/** The quantity of a line. What is typed shows at once; everything else waits for the backend's answer. */
export function BasketQuantity({ line, onChange }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const unit = useUnit()
  const [typed, setTyped] = useState<number | null | undefined>(undefined)

  const save = (quantity: number): void => {
    const done = () => setTyped((now) => (now === quantity ? undefined : now))
    onChange(quantity).then(done, done)
  }
  const saveSoon = useDebouncedCallback(save, { delay: typingPauseMs, flushOnUnmount: true })

  const handleChange = (quantity: number | null): void => {
    setTyped(quantity)
    saveSoon.cancel()
    if (quantity !== null && quantity >= 1 && quantity <= maxLineQuantity && quantity !== line.quantity)
      saveSoon(quantity)
  }
  const fix = nextOrderable(line.quantity, line)
  const problem = line.problems.find((each) => each === 'belowMinimum' || each === 'notAMultiple')
  const shown = typed === undefined ? line.quantity : typed
  const outside = shown !== null && (shown < 1 || shown > maxLineQuantity)

  return (
    <span className={css.quantityCell}>
      <QuantityInput
        className={css.quantity}
        hideLabel
        label={t('line.quantityOf', { name: line.name })}
        value={shown}
        min={1}
        max={maxLineQuantity}
        multiple={line.multiple}
        unit={unit(line.unit)}
        onChange={handleChange}
        // Emptied and left, the line shows again what it has: nobody goes on to pay for what cannot be seen.
        onBlur={({ currentTarget }) => {
          saveSoon.flush()
          if (currentTarget.value.trim() === '') setTyped(undefined)
        }}
        error={
          outside
            ? t('line.outside', { max: format.number(maxLineQuantity) })
            : problem === 'belowMinimum'
              ? t('line.belowMinimum', { minimum: format.number(line.minimum) })
              : problem === 'notAMultiple'
                ? t('line.notAMultiple', { multiple: format.number(line.multiple) })
                : undefined
        }
      />
      {problem && (
        <Button size="xs" variant="subtle" onClick={() => handleChange(fix)}>
          {t('line.fix', { quantity: format.number(fix) })}
        </Button>
      )}
    </span>
  )
}
