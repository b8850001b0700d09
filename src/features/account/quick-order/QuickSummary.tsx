import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { templateLimits } from '@/domain/templates/vocabulary'
import { handLines } from '@/entities/template/handed-lines.store'
import { useCan, useSession } from '@/features/session/use-session'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { useFormat } from '@/shared/i18n/use-format'
import { FillBasket } from './FillBasket'
import { askableGoods, type QuickLine, type QuickLook, readyGoods, readyTotal } from './quick-lines'
import { acceptAll } from './quick-order.store'
import { useCorrectedFile } from './use-corrected-file'
import { useTakeOff } from './use-take-off'
import css from './quick-order.module.css'

type Props = { lines: readonly QuickLine[]; counts: Readonly<Record<QuickLook, number>> }

/** What is ready and what is not, and where it goes from here. */
export function QuickSummary({ lines, counts }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  const small = useSmallScreen()
  const navigate = useNavigate()
  const { user } = useSession()
  const mayAsk = useCan('quotes.request')
  const saveFile = useCorrectedFile()
  const takeOff = useTakeOff()
  const goods = readyGoods(lines)
  const askable = askableGoods(lines)
  const total = readyTotal(lines)
  const handleKeep = (): void => {
    handLines(user.id, goods.slice(0, templateLimits.lines))
    void navigate({ to: '/account/templates/new', search: { from: 'list' } })
  }
  const handleAsk = (): void => {
    handLines(user.id, askable)
    void navigate({ to: '/account/quotes/new', search: { from: 'list' } })
  }
  return (
    <Card>
      <SummaryList
        items={[
          { label: t('summary.ready'), value: format.number(counts.ready) },
          { label: t('summary.adjust'), value: format.number(counts.adjust) },
          { label: t('summary.fix'), value: format.number(counts.fix) },
        ]}
        total={{ label: t('summary.total'), value: total && <MoneyText value={total} strong /> }}
      />
      <div className={css.actions}>
        {counts.adjust > 0 && (
          <Button variant="light" onClick={acceptAll}>
            {t('summary.acceptAll', { count: counts.adjust, formatted: format.number(counts.adjust) })}
          </Button>
        )}
        {!small && <FillBasket goods={goods} counts={counts} />}
        {goods.length > 0 && (
          <Button variant="default" onClick={handleKeep}>
            {t('summary.toTemplate')}
          </Button>
        )}
        {askable.length > 0 && mayAsk && (
          <Button variant="default" onClick={handleAsk}>
            {t('summary.toQuote')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          onClick={() => saveFile(lines)}
        >
          {t('summary.file')}
        </Button>
        <Button variant="subtle" color="gray" onClick={takeOff.clear}>
          {t('summary.clear')}
        </Button>
      </div>
    </Card>
  )
}
