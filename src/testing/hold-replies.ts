import { setTransport } from '@/api/transport'

/** Keeps answers of an address back until it is told to let them go. */
export const holdReplies = (address: RegExp): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTransport(async (request) => {
    if (address.test(request.url)) await promise
    return fetch(request)
  })
  return resolve
}
