import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { getSession, type Session } from '@/contract/session'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './DemoPeople.module.css'
import { callBackend } from './demo-api'

type Person = { name: string; email: string; company: string | null; shows: string }

/** One-click people of the demo, each with what they are good for showing. */
export function DemoPeople({ onEnter }: { onEnter: (session: Session) => void }) {
  const { t } = useTranslation('demo')
  const people = useQuery({
    queryKey: ['public', 'demo', 'people'],
    queryFn: async () => {
      const reply = await callBackend<Person[] | { people: Person[] }>('people')
      return Array.isArray(reply) ? reply : reply.people
    },
  })
  const enter = useMutation({
    mutationFn: async (email: string) => {
      await callBackend('sign-in', { email })
      return call(getSession, {})
    },
    onSuccess: ({ session }) => session && onEnter(session),
  })
  return (
    <section className={css.people} aria-label={t('people.title')} data-testid="demo-people">
      <h2>{t('people.title')}</h2>
      {people.isPending && <SkeletonText lines={5} />}
      {(people.error ?? enter.error) && <ProblemNotice error={people.error ?? enter.error} compact />}
      <ul>
        {people.data?.map(({ name, email, company, shows }) => (
          <li key={email}>
            <button type="button" disabled={enter.isPending} onClick={() => enter.mutate(email)}>
              <b>{name}</b>
              {company && <span className="dim"> {t('people.company', { company })}</span>}
              <small>{shows}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
