import { useTranslation } from 'react-i18next'
import type { ConfiguratorOption } from '@/contract/configurator'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import css from './configurator.module.css'
import type { Choose } from './choose'
import { isPlain, sizeText } from './size-text'
import { useTyped } from './use-typed'

type Props = { option: ConfiguratorOption; choose: Choose }

/** A size: typed or moved, with how far it goes beside the rest of the choice, and the rule that ends it. */
export function NumberField({ option, choose }: Props) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const { code, name, value, number, range, faults } = option
  const isPossible = (typed: number | null): typed is number =>
    typed !== null &&
    number !== null &&
    typed >= number.min &&
    typed <= number.max &&
    (typed - number.min) % number.step === 0
  const typed = useTyped<number | null>(Number(value), (next) => {
    if (isPossible(next)) choose([code, String(next)])
  })
  if (!number) return null
  const { min, max, step, unit } = number
  const written = (size: number): string => sizeText(size, unit, format)
  const words = { min: written(min), max: written(max), step: written(step), unit }
  const known = typed.value ?? Number(value)
  const reasons = range && [range.minReason, range.maxReason].filter((reason) => reason !== null)
  return (
    <div className={css.number}>
      <QuantityInput
        label={name}
        value={typed.value}
        min={min}
        max={max}
        multiple={step}
        unit={unit}
        ungrouped={isPlain(unit)}
        error={isPossible(typed.value) ? faults[0]?.reason : t('range.fault', words)}
        onChange={typed.type}
        onBlur={typed.settle}
      />
      <input
        type="range"
        aria-label={name}
        aria-valuetext={`${written(known)} ${unit}`}
        {...{ min, max, step }}
        value={known}
        onChange={(event) => typed.type(Number(event.currentTarget.value))}
        onPointerUp={typed.settle}
      />
      <p className={css.range}>
        {range ? t('range.fits', { min: written(range.min), max: written(range.max), unit }) : t('range.none')}
        {reasons?.map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
      </p>
    </div>
  )
}
