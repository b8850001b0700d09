import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Configurator } from '@/contract/configurator'
import type { configuratorQuery } from '@/entities/product/configurator.queries'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { changed, type Choose, valueIn } from './choose'
import dialog from './dialog.module.css'
import { Drawing } from './Drawing'
import { OptionSections } from './OptionSections'
import { Validity } from './Validity'

type Props = {
  name: string
  /** What a choice means to whoever will have it. */
  query: (choice: string[] | undefined) => ReturnType<typeof configuratorQuery>
  /** What it begins with; what is proposed unless given. */
  choice?: string[] | undefined
  onTake: (product: Configurator) => void
  onClose: () => void
}

/** PRD-01: what a line is to be, chosen on the spot. Nothing of it counts before it is taken over. */
export function ConfigureDialog({ name, query, choice: begun, onTake, onClose }: Props) {
  const { t } = useTranslation('configurator')
  const [choice, setChoice] = useState(begun)
  const result = useQuery({ ...query(choice), placeholderData: keepPreviousData })
  const product = result.data
  const isSettled = !result.isPlaceholderData
  const choose: Choose = (...changes) => setChoice((before) => changed(before ?? product?.choices ?? [], changes))
  return (
    <AppModal opened onClose={onClose} title={t('title', { name })} size="xl">
      {!product && (result.error ? <ProblemNotice error={result.error} /> : <SkeletonText lines={8} />)}
      {product && (
        <div className={dialog.layout} aria-busy={!isSettled}>
          {/* No form: it is opened from within one, and what happens in it would reach that. */}
          <div className={dialog.options} role="group" aria-label={t('options')}>
            <OptionSections
              product={product}
              taken={(option) => (isSettled ? undefined : valueIn(choice, option))}
              choose={choose}
            />
          </div>
          <aside className={dialog.result} aria-label={t('result')}>
            <div className={dialog.drawing}>
              <Drawing drawing={product.drawing} />
            </div>
            {product.dropped.length > 0 && <Notice tone="warn" title={t('dropped')} />}
            <div className={product.isValid ? dialog.fine : undefined}>
              <Validity product={product} choose={choose} />
            </div>
            {result.error && <ProblemNotice error={result.error} compact />}
            <div className={dialog.take}>
              {product.price && (
                <span className={dialog.price} aria-live="polite">
                  <span className="cap">{t('price.one')}</span>
                  <MoneyText value={product.price.unitPrice} size="lg" strong />
                </span>
              )}
              <span className="cap">{t('leadTime', { count: product.leadTimeDays })}</span>
              <div className={dialog.act}>
                <ActionButton
                  fullWidth
                  reasonBelow
                  disabledReason={product.isValid ? undefined : t('invalid.reason')}
                  loading={!isSettled && product.isValid}
                  onClick={() => onTake(product)}
                >
                  {t('action.take')}
                </ActionButton>
              </div>
            </div>
          </aside>
        </div>
      )}
    </AppModal>
  )
}
