import type { ReactNode } from 'react'
import type { MailMessageId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import type { MailSide } from './mail.queries'

export const MailLink = ({ side, id, children }: { side: MailSide; id: MailMessageId; children: ReactNode }) =>
  side === 'account' ? (
    <AppLink to="/account/mailbox/$threadId" params={{ threadId: id }} look="ink">
      {children}
    </AppLink>
  ) : (
    <AppLink to="/admin/mailbox/$threadId" params={{ threadId: id }} look="ink">
      {children}
    </AppLink>
  )
