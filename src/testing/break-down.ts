import type { World } from './world'

/** More than any page asks before it gives up. */
const times = 20

/**
 * Fails every request to an endpoint until it is mended. Only the next one would not do: on a busy machine what is
 * fetched ahead fails before its list is drawn, and the list then asks again and finds nothing wrong.
 * @returns what mends it.
 */
export const breakDown = async ({ backend, network }: World, endpointId: string, status = 500): Promise<() => void> => {
  await backend.controls({ command: 'failNext', status, endpointId, times })
  return () => network.reset()
}
