import { useTranslation } from 'react-i18next'
import { printCsv, separatorFor } from '@/domain/csv/print-csv'
import { useUnit } from '@/entities/product/use-unit'
import { saveFile } from '@/api/download'
import { useFormat } from '@/shared/i18n/use-format'
import { lookOf, type QuickLine } from './quick-lines'

/** The list as it stands, with what is still wrong beside each line: to be put right elsewhere and brought again. */
export const useCorrectedFile = () => {
  const { t } = useTranslation(['quickOrder', 'catalogue'])
  const { locale } = useFormat()
  const unit = useUnit()
  const faultOf = (line: QuickLine): string => {
    const reason = line.checked?.goods?.reason
    if (reason) return t(`catalogue:notOffered.${reason}`)
    const [problem] = line.checked?.problems ?? []
    return problem ? t(`file.problem.${problem}`) : t(`file.look.${lookOf(line)}`)
  }
  return (lines: readonly QuickLine[]): void => {
    const head = [
      t('file.sku'),
      t('file.quantity'),
      t('file.unit'),
      t('file.goods'),
      t('file.state'),
      t('file.instead'),
    ]
    const rows = lines.map((line) => {
      const { goods, substitutes = [], similar = [] } = line.checked ?? {}
      return [
        line.sku,
        line.quantity,
        goods ? unit(goods.unit) : line.unit,
        goods?.name ?? '',
        faultOf(line),
        [...substitutes, ...similar].map(({ sku }) => sku).join(' '),
      ]
    })
    const text = printCsv([head, ...rows], { separator: separatorFor(locale), bom: true })
    saveFile(new Blob([text], { type: 'text/csv' }), t('file.fileName'))
  }
}
