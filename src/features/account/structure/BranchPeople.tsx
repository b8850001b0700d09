import { useTranslation } from 'react-i18next'
import type { BranchDetail } from '@/contract/structure'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import css from './structure.module.css'

export function BranchPeople({ people }: Pick<BranchDetail, 'people'>) {
  const { t } = useTranslation('structure')
  const seesTeam = useCan('team.view')
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
              {seesTeam ? (
                <AppLink to="/account/team/$userId" params={{ userId: id }} look="ink">
                  <bdi>{name}</bdi>
                </AppLink>
              ) : (
                <bdi>{name}</bdi>
              )}
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
