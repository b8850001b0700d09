import { IconUserShare } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserId } from '@/domain/ids'
import { impersonationQueries } from '@/entities/impersonation/impersonation.queries'
import { askFirst } from '@/shared/forms/leaving'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useCan } from '../use-session'

const ActAsDialog = lazyPart(() => import('./ActAsDialog').then(({ ActAsDialog }) => ActAsDialog))

type Props = { userId: UserId; name: string; size?: 'xs' | 'sm' }

/** ADM-09: the way into somebody's account, or why there is none. Nothing for those who may not know the account. */
export function ActAsButton({ userId, name, size }: Props) {
  const { t } = useTranslation('impersonation')
  const refusalText = useRefusal()
  const maySee = useCan('accounts.view')
  const facts = useQuery({ ...impersonationQueries.of(userId), enabled: maySee })
  const [asks, setAsks] = useState(false)
  const allowed = facts.data?.allowedActions.find(({ action }) => action === 'impersonate')
  if (!maySee || !allowed) return null
  return (
    <>
      <ActionButton
        variant="default"
        size={size}
        leftSection={<IconUserShare size={15} stroke={1.8} aria-hidden />}
        disabledReason={refusalText(allowed)}
        onClick={() => askFirst(() => setAsks(true))}
      >
        {t('start.open')}
      </ActionButton>
      {asks && (
        <Suspense>
          <ActAsDialog userId={userId} name={name} onClose={() => setAsks(false)} />
        </Suspense>
      )}
    </>
  )
}
