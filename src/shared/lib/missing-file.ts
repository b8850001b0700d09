import { ApiProblem } from '@/api/problem'
import { rememberedInTab } from './persistence'

const mark = 'A file of the portal did not arrive: '
const tried = rememberedInTab('loaded-anew-for')

/**
 * Names the failure of a script or style sheet of the portal itself. Unnamed, the router would load the whole page anew
 * at once, and without a network that ends at the browser's own error page, with everything that was open gone.
 */
export const nameMissingFiles = (): void =>
  globalThis.addEventListener('vite:preloadError', ({ payload }) => {
    if (!payload.message.startsWith(mark)) payload.message = mark + payload.message
  })

export const isMissingFile = (error: unknown): error is Error =>
  error instanceof Error && error.message.startsWith(mark)

/** What people are told of it. */
export const unreached = new ApiProblem({
  type: 'network/offline',
  title: 'A file did not arrive',
  status: 0,
  requestId: '',
})

/** Whether the server answers. */
export const isReached = async (): Promise<boolean> =>
  (await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)) !== null

/**
 * A browser remembers what it could not fetch, and after an update the file has another name: only the whole page anew
 * helps, and only once the server answers.
 */
export const loadAnew = async (): Promise<void> => {
  if (await isReached()) location.reload()
}

/** The same without being asked, once for each file: where it is gone for good, somebody must read why. */
export const loadAnewOnce = async (error: Error): Promise<void> => {
  if (tried.get() === error.message) return
  tried.set(error.message)
  await loadAnew()
}
