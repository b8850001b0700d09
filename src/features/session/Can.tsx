import type { ReactNode } from 'react'
import type { Permission } from '@/domain/permissions/catalogue'
import { useCan } from './use-session'

type Props = { permission: Permission; children: ReactNode; otherwise?: ReactNode }

/** Hides what the person may not know of. What they merely may not do is shown disabled, with its reason. */
export function Can({ permission, children, otherwise = null }: Props) {
  return useCan(permission) ? children : otherwise
}
