import { useTranslation } from 'react-i18next'
import { Chip } from '@/shared/ui/Chip'
import type { CurrentView } from './current-view'
import css from './saved-views.module.css'
import { useViewActs } from './use-view-acts'

/**
 * What a view asks for and its list does not know, perhaps not any more: kept and said, rather than dropped without a
 * word. To take it away is to save the view as it works.
 */
export function InvalidFilters({ view }: { view: CurrentView }) {
  const { t } = useTranslation('lists')
  const acts = useViewActs(view)
  const { active, address } = view
  if (!active) return null
  return address.unknownIn(active).map(([name, value]) => (
    <span key={name} className={css.unknown}>
      <Chip name={t('view.unknownFilter', { name })} value={value} onRemove={() => acts.save(active)} />
    </span>
  ))
}
