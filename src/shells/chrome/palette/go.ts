import type { AnyRouter } from '@tanstack/react-router'
import { closePalette } from '../palette.store'

type Target = { to: string; params?: Record<string, string>; search?: Readonly<Record<string, unknown>> }

/** Opens what was chosen. The address comes out of data, so that the router's types cannot know it. */
export const go = (router: AnyRouter, { to, params, search = {} }: Target): void => {
  closePalette()
  void router.navigate({ to, params, search } as never)
}
