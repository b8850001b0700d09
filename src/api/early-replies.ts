/**
 * Replies to requests that were sent before the app's own script had arrived, by path. Undefined stands for "not asked",
 * for example because nobody is signed in.
 */
export type EarlyReplies = { locale: string; byPath: Map<string, Promise<Response | undefined>> }

declare global {
  var porticoEarly: EarlyReplies | undefined
}

/** The reply to a request that has been asked already. Each is given once; afterwards the request is sent as any other. */
export const takeEarlyReply = async ({ method, url, headers }: Request): Promise<Response | undefined> => {
  const early = globalThis.porticoEarly
  const { pathname, search } = new URL(url)
  const reply = early?.byPath.get(pathname)
  if (!early || !reply || search || method !== 'GET' || headers.get('Accept-Language') !== early.locale)
    return undefined
  early.byPath.delete(pathname)
  return reply.catch(() => undefined)
}

/** What the first page did not ask for is old by the time another page does. */
export const dropEarlyReplies = (): void => globalThis.porticoEarly?.byPath.clear()
