import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { Dock } from '@/shared/ui/Dock'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { WithRail } from '@/shared/ui/WithRail'
import { BringLines } from './BringLines'
import { EntryForm } from './EntryForm'
import { FillBasket } from './FillBasket'
import { QuickLines } from './QuickLines'
import { QuickProgress } from './QuickProgress'
import { QuickSummary } from './QuickSummary'
import { QuickViews, type QuickView } from './QuickViews'
import { countLooks, lookOf, readyGoods } from './quick-lines'
import { openQuickOrder, useQuickOrder } from './quick-order.store'
import { useChecker } from './use-checker'
import css from './quick-order.module.css'

/** ORD-16: many products at once, typed, pasted or brought as a file, put right here before they are in the basket. */
export function QuickOrderPage() {
  const { t } = useTranslation('quickOrder')
  const { user } = useSession()
  const format = useFormat()
  const small = useSmallScreen()
  useState(() => openQuickOrder(user.id))
  const lines = useQuickOrder((state) => state.lines)
  const checker = useChecker()
  const [view, setView] = useState<QuickView>('all')
  const counts = countLooks(lines)
  const shown = view === 'all' ? lines : lines.filter((line) => (view === 'ready') === (lookOf(line) === 'ready'))

  return (
    <>
      <PageHeader
        title={t('title')}
        count={
          lines.length > 0 ? t('count', { count: lines.length, formatted: format.number(lines.length) }) : undefined
        }
        sub={t('sub')}
        actions={
          <LinkButton variant="default" to="/account/templates">
            {t('templates')}
          </LinkButton>
        }
      />
      <WithRail
        railLabel={t('summary.title')}
        rail={lines.length > 0 && <QuickSummary lines={lines} counts={counts} />}
      >
        <div className={css.main}>
          <EntryForm />
          <BringLines />
          {checker.error !== null && <ProblemNotice error={checker.error} onRetry={checker.retry} compact />}
          <QuickProgress done={checker.done} total={checker.total} waiting={checker.waiting} />
          {lines.length === 0 ? (
            <EmptyState title={t('empty.title')} hint={t('empty.text')} />
          ) : (
            <>
              <QuickViews view={view} counts={counts} total={lines.length} onView={setView} />
              <QuickLines key={view} lines={shown} total={shown.length} />
            </>
          )}
        </div>
      </WithRail>
      {small && lines.length > 0 && (
        <Dock>
          <FillBasket goods={readyGoods(lines)} counts={counts} />
        </Dock>
      )}
    </>
  )
}
