import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { LineChoice } from '@/entities/product/configurator/LineChoice'
import { configuratorQuery } from '@/entities/product/configurator.queries'
import { DocNumber } from '@/shared/ui/DocNumber'
import { configuredAs, type Wish } from './wanted'
import css from './wanted.module.css'

type Props = {
  line: Wish
  error: ReactNode
  /** It has just been begun: what is typed next goes there. */
  isBegun: boolean
  onChange: (part: Partial<Wish>) => void
}

const focus = (field: HTMLInputElement | null): void => field?.focus()

/** What is wanted: a product, or words where the catalogue has none. */
export function WantedGoods({ line, error, isBegun, onChange }: Props) {
  const { t } = useTranslation('quotes')
  if (line.productId === null)
    return (
      <TextInput
        ref={isBegun ? focus : undefined}
        className={css.words}
        aria-label={t('wanted.words')}
        placeholder={t('wanted.wordsHint')}
        maxLength={quoteLimits.text}
        value={line.text}
        error={error}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    )
  return (
    <div className={css.product}>
      {line.name}
      <span className="cap">
        <DocNumber number={line.sku} />
      </span>
      {line.configurable && (
        <LineChoice
          line={line}
          query={(choice) => configuratorQuery(line.sku, { choice, quantity: line.quantity || undefined })}
          onTake={(product) => onChange(configuredAs(product))}
        />
      )}
      {error && <span className={css.error}>{error}</span>}
    </div>
  )
}
