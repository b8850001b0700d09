import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isPermission } from '@/domain/permissions/catalogue'
import { AccessExplainer } from '@/entities/access/AccessExplainer'
import { useCan } from '@/features/session/use-session'
import { PageHeader } from '@/shared/ui/PageHeader'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import css from './access-page.module.css'
import { PersonChoice } from './PersonChoice'

const routeApi = getRouteApi('/admin/_gate/access')

/** "Who may do what": for anybody the reader may know, with the chain of everything that decides. */
export function AccessPage() {
  const { t } = useTranslation('access')
  const navigate = routeApi.useNavigate()
  const search = routeApi.useSearch()
  const seesStaff = useCan('administrators.view')
  const side = seesStaff ? (search.side ?? 'account') : 'account'
  const { person, right } = search
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <Section title={t('person')} className={css.people}>
        {seesStaff && (
          <RadioCards
            label={t('person')}
            name="side"
            value={side}
            options={(['account', 'admin'] as const).map((value) => ({
              value,
              label: t(value === 'account' ? 'buyers' : 'staff'),
            }))}
            onChange={(next) =>
              void navigate({ search: { side: next === 'admin' ? 'admin' : undefined }, replace: true })
            }
          />
        )}
        <PersonChoice
          key={side}
          side={side}
          person={person}
          onChoose={(userId) => void navigate({ search: (before) => ({ ...before, person: userId }), replace: true })}
        />
      </Section>
      {person && (
        <Section title={t('section')}>
          <AccessExplainer
            key={`${side} ${person}`}
            userId={person}
            side={side}
            permission={right && isPermission(right) ? right : undefined}
            onPermission={(permission) =>
              void navigate({ search: (before) => ({ ...before, right: permission }), replace: true })
            }
          />
        </Section>
      )}
    </>
  )
}
