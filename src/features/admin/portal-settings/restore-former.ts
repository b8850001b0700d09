import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { SettingsChange } from '@/contract/admin/settings-history'
import type { Endpoint } from '@/contract/endpoint'
import type { SettingName } from '@/domain/settings/values'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'

/** A whole state before a change, or one value of it. */
export type Former = { change: SettingsChange; name: SettingName | undefined }

/** Brings a former state back, and shows anew what was asked about where it has changed while it was looked at. */
export const useRestore = <I, R>(endpoint: Endpoint<I, R>, queryKey: QueryKey) => {
  const client = useQueryClient()
  return useMutation({
    ...mutation(endpoint),
    onError: (problem: ApiProblem) => {
      if (!ApiProblem.is(problem, 'conflict/stale')) return
      client.setQueryData(queryKey, problem.problem.current)
      void client.invalidateQueries({ queryKey: portalSettingsQueries.effects() })
    },
  })
}
