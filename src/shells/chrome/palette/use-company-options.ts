import { IconSwitchHorizontal } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ownAccountQueries } from '@/entities/security/own-accounts.queries'
import { useSwitchCompany } from '@/features/session/companies/use-switch-company'
import { useSession } from '@/features/session/use-session'
import { placeIn } from '../../place-in'
import { closePalette } from '../palette.store'
import type { Option } from './option'

/** The other companies somebody works for, to go on there. */
export const useCompanyOptions = (): Option[] => {
  const { t } = useTranslation('palette')
  const router = useRouter()
  const { accounts } = useSession()
  const { data } = useQuery({ ...ownAccountQueries.list(), enabled: accounts > 1 })
  const { switchTo } = useSwitchCompany((session) => placeIn(router, session))
  const others = accounts > 1 ? (data?.items ?? []).filter(({ current, state }) => !current && state === 'active') : []
  return others.map(({ id, company: { name }, branch }) => ({
    id: `company-${id}`,
    group: t('actions'),
    label: t('action.switchCompany', { company: name }),
    about: branch,
    icon: IconSwitchHorizontal,
    run: () => {
      closePalette()
      switchTo(id)
    },
  }))
}
