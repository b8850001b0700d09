import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type KeptLine, templateTotal } from './template-form'
import css from './templates.module.css'

/** What a template would come to today. */
export function TemplateSum({ lines, children }: { lines: readonly KeptLine[]; children?: ReactNode }) {
  const { t } = useTranslation('orderTemplates')
  const total = templateTotal(lines)
  return (
    <Card>
      <p className={css.sum}>{t('count.lines', { count: lines.length })}</p>
      {total && <MoneyText value={total} size="lg" />}
      {total && <p className={css.hint}>{t('form.today')}</p>}
      {children && <div className={css.sumActions}>{children}</div>}
    </Card>
  )
}
