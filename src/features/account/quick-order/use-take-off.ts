import { useTranslation } from 'react-i18next'
import { notify } from '@/shared/lib/notify'
import { clearLines, putBack, removeLine, useQuickOrder } from './quick-order.store'

/** Takes lines off at once, with a way back. */
export const useTakeOff = () => {
  const { t } = useTranslation('quickOrder')
  const takenOff = (title: string, act: () => void): void => {
    const { lines } = useQuickOrder.getState()
    act()
    const left = new Set(useQuickOrder.getState().lines.map(({ key }) => key))
    const taken = new Set(lines.map(({ key }) => key).filter((key) => !left.has(key)))
    notify({ title, tone: 'info', action: { label: t('removed.undo'), run: () => putBack(lines, taken) } })
  }
  return {
    remove: (key: number, name: string): void => takenOff(t('removed.one', { name }), () => removeLine(key)),
    clear: (): void => takenOff(t('removed.all'), clearLines),
  }
}
