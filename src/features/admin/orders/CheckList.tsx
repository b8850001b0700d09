import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckGroup } from '@/shared/ui/CheckGroup'

type Props<V extends string> = Omit<ComponentProps<typeof CheckGroup<V>>, 'words'>

/** A filter of the order desk: a group of boxes with the words of its page. */
export function CheckList<V extends string>(props: Props<V>) {
  const { t } = useTranslation('adminOrders')
  const words = {
    searchIn: t('filter.searchIn', { label: props.label }),
    search: t('filter.search'),
    noMatch: t('filter.noMatch'),
  }
  return <CheckGroup {...props} words={words} />
}
