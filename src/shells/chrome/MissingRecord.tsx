import { Suspense } from 'react'
import type { ApiProblem } from '@/api/problem'
import type { UserId } from '@/domain/ids'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './chrome.module.css'
import { NotFoundScreen } from './NotFoundScreen'

const Elsewhere = lazyPart(() => import('@/features/session/companies/Elsewhere').then(({ Elsewhere }) => Elsewhere), {
  quiet: true,
})

/** SEC-04: a record that is not there for this company; the backend says when another company of the person has it. */
export function MissingRecord({ problem }: Pick<ApiProblem, 'problem'>) {
  const { account, company } = problem.params ?? {}
  if (!account || !company) return <NotFoundScreen />
  return (
    <div className={css.screen} data-testid="elsewhere">
      <Suspense>
        <Elsewhere accountId={account as UserId} company={String(company)} />
      </Suspense>
    </div>
  )
}
