import { IconBan, IconCircleCheck, IconClock, IconUsers } from '@tabler/icons-react'
import type { TextRelease } from '@/contract/admin/translations/releases'
import type { StatusLook } from '@/shared/ui/status-look'

/** Icon and colour of what became of a release. */
export const lookOf = ({ state, audience, stopped }: TextRelease): StatusLook => {
  if (state === 'scheduled') return { icon: IconClock, tone: 'info' }
  if (state === 'stopped') return { icon: IconBan, tone: stopped === 'findings' ? 'bad' : 'neutral' }
  return audience === 'staff' ? { icon: IconUsers, tone: 'info' } : { icon: IconCircleCheck, tone: 'good' }
}
