import { useTranslation } from 'react-i18next'
import type { QuoteChange } from '@/contract/quotes'

type ChosenAnew = Pick<Extract<QuoteChange, { kind: 'configuration' }>, 'gone' | 'added'>
type Fact = ChosenAnew['gone'][number]

/** PRD-02: what was chosen otherwise than before, option by option. */
export const useChosenAnew = () => {
  const { t } = useTranslation('quotes')
  const fact = ({ name, value }: Fact): string => (value === null ? name : t('diff.fact', { name, value }))
  return ({ gone, added }: ChosenAnew): string[] => {
    const before = new Map(gone.map(({ name, value }) => [name, value]))
    const parts = added.map((now) => {
      const was = before.get(now.name)
      if (!was || now.value === null) return t('diff.with', { fact: fact(now) })
      before.delete(now.name)
      return t('diff.option', { name: now.name, before: was, after: now.value })
    })
    const without = gone.filter((was) => before.has(was.name)).map((was) => t('diff.without', { fact: fact(was) }))
    return [...parts, ...without]
  }
}
