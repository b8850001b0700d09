import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { QuoteStart } from '@/contract/quote-requests'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { usualTotal, type Wish } from './wanted'
import css from './wanted.module.css'

type Props = { start: QuoteStart; lines: readonly Wish[]; pending: boolean }

/** What the request comes to without a quote, and from where on there are any. */
export function RequestSummary({ start: { minimumTotal }, lines, pending }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const usual = usualTotal(lines)
  return (
    <Card>
      <p className={css.hint}>{t('list.lines', { count: lines.length })}</p>
      {usual && (
        <>
          <MoneyText value={usual.sum} size="lg" />
          <p className={css.hint}>{t('request.usual')}</p>
          {usual.unpriced > 0 && (
            <p className={css.hint}>
              {t('request.unpriced', { count: usual.unpriced, formatted: format.number(usual.unpriced) })}
            </p>
          )}
        </>
      )}
      {minimumTotal && (
        <p className={css.hint} data-testid="quote-minimum">
          {t('request.minimum', { amount: format.money(minimumTotal) })}
        </p>
      )}
      <div className={css.act}>
        <Button type="submit" fullWidth loading={pending}>
          {t('request.send')}
        </Button>
        <p className={css.hint}>{t('request.then')}</p>
      </div>
    </Card>
  )
}
