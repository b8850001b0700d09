import { useTranslation } from 'react-i18next'
import type { BranchDetail } from '@/contract/branch-detail'
import { Section } from '@/shared/ui/Section'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'

export function BranchPeople({ people }: Pick<BranchDetail, 'people'>) {
  const { t } = useTranslation('structure')
  const place = useStructurePlace()
  return (
    <Section
      title={t('people.title')}
      more={<span className="cap">{t('people.count', { count: people.length })}</span>}
    >
      {people.length === 0 ? (
        <p className="dim">{t('people.none')}</p>
      ) : (
        <ul className={css.people}>
          {people.map(({ id, name, state, mayOrder }) => (
            <li key={id}>
              {place.person(id, name)}
              <span className="cap">
                {state === 'active' ? t(mayOrder ? 'people.orders' : 'people.ordersNot') : t(`people.state.${state}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
