import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './quotes.module.css'

/** QUO-05: all that stands between the quote and an order; nothing is left to find out at the last step. */
export function QuoteMissing({ quote }: { quote: QuoteDetail }) {
  const { status, missing, validUntil } = quote
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const refusalText = useRefusalText()
  const unmade = useUnmade(quote)
  if (missing.length === 0)
    return (
      <Notice
        tone="good"
        title={validUntil ? t('missing.ready', { date: format.date(validUntil) }) : t('missing.readyOpen')}
      />
    )
  const [first, ...others] = missing.flatMap((reason) =>
    // Which of them, and who helps, says more than that there are some.
    reason.code === 'state.lineProblems' && unmade.length > 0 ? unmade : (refusalText(reason) ?? []),
  )
  if (status === 'ordered' || status === 'withdrawn') return <Notice tone="info" title={first ?? ''} />
  return (
    <Notice
      tone={status === 'requested' ? 'info' : 'warn'}
      title={others.length > 0 ? t('missing.title') : (first ?? '')}
    >
      {others.length > 0 && (
        <ul className={css.missing}>
          {[first, ...others].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** PRD-02: goods that the rules of today do not allow as they were quoted, and whom to call. */
function useUnmade({ status, versions, salesContact: { name: person, phone } }: QuoteDetail): string[] {
  const { t } = useTranslation('quotes')
  if (status === 'requested') return []
  const lines = versions[0]?.lines ?? []
  const names = lines.flatMap(({ problems, name }) => (problems.includes('configuration') ? [name] : []))
  const isAll = lines.every(({ problems }) => problems.length === 0 || problems.includes('configuration'))
  return isAll ? [...new Set(names)].map((name) => t('missing.configuration', { name, person, phone })) : []
}
