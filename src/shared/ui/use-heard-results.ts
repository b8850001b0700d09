import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { announce } from '@/shared/lib/announce'

type Shown = { total: number; page: number; range: string | undefined }

/**
 * Says to those who do not see it what a list has come to: how many there are, and of another page of the same rows
 * which of them it has, also when they had been fetched ahead.
 */
export const useHeardResults = (settled: boolean, { total, page, range }: Shown): void => {
  const { t } = useTranslation('common')
  const format = useFormat()
  const told = useRef({ page, total })
  useEffect(() => {
    if (!settled || range === undefined) return
    const isTurned = told.current.page !== page && told.current.total === total
    announce(isTurned ? range : t('table.results', { count: total, formatted: format.number(total) }))
    told.current = { page, total }
  }, [settled, total, page, range, t, format])
}
